import { wordsFor } from '@handrail/core/finding-words';
import type { Finding, Severity } from '@handrail/core/feeds';
import type { LoadedFeed } from '../source/load-feed.js';
import { rowLabels } from '../source/row-labels.js';

/** One place where something was found. */
export interface FindingPlace {
  /** As people count, from 1; `null` for the feed as a whole. */
  readonly row: number | null;
  /** Name of the meeting; `''` when nobody can tell. */
  readonly meeting: string;
  /** The feed's own field name; `''` for the whole row. */
  readonly field: string;
  readonly value: unknown;
}

/** All findings of one kind. */
export interface FindingKind {
  readonly code: string;
  readonly severity: Severity;
  readonly meaning: string;
  readonly remedy: string;
  readonly count: number;
  /** In feed order; `--limit` cuts them off. */
  readonly places: readonly FindingPlace[];
}

/** What is wrong in a feed. */
export interface CheckReport {
  readonly feed: string;
  readonly format: string;
  readonly encoding: string;
  readonly rows: number;
  readonly meetings: number;
  /** Rows that could not be read as a meeting. */
  readonly unreadable: number;
  /** Rows that were left out on purpose: repeated or not published. */
  readonly leftOut: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Worst first. */
  readonly kinds: readonly FindingKind[];
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings for a whole row that is no fault. */
const LEFT_OUT = new Set(['duplicate-row', 'row-unpublished']);

/** Findings of the command line itself, which core cannot see: it is given text. */
function encodingFinding({ encoding }: LoadedFeed): readonly (Finding & { readonly words: ReturnType<typeof wordsFor> })[] {
  if (encoding === 'utf-8') return [];
  const words = {
    meaning: 'The text is not encoded as UTF-8; letters with accents may look wrong elsewhere',
    remedy: 'Save the list as UTF-8, or let the server send it so.',
  };
  return [{ code: 'encoding-not-utf-8', severity: 'warning', row: -1, field: '', value: encoding, words }];
}

/** Puts the findings of a feed in order for a person: by kind, the worst and most frequent first. */
export function checkReport(feed: LoadedFeed, mostPlaces = Infinity): CheckReport {
  const labels = rowLabels(feed);
  const byCode = new Map<string, (Finding & { readonly words?: ReturnType<typeof wordsFor> })[]>();
  for (const finding of [...encodingFinding(feed), ...feed.findings]) {
    const list = byCode.get(finding.code);
    if (list) list.push(finding);
    else byCode.set(finding.code, [finding]);
  }
  const kinds = [...byCode].map(([code, findings]): FindingKind => {
    // `!`: a list is made with its first finding.
    const { severity, words = wordsFor(code) } = findings[0]!;
    const places = findings
      .toSorted((a, b) => a.row - b.row)
      .slice(0, mostPlaces)
      .map(({ row, field, value }) =>
        row < 0 ? { row: null, meeting: '', field, value } : { row: labels.numberOf(row), meeting: labels.nameOf(row), field, value },
      );
    return { code, severity, ...words, count: findings.length, places };
  });
  kinds.sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || b.count - a.count || (a.code < b.code ? -1 : 1));
  const total = (severity: Severity): number =>
    kinds.filter((kind) => kind.severity === severity).reduce((sum, { count }) => sum + count, 0);
  const leftOut = feed.findings.filter(({ code, field }) => field === '' && LEFT_OUT.has(code)).length;
  return {
    feed: feed.name,
    format: feed.format,
    encoding: feed.encoding,
    rows: feed.rows,
    meetings: feed.accepted,
    unreadable: feed.reported - leftOut,
    leftOut,
    errors: total('error'),
    warnings: total('warning'),
    infos: total('info'),
    kinds,
  };
}
