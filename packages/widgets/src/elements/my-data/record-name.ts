import type { MyDataMessages } from './messages/en.js';
import type { RecordSummary } from './record-kinds.js';

/** What a record is called; never by its name in the vault. */
export const recordName = (m: MyDataMessages, { kind, isAside }: RecordSummary): string =>
  isAside ? m.aside(m.kinds[kind]) : m.kinds[kind];
