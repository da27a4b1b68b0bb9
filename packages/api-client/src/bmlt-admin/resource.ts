import { call, type Call } from '../result.js';
import type { AdminCallOptions, AdminSend } from './admin-request.js';
import { decodeList, decodeOne, type AdminList, type Decode } from './decode.js';

/** Records of one kind. There are no pages, no totals and no versions: the last to write wins. */
export interface Resource<Row, Input, Patch> {
  /** One record. Rejects with status 404 when there is none, and with kind `decode` when a field of it is not understood. */
  readonly get: Call<[id: number, options?: AdminCallOptions], Row>;
  /** Never sent twice. Kind `decode` with status 201 means that it was made, and what came back was not understood. */
  readonly create: Call<[input: Input, options?: AdminCallOptions], Row>;
  /** Puts a whole record in place of the old one: what is left out is emptied. */
  readonly update: Call<[id: number, input: Input, options?: AdminCallOptions], void>;
  /** Changes some fields. Never sent twice. */
  readonly patch: Call<[id: number, patch: Patch, options?: AdminCallOptions], void>;
  readonly delete: Call<[id: number, options?: AdminCallOptions], void>;
}

/** Records of one kind that are listed whole. */
export interface ListedResource<Row, Input, Patch> extends Resource<Row, Input, Patch> {
  readonly list: Call<[options?: AdminCallOptions], AdminList<Row>>;
}

/** The address of one record; an id that is none is left to the server, which has no such record. */
export const recordPath = (path: string, id: number): string => `${path}/${encodeURIComponent(id)}`;

/** Makes the calls that all kinds of records have. */
export const listedResource = <Row, Input extends object, Patch extends object>(
  send: AdminSend,
  path: string,
  decode: Decode<Row>,
): ListedResource<Row, Input, Patch> => ({
  list: call(async (options) => decodeList(await send('GET', path, {}, options), decode)),
  get: call(async (id, options) => decodeOne(await send('GET', recordPath(path, id), {}, options), decode)),
  create: call(async (input, options) => decodeOne(await send('POST', path, { body: input }, options), decode)),
  update: call(async (id, input, options) => void (await send('PUT', recordPath(path, id), { body: input }, options))),
  patch: call(async (id, patch, options) => void (await send('PATCH', recordPath(path, id), { body: patch }, options))),
  delete: call(async (id, options) => void (await send('DELETE', recordPath(path, id), {}, options))),
});
