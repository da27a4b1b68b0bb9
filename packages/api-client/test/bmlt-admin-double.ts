import type { IncomingMessage, RequestListener } from 'node:http';

type Row = Record<string, unknown>;
type Reply = readonly [status: number, body?: unknown];

const WEEK_S = 604_800;
const SAID = {
  credentials: 'Las credenciales proporcionadas son incorrectas.',
  deactivated: 'El usuario está desactivado.',
  unauthenticated: 'No autenticado.',
  forbidden: 'Esta acción no está autorizada.',
  missing: 'No encontrado.',
  required: (field: string) => `El campo ${field} es obligatorio.`,
};
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  meetings: ['serviceBodyId', 'venueType', 'day', 'startTime', 'duration', 'latitude', 'longitude', 'published', 'name'],
  formats: ['translations'],
  servicebodies: ['name', 'type', 'adminUserId'],
  users: ['username', 'type', 'displayName'],
};
const TEXTS = ['location_text', 'location_street', 'virtual_meeting_link', 'comments'];

const bodyOf = async (request: IncomingMessage): Promise<Row> => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return (text === '' ? {} : JSON.parse(text)) as Row; // Tests send objects.
};

/** A list of PHP in which the first one is left out: it has numbers for names then. */
const gappedList = (items: readonly unknown[]): object => Object.fromEntries(items.map((item, index) => [index + 1, item]));

/**
 * Answers as the API for editors of a BMLT server does, which is Laravel with Sanctum: tokens live seven days, a refreshed
 * one ten seconds more; messages are in the server's language; who does not ask for JSON is sent to a page.
 */
export class BmltAdminDouble {
  nowS = Date.UTC(2026, 0, 5) / 1000;
  password = 'correct horse battery';
  isDeactivated = false;
  isAggregator = false;
  customFields: readonly string[] = [];
  /** Expiries in seconds since the epoch, by token. */
  readonly tokens = new Map<string, number>();
  readonly tables: Record<string, Row[]> = { meetings: [], formats: [], servicebodies: [], users: [] };
  settings: Row = { language: 'es', googleApiKey: 'k', formatLangNames: [], meetingStatesAndProvinces: ['ME'], autoGeocodingEnabled: 1 };
  rootServers: readonly unknown[] = [];
  /** Method and path of each request, in order. */
  readonly asked: string[] = [];
  /** Bodies of POST, PUT and PATCH, in order. */
  readonly sent: Row[] = [];
  /** Cuts the connection before answers to these, once each. */
  readonly lost: string[] = [];
  #next = 1;

  readonly listener: RequestListener = (request, response) => {
    void (async () => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
      const path = pathname.replace(/^\/main_server\/api\/v1\//, '');
      const line = `${request.method} ${path}${searchParams.size > 0 ? `?${decodeURIComponent(String(searchParams))}` : ''}`;
      this.asked.push(line);
      const body = await bodyOf(request);
      if (request.method !== 'GET' && request.method !== 'DELETE' && !path.startsWith('auth/')) this.sent.push(body);
      const [status, answer] = this.#answer(request, path, searchParams, body);
      if (this.lost.includes(line)) {
        this.lost.splice(this.lost.indexOf(line), 1);
        response.destroy();
      } else if (request.headers.accept !== 'application/json' && status >= 400) {
        response.writeHead(302, { location: '/main_server/login' }).end();
      } else {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(answer === undefined ? undefined : JSON.stringify(answer));
      }
    })();
  };

  #issue(): Reply {
    const token = `${this.#next}|${'x'.repeat(30)}${this.#next++}`;
    this.tokens.set(token, this.nowS + WEEK_S);
    return [200, { access_token: token, expires_at: this.nowS + WEEK_S, token_type: 'bearer', user_id: 7 }];
  }

  #answer(request: IncomingMessage, path: string, params: URLSearchParams, body: Row): Reply {
    if (path === 'auth/token') {
      if (!body['username'] || !body['password']) return this.#invalid(['username', 'password'].filter((field) => !body[field]));
      if (body['password'] !== this.password) return [401, { message: SAID.credentials }];
      return this.isDeactivated ? [403, { message: SAID.deactivated }] : this.#issue();
    }
    if (path.startsWith('rootservers')) return this.#rootServers(path);
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    if ((this.tokens.get(token) ?? 0) <= this.nowS) return [401, { message: SAID.unauthenticated }];
    if (path === 'auth/refresh') {
      this.tokens.set(token, this.nowS + 10);
      return this.#issue();
    }
    if (path === 'auth/logout') {
      this.tokens.delete(token);
      return [200];
    }
    if (this.isAggregator && request.method !== 'GET') return [403, { message: SAID.forbidden }];
    if (path === 'settings') return this.#settings(request.method, body);
    return this.#records(request.method, path, params, body);
  }

  #invalid(fields: readonly string[]): Reply {
    return [
      422,
      { message: SAID.required(fields[0] ?? ''), errors: Object.fromEntries(fields.map((field) => [field, [SAID.required(field)]])) },
    ];
  }

  #rootServers(path: string): Reply {
    if (!this.isAggregator) return [404, { message: 'Endpoint is unavailable when aggregator mode is disabled.' }];
    const [, id] = path.split('/');
    const found = this.rootServers.find((server) => String((server as Row)['id']) === id);
    return id === undefined ? [200, this.rootServers] : found ? [200, found] : [404, { message: SAID.missing }];
  }

  #settings(method: string | undefined, body: Row): Reply {
    if (method === 'GET') return [200, this.settings];
    const unknown = Object.keys(body).filter((name) => !Object.hasOwn(this.settings, name));
    if (unknown.length > 0) return this.#invalid(unknown);
    this.settings = { ...this.settings, ...body };
    return [204];
  }

  #records(method: string | undefined, path: string, params: URLSearchParams, body: Row): Reply {
    const [name = '', id, part] = path.split('/');
    const table = this.tables[name];
    if (!table) return [404, { message: SAID.missing }];
    if (id === undefined && method === 'GET')
      return [200, table.filter((row) => this.#fits(row, params)).map((row) => this.#shown(name, row))];
    if (id === undefined) return this.#write(name, body, undefined);
    const row = table.find((each) => each['id'] === Number(id));
    if (!row) return [404, { message: SAID.missing }];
    if (part !== undefined) return [200, row[part]];
    if (method === 'GET') return [200, this.#shown(name, row)];
    if (method === 'PUT') return this.#write(name, body, row);
    if (method === 'PATCH') return this.#patch(name, body, row, params);
    if (row['isUsed'] === true && params.get('force') !== 'true') return [409, { message: 'En uso.' }];
    table.splice(table.indexOf(row), 1);
    return [204];
  }

  #fits(row: Row, params: URLSearchParams): boolean {
    const lists = { meetingIds: 'id', days: 'day', serviceBodyIds: 'serviceBodyId' };
    return Object.entries(lists).every(([name, field]) => !params.get(name) || params.get(name)?.split(',').includes(String(row[field])));
  }

  /** As the server's resources write rows. */
  #shown(name: string, row: Row): Row {
    const { isUsed: _, changes: __, editors: ___, ...shown } = row;
    if (name !== 'meetings') return shown;
    const { formatIds = [], customFields = {} } = shown as { formatIds?: unknown[]; customFields?: Row };
    const custom = Object.fromEntries(this.customFields.map((field) => [field, customFields[field] ?? null]));
    return {
      ...Object.fromEntries(TEXTS.map((field) => [field, null])),
      ...shown,
      // The reserved formats stand before the others and are left out: PHP keeps the numbers of the rest.
      formatIds: shown['venueType'] === 1 ? formatIds : gappedList(formatIds),
      customFields: this.customFields.length === 0 ? [] : custom,
    };
  }

  #write(name: string, body: Row, old: Row | undefined, isChecked = true): Reply {
    const missing = (REQUIRED[name] ?? []).filter((field) => body[field] == null);
    const needsStreet = name === 'meetings' && isChecked && body['venueType'] === 1 && !body['location_street'];
    const wrong = [...missing, ...(needsStreet ? ['location_street'] : [])];
    if (wrong.length > 0) return this.#invalid(wrong);
    const row = { ...body, id: old?.['id'] ?? 100 + this.#next++ };
    const table = this.tables[name] ?? [];
    if (old) table.splice(table.indexOf(old), 1, row);
    else table.push(row);
    return old ? [204] : [201, this.#shown(name, row)];
  }

  /** Fills gaps from the row, but for what the server forgets. */
  #patch(name: string, body: Row, row: Row, params: URLSearchParams): Reply {
    const { temporarilyVirtual: _, ...kept } = row;
    const custom = Object.entries({ ...(row['customFields'] as Row), ...(body['customFields'] as Row) }).map(([field, value]) => [
      field,
      value ?? (row['customFields'] as Row | undefined)?.[field],
    ]);
    const base = name === 'servicebodies' ? { ...row, parentId: null } : name === 'meetings' ? kept : row;
    const whole = { ...base, ...body, ...(name === 'meetings' && { customFields: Object.fromEntries(custom) }) };
    return this.#write(name, whole, row, params.get('skipVenueTypeLocationValidation') !== 'true');
  }
}
