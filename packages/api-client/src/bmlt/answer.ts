import type { Answer, CallOptions, Client } from '../client.js';
import { ApiError } from '../http/api-error.js';

/** Something with members, as JSON has it. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Tells whether a value has members, and is no list. */
export const isRecord = (value: unknown): value is JsonRecord => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list as PHP writes it: also as an object with numbers for names, or without any members when it is empty. */
export const listOf = (value: unknown): readonly unknown[] | undefined => {
  if (Array.isArray(value)) return value;
  return isRecord(value) && Object.keys(value).every((name) => /^\d+$/.test(name)) ? Object.values(value) : undefined;
};

/** The error for an answer that is not what was asked for. A fault that is told with status 200 keeps its words. */
export const notAsAsked = (url: string, { data, meta }: Answer<unknown>): ApiError => {
  const message = isRecord(data) ? data['message'] : undefined;
  return new ApiError('decode', url, {
    status: meta.status,
    ...(typeof message === 'string' && { serverMessage: message.slice(0, 2_000) }),
  });
};

/** The same answer with other data; so is the newer one that may follow it. `markOf` tells data apart that come from elsewhere too. */
export const mapAnswer = async <T, U>(
  answer: Answer<T>,
  change: (answer: Answer<T>) => Promise<U> | U,
  markOf: (data: U) => string = () => '',
): Promise<Answer<U>> => {
  const { meta, fingerprint, renewal } = answer;
  const data = await change(answer);
  const newer = renewal?.then((later) => mapAnswer(later, change, markOf));
  // Whoever waits for it is told; that nobody does is no fault.
  newer?.catch(() => undefined);
  return { data, meta, fingerprint: () => fingerprint() + markOf(data), ...(newer && { renewal: newer }) };
};

/** Asks for JSON. Rejects for a message in place of an answer, whatever its status. */
export const ask = async (client: Client, url: string, options: CallOptions): Promise<Answer<unknown>> => {
  const answer = await client.getJson(url, options);
  return mapAnswer(answer, (each) => {
    if (isRecord(each.data) && typeof each.data['message'] === 'string' && !('meetings' in each.data)) throw notAsAsked(url, each);
    return each.data;
  });
};
