import { aa } from '@handrail/core/vocabulary/aa';
import type { Vocabulary } from '@handrail/core/vocabulary';
import { warnOnce } from '../../base/warn.js';

/** The type codes of a programme, remembered in `known`. AA's are at hand, the others are loaded when a page needs them. */
export const vocabularyOf = async (programme: string, known: Map<string, Vocabulary>): Promise<Vocabulary> => {
  let vocabulary = programme === 'aa' ? aa : known.get(programme);
  if (vocabulary === undefined) {
    const { programmes } = await import('@handrail/core/vocabulary/programmes');
    vocabulary = Object.hasOwn(programmes, programme) ? programmes[programme]?.types : undefined;
    if (vocabulary === undefined)
      warnOnce('PROGRAMME', `"${programme}" is not a programme that Handrail knows; its type codes are shown as they are.`);
  }
  known.set(programme, vocabulary ?? {});
  return vocabulary ?? {};
};
