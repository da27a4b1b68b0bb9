import type { Finding } from '@handrail/core';

/** A site whose meetings an aggregator collects. Who looks after it is not read. */
export interface AggregatorSource {
  /** For `feed` and for `sourceId` of a query. */
  readonly id: string;
  readonly name: string;
  /** Its programme's code, for example `AA`. */
  readonly programme?: string;
}

/** The sources of an aggregator, and what was wrong in the list. */
export interface AggregatorSources {
  readonly sources: readonly AggregatorSource[];
  readonly findings: readonly Finding[];
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'number' ? String(value) : typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** Reads sources; one without an id cannot be asked for and becomes a finding. */
export const readSources = (rows: readonly unknown[]): AggregatorSources => {
  const findings: Finding[] = [];
  const sources = rows.flatMap((value, row): AggregatorSource[] => {
    const fields = Object(value) as Readonly<Record<string, unknown>>; // Any object has these or lacks them.
    const id = textOf(fields['id']);
    if (id === undefined) {
      findings.push({ code: 'id-missing', severity: 'error', row, field: '', value: null });
      return [];
    }
    const programme = textOf(fields['program'] ?? fields['program_code']);
    return [{ id, name: textOf(fields['name']) ?? id, ...(programme !== undefined && { programme }) }];
  });
  return { sources, findings };
};
