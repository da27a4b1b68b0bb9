import type { Format, FormatTable } from '../bmlt/format-table.js';
import { LANGUAGE } from './bmlt-row.js';

function formatOf(text: string): Format {
  const isLanguage = text.startsWith(LANGUAGE);
  const name = isLanguage ? text.slice(LANGUAGE.length) : text;
  const key = name.toUpperCase();
  return { id: '', key: isLanguage ? key : name, name, worldId: isLanguage ? 'LANG' : key, language: '' };
}

/** Formats of a dump, which need no table of their server: each stands there by its world id or its name. */
export const worldFormats: FormatTable = { byId: () => undefined, byKey: formatOf };
