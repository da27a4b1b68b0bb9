/** Steps from one text to another: a letter more, less or another, or two neighbours the wrong way round (optimal string alignment). */
function distance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= from.length; i++) {
    const [above, twoAbove] = [rows[i - 1]!, rows[i - 2]];
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      const isSwapped = twoAbove !== undefined && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const steps = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + Number(!isSame));
      row.push(isSwapped ? Math.min(steps, twoAbove[j - 2]! + 1) : steps);
    }
    rows.push(row);
  }
  return rows[from.length]![to.length]!;
}

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, '');

/**
 * The name among others that somebody may have meant: at most a third of its letters are wrong, and capitals, hyphens and underscores
 * do not count, so that `timeZone` is near `time-zone`. The first of several that are equally near; undefined when none is near.
 */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  // What is longer is no slip of the hand.
  const written = bare(name.slice(0, 60));
  let nearest: { readonly name: string; readonly steps: number } | undefined;
  for (const candidate of names) {
    const meant = bare(candidate);
    const steps = distance(written, meant);
    if (steps <= meant.length / 3 && steps < (nearest?.steps ?? Infinity)) nearest = { name: candidate, steps };
  }
  return nearest?.name;
}
