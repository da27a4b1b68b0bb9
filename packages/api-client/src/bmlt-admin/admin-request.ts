import type { Answer, CallOptions, Client } from '../client.js';
import type { Method } from '../http/exchange.js';
import { parseJson } from '../http/parse-json.js';

/** What may differ from call to call. The server knows no idempotency keys, so that none can make a POST safe to repeat. */
export type AdminCallOptions = Omit<CallOptions, 'idempotencyKey'>;

/** What to send besides the method and the address. */
export interface AdminRequest {
  readonly query?: URLSearchParams;
  /** Sent as JSON. */
  readonly body?: object;
}

/** Sends one request to the API; `data` is `undefined` for an answer without a body, as PUT, PATCH and DELETE have. */
export type AdminSend = (
  method: Method,
  path: string,
  request?: AdminRequest,
  options?: AdminCallOptions,
) => Promise<Pick<Answer<unknown>, 'data' | 'meta'>>;

const ROOT_TAIL = /(?:\/(?:api\/v1|client_interface)(?:\/.*)?)?(?:\/index\.php)?\/*$/;

/** The address of the API of a server, however the address of the server was copied. */
export const apiAddress = (root: string): string =>
  `${root
    .trim()
    .replace(/[?#].*$/s, '')
    .replace(ROOT_TAIL, '')}/api/v1`;

/** Makes a function that sends requests. Asks for JSON by name: the server would answer others with a page. */
export const adminSend =
  (client: Client, api: string): AdminSend =>
  async (method, path, { query, body } = {}, { signal, timeoutMs, maxBytes, headers } = {}) => {
    const url = `${api}/${path}${query && query.size > 0 ? `?${query}` : ''}`;
    const response = await client.send({
      method,
      url,
      headers: { accept: 'application/json', ...(body && { 'content-type': 'application/json' }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
      ...(timeoutMs !== undefined && { timeoutMs }),
      ...(maxBytes !== undefined && { maxBytes }),
    });
    const { status, receivedAt, origin } = response;
    const meta = { status, url: response.url, headers: response.headers, receivedAt, origin };
    return { data: response.text.trim() === '' ? undefined : parseJson(response, { url, method }), meta };
  };
