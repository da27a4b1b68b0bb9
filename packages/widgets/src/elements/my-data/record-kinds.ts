/** What widgets keep, in the order in which it is listed. */
export const RECORD_KINDS = ['milestones', 'people', 'safety-plan', 'check-ins', 'care-plan', 'pathway'] as const;

/** What a record is. `newer`: of a widget that this release does not know. */
export type RecordKind = (typeof RECORD_KINDS)[number] | 'newer';

/** A record of the vault without its content. */
export interface RecordSummary {
  /** Its name in the vault: for asking the keeper, and for nothing that the page can see. */
  readonly key: string;
  readonly kind: RecordKind;
  /** Whether it is an earlier record that could not be read, and was put aside. */
  readonly isAside: boolean;
  /** How many entries it has; undefined where it cannot be read. */
  readonly count: number | undefined;
}

/** Kinds by the names under which widgets keep them. */
const KINDS: Readonly<Record<string, RecordKind>> = {
  milestones: 'milestones',
  circle: 'people',
  'safety-plan': 'safety-plan',
  'check-ins': 'check-ins',
  'care-plan': 'care-plan',
  pathway: 'pathway',
};

/** How the device kit names a record that it puts aside. */
const ASIDE = /\/aside\/\d+$/;

const kindOf = (key: string): RecordKind => {
  const name = key.replace(ASIDE, '');
  return (Object.hasOwn(KINDS, name) && KINDS[name]) || 'newer';
};

/** A record by its name. */
export const summaryOf = (key: string, count: number | undefined): RecordSummary => ({
  key,
  kind: kindOf(key),
  isAside: ASIDE.test(key),
  count,
});

const place = ({ kind }: RecordSummary): number => [...RECORD_KINDS, 'newer'].indexOf(kind);

/** Records in the order in which they are listed. */
export const inOrder = (records: readonly RecordSummary[]): readonly RecordSummary[] =>
  [...records].sort((a, b) => place(a) - place(b) || Number(a.isAside) - Number(b.isAside));

/** The kinds that a page asks for, undefined for all; `unknown` are words that name none. */
export const kindsNamed = (text: string): { readonly kinds: readonly RecordKind[] | undefined; readonly unknown: readonly string[] } => {
  const words = text.split(/[\s,]+/).filter(Boolean);
  const known = [...RECORD_KINDS, 'newer'] as const;
  const kinds = known.filter((kind) => words.includes(kind));
  return { kinds: kinds.length > 0 ? kinds : undefined, unknown: words.filter((word) => !known.some((kind) => kind === word)) };
};
