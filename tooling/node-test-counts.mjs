/**
 * Reporter for `node --test` that yields `{ passed, failed }` as JSON, from the runner's own closing figures.
 *
 * @param {AsyncIterable<{ type: string, data: { message?: string, nesting?: number } }>} events
 */
export default async function* counts(events) {
  const figures = {};
  for await (const { type, data } of events) {
    const [, name, figure] = (type === 'test:diagnostic' && /^(tests|pass|fail|cancelled) (\d+)$/.exec(data.message ?? '')) || [];
    if (name) figures[name] = Number(figure);
  }
  yield JSON.stringify({ passed: figures.pass ?? 0, failed: (figures.fail ?? 0) + (figures.cancelled ?? 0) });
}
