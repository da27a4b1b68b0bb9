import type { RequestListener } from 'node:http';

/** Answers with a body and headers, as a healthy server does. */
export const send =
  (body: string | Buffer, headers: Readonly<Record<string, string>> = {}, status = 200): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  };

/** Answers with JSON. */
export const sendJson = (value: unknown, headers: Readonly<Record<string, string>> = {}, status = 200): RequestListener =>
  send(JSON.stringify(value), headers, status);

/** Answers after a while. */
export const sendLater =
  (ms: number, answer: RequestListener): RequestListener =>
  (request, response) =>
    void setTimeout(() => answer(request, response), ms);

/** Sends headers and a first piece of the body at once, and the rest after a while. */
export const sendSlowly =
  (first: string, rest: string, ms: number): RequestListener =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write(first);
    setTimeout(() => response.end(rest), ms);
  };

/** Sends a first piece, then cuts the connection. */
export const cutAfter =
  (first: string): RequestListener =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write(first, () => response.destroy());
  };

/** Sends a body of many pieces, one whenever the last has gone, until the other side has had enough. */
export const sendEndlessly =
  (piece: string | Buffer, headers: Readonly<Record<string, string>> = {}, status = 200): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    const more = (): void => {
      if (!response.destroyed && response.write(piece)) setImmediate(more);
    };
    response.on('drain', more);
    more();
  };

/** Sends elsewhere. */
export const redirectTo =
  (location: string, status = 302): RequestListener =>
  (_, response) => {
    response.writeHead(status, { location }).end();
  };
