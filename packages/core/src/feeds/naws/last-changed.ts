import { updatedTime } from '../../normalise/updated-time.js';

/** The date of "6/10/21", in the order of the USA and of this century, as "2021-06-10". `undefined` when it is none. */
export const lastChanged = (text: string): string | undefined => updatedTime(text.replace(/^(\d{1,2}\/\d{1,2}\/)(\d\d)(?=$| )/, '$120$2'));
