import type { RequestListener } from 'node:http';

/** Answers as an aggregator of Meeting Guide feeds does: pages by cursor, at least one filter, at most 2,000 rows a page. */
export class AggregatorDouble {
  rows: readonly object[] = [];
  sources: readonly unknown[] = [];
  /** Leaves `links` and `meta` out, as older servers do. */
  isBare = false;

  readonly listener: RequestListener = (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
    const [status, body] = this.#answer(pathname, searchParams);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };

  #answer(pathname: string, params: URLSearchParams): readonly [number, unknown] {
    if (pathname === '/api/v1/sources') return [200, { data: this.sources }];
    if (/^\/api\/v1\/sources\/1\/feed$/.test(pathname)) return [200, this.rows];
    if (pathname !== '/api/v1/meetings') return [404, { error: 'not_found' }];
    const filters = [...params.keys()].filter((name) => !['limit', 'cursor', 'radius'].includes(name));
    if (filters.length === 0) return [400, { error: 'invalid_filters', message: 'At least one filter is required.' }];
    const start = Number(atob(params.get('cursor') ?? btoa('0')));
    const end = start + Math.min(2000, Number(params.get('limit') ?? 500));
    const next = end < this.rows.length ? btoa(String(end)) : null;
    const data = this.rows.slice(start, end);
    return [200, this.isBare ? { data } : { data, links: { next: next && `?cursor=${next}` }, meta: { next_cursor: next } }];
  }
}
