import type { Lexicon } from '../lexicon/lexicon.js';
import { care } from './care.js';
import { names } from './names.js';
import { people } from './people.js';
import { substanceUse } from './substance-use.js';

/** Masculine words, folded, and how they stand before a feminine one. */
const FEMININE: Readonly<Record<string, string>> = {
  el: 'la',
  un: 'una',
  del: 'de la',
  al: 'a la',
  este: 'esta',
  ese: 'esa',
  aquel: 'aquella',
  algun: 'alguna',
  ningun: 'ninguna',
  otro: 'otra',
  mismo: 'misma',
  los: 'las',
  unos: 'unas',
  estos: 'estas',
  esos: 'esas',
  aquellos: 'aquellas',
  algunos: 'algunas',
  otros: 'otras',
  muchos: 'muchas',
  pocos: 'pocas',
  todos: 'todas',
};
const FEMININE_HEAD = /^(?:personas?|adicci(?:ón|ones)|medicaci(?:ón|ones)|muertes?|vueltas?)\b/;

/** Recovery language in Spanish. */
export const spanish: Lexicon = {
  locale: 'es',
  entries: [...people, ...substanceUse, ...care],
  names,
  nameEnds: ['anónimos', 'anónimas'],
  ownWords: ['yo', 'soy', 'era', 'fui', 'estoy', 'estaba', 'estuve', 'llevo', 'me', 'nosotros', 'somos'],
  agree: (word, suggestion) => (FEMININE_HEAD.test(suggestion) ? FEMININE[word] : undefined),
};
