import type { FeedReading, Finding } from '@handrail/core/feeds';
import { wordsFor } from '@handrail/core/finding-words';
import { element } from './element.js';

/** More rows than this are counted and not listed: a page with 10,000 table rows helps nobody. */
const LISTED = 200;

const severities = { error: 'Could not be used', warning: 'Used after a guess or a loss', info: 'Mended without loss' } as const;

/** The rows of a feed, inside whatever wraps them. */
const rowsOf = (data: unknown): readonly unknown[] => {
  if (Array.isArray(data)) return data;
  const wrapped = data !== null && typeof data === 'object' ? Object.values(data).find(Array.isArray) : undefined;
  return wrapped ?? [];
};

const nameOf = (row: unknown): string => {
  const name: unknown = row !== null && typeof row === 'object' && 'name' in row ? row.name : undefined;
  return typeof name === 'string' ? name : '';
};

const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

const table = (findings: readonly Finding[], rows: readonly unknown[]): HTMLElement => {
  const head = element('tr', {}, ...['Row', 'Meeting', 'Field', 'Found'].map((text) => element('th', { scope: 'col', textContent: text })));
  const lines = findings
    .slice(0, LISTED)
    .map(({ row, field, value }) =>
      element(
        'tr',
        {},
        ...[row < 0 ? 'all' : String(row + 1), nameOf(rows[row]), field, shown(value)].map((textContent) => element('td', { textContent })),
      ),
    );
  return element(
    'div',
    { className: 'scroll', tabIndex: 0, role: 'region', ariaLabel: 'Rows' },
    element('table', {}, element('thead', {}, head), element('tbody', {}, ...lines)),
  );
};

const group = (code: string, findings: readonly Finding[], rows: readonly unknown[]): HTMLElement => {
  const count = findings.length;
  const rest = count > LISTED ? [element('p', { textContent: `… and ${count - LISTED} more.` })] : [];
  const summary = element(
    'summary',
    {},
    `${wordsFor(code).meaning} `,
    element('span', { className: 'count', textContent: count === 1 ? '1 time' : `${count} times` }),
  );
  return element('details', {}, summary, table(findings, rows), ...rest);
};

const figure = (id: string, value: number, text: string): HTMLElement =>
  element('p', {}, element('strong', { id, textContent: String(value) }), ` ${text}`);

/** Findings by code, most serious and most frequent first, with the rows they are about. */
export const renderReport = ({ rows, accepted, reported, findings }: FeedReading, data: unknown): readonly HTMLElement[] => {
  const feedRows = rowsOf(data);
  const sections = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const byCode = new Map<string, Finding[]>();
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const list = byCode.get(finding.code);
      if (list) list.push(finding);
      else byCode.set(finding.code, [finding]);
    }
    if (byCode.size === 0) return [];
    const groups = [...byCode].sort(([, a], [, b]) => b.length - a.length).map(([code, list]) => group(code, list, feedRows));
    return [element('section', {}, element('h3', { textContent: severities[severity] }), ...groups)];
  });
  const figures = element(
    'div',
    { className: 'figures' },
    figure('read', rows, rows === 1 ? 'row in the list' : 'rows in the list'),
    figure('accepted', accepted, accepted === 1 ? 'became a meeting' : 'became meetings'),
    figure('reported', reported, 'could not be used'),
  );
  return [figures, ...(sections.length > 0 ? sections : [element('p', { textContent: 'Nothing to mend was found.' })])];
};
