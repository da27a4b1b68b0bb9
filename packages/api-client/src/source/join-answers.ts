import type { Answer, AnswerMeta } from '../client.js';
import { later } from '../http/later.js';

/** The one that promises least tells where the whole came from. */
const metaOf = (answers: readonly Answer<unknown>[]): AnswerMeta => {
  const metas = answers.map(({ meta }) => meta);
  const [first] = metas;
  const meta = metas.find(({ origin }) => origin === 'stale-if-error') ?? metas.find(({ origin }) => origin === 'stale') ?? first;
  if (!meta) throw new TypeError('There is no answer to join.');
  return meta;
};

/** Several answers as one, also when newer ones come. */
export const joinAnswers = <T>(answers: readonly Answer<unknown>[], join: (answers: readonly Answer<unknown>[]) => T): Answer<T> => {
  const renewal = answers.some((answer) => answer.renewal)
    ? later(Promise.all(answers.map((answer) => answer.renewal ?? answer)), (newer) => joinAnswers(newer, join))
    : undefined;
  return {
    data: join(answers),
    meta: metaOf(answers),
    fingerprint: () => answers.map((answer) => answer.fingerprint()).join(' '),
    ...(renewal && { renewal }),
  };
};
