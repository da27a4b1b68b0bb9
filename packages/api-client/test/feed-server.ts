import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A real server on this machine whose answer each test chooses. */
export class FeedServer {
  /** Headers of every request, in order. */
  readonly requests: Readonly<Record<string, unknown>>[] = [];
  #answers: RequestListener[] = [];
  #server: Server | undefined;

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      this.requests.push({ ...request.headers, method: request.method, path: request.url });
      const answer = this.#answers.length > 1 ? this.#answers.shift() : this.#answers[0];
      if (answer) answer(request, response);
      else response.writeHead(404).end();
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }

  /** Answers in turn; the last one stays. */
  answer(...answers: readonly RequestListener[]): void {
    this.#answers = [...answers];
    this.requests.length = 0;
  }

  url(path = '/feed.json'): string {
    if (!this.#server) throw new Error('start() first');
    const { port } = this.#server.address() as AddressInfo; // A server that listens on TCP has such an address.
    return `http://127.0.0.1:${port}${path}`;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }
}
