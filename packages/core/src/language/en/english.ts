import type { Lexicon } from '../lexicon/lexicon.js';
import { care } from './care.js';
import { cleanAndDirty } from './clean-and-dirty.js';
import { names } from './names.js';
import { people } from './people.js';
import { substanceUse } from './substance-use.js';

const startsWithVowelSound = (text: string): boolean => /^(?!us[ei]|uni|one)[aeiou]/i.test(text);

/** Recovery language in English. */
export const english: Lexicon = {
  locale: 'en',
  entries: [...people, ...substanceUse, ...cleanAndDirty, ...care],
  names,
  nameEnds: [
    'anonymous',
    'group',
    'groups',
    'fellowship',
    'celebration',
    'hotline',
    'helpline',
    'association',
    'society',
    'foundation',
    'institute',
    'council',
    'journal',
    'conference',
    'convention',
  ],
  ownWords: ['i', 'we'],
  agree: (word, suggestion) => {
    if (word !== 'a' && word !== 'an') return;
    const article = startsWithVowelSound(suggestion) ? 'an' : 'a';
    return article === word ? undefined : article;
  },
};
