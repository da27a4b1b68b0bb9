import { aaEs } from './aa-es.js';
import { aaFr } from './aa-fr.js';
import { aaJa } from './aa-ja.js';
import { aaNl } from './aa-nl.js';
import { aaPt } from './aa-pt.js';
import { aaSk } from './aa-sk.js';
import { aaSv } from './aa-sv.js';
import { aaTh } from './aa-th.js';
import { programmes } from './programmes.js';
import type { Vocabulary } from './vocabulary.js';

/** Names in languages other than English, by programme and primary language. Only AA has published any. */
const TRANSLATED: Readonly<Record<string, Readonly<Record<string, Vocabulary>>>> = {
  aa: { es: aaEs, fr: aaFr, ja: aaJa, nl: aaNl, pt: aaPt, sk: aaSk, sv: aaSv, th: aaTh },
};

/** Whose code it is, and for whom its name is. */
export interface TypeNameOptions {
  /** Id of a programme, a key of `programmes`. */
  readonly programme: string;
  /** BCP 47 tag; only its primary language counts, in any case. English when absent. */
  readonly language?: string;
}

const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

/**
 * Name of a meeting type for people: in the language, else in English, else the code as it is. Never throws: an unknown
 * programme, language or code is a reason to show less, not nothing.
 *
 * All languages come with it. A page that shows one language imports that one (`@handrail/core/vocabulary/aa-fr`) and takes
 * `typeName`.
 * @example
 * typeNameOf('BE', { programme: 'aa', language: 'pt-BR' }); // 'Recém-chegados'
 * typeNameOf('TR', { programme: 'slaa', language: 'fr' }); // 'Tradition Study'
 */
export const typeNameOf = (code: string, { programme, language = 'en' }: TypeNameOptions): string => {
  const primary = language.toLowerCase().split(/[-_]/)[0] ?? '';
  return own(own(own(TRANSLATED, programme), primary), code) ?? own(own(programmes, programme)?.types, code) ?? code;
};
