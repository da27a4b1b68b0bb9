import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bmltDatabase, withChildren, type BmltDatabase, type FormatRecord, type MeetingRecord } from './bmlt-database.js';
import { bodyResource, changeResource, formatResource, infoResource, KEYS, meetingResource, type ServerState } from './bmlt-resources.js';
import { searchRows } from './bmlt-search.js';
import { integers, phpQuery, type PhpValue } from './php-query.js';

/** Answers with a status that is not 200. */
class Abort extends Error {
  readonly status: number;
  readonly errors: Readonly<Record<string, readonly string[]>> | undefined;

  constructor(status: number, message: string, errors?: Readonly<Record<string, readonly string[]>>) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

type Input = ReadonlyMap<string, PhpValue>;

/** A BMLT root server as far as the public sees it, with its habits: see `SwitcherController.php`. */
export class BmltTestServer {
  db: BmltDatabase = bmltDatabase();
  isAggregator = false;
  /** From before answers had formats beside the rows, and pages. */
  isOld = false;
  /** Path and headers of every request, in order. */
  readonly requests: { readonly path: string; readonly headers: IncomingMessage['headers'] }[] = [];
  #server: Server | undefined;

  async start(): Promise<void> {
    this.#server = createServer((request, response) => this.#answer(request, response));
    await new Promise<void>((resolve) => this.#server?.listen(0, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  reset(): void {
    Object.assign(this, { db: bmltDatabase(), isAggregator: false, isOld: false });
    this.requests.length = 0;
  }

  get root(): string {
    if (!this.#server) throw new Error('start() first');
    const { port } = this.#server.address() as AddressInfo; // A server that listens on TCP has such an address.
    return `http://127.0.0.1:${port}/main_server`;
  }

  /** Switchers that were asked for, in order, since the last look. */
  asked(): string[] {
    return this.requests.splice(0).map(({ path }) => new URLSearchParams(path.split('?')[1]).get('switcher') ?? '');
  }

  /** Query of the last request. */
  get query(): URLSearchParams {
    return new URLSearchParams(this.requests.slice(-1)[0]?.path.split('?')[1]);
  }

  /** Adds, changes (a record) or deletes (`null`) a meeting, and keeps a change unless this is an aggregator. */
  edit(id: number, record: MeetingRecord | null, date: string): void {
    const before = this.db.meetings.find((meeting) => meeting.id === id) ?? null;
    const others = this.db.meetings.filter((meeting) => meeting.id !== id);
    this.db.meetings = record ? [...others, record] : others;
    if (!this.isAggregator) this.db.changes.push({ id: this.db.changes.length + 1, date, before, after: record });
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '';
    this.requests.push({ path, headers: request.headers });
    // Everything is allowed to every page, and no header may be read; a preflight is asked for anew each time.
    const cors = { 'access-control-allow-origin': '*', 'access-control-max-age': '0' };
    const send = (status: number, body: unknown, type = 'application/json'): void => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache, private', ...cors });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    };
    const [, format, query = ''] = /^\/main_server\/client_interface\/(\w+)\/\?(.*)$/.exec(path) ?? [];
    try {
      if (format === 'csv') send(200, this.#dump(phpQuery(query)), 'text/csv; charset=UTF-8');
      else if (format === 'json') send(200, this.#get(phpQuery(query)));
      else throw new Abort(422, 'Invalid data format or endpoint name.');
    } catch (error) {
      if (!(error instanceof Abort)) throw error;
      send(error.status, { message: error.message, ...(error.errors && { errors: error.errors }) });
    }
  }

  #get(input: Input): unknown {
    const state: ServerState = { db: this.db, uri: this.root, isAggregator: this.isAggregator };
    const language = String(input.get('lang_enum') ?? 'en');
    switch (input.get('switcher')) {
      case 'GetSearchResults':
        return this.#search(input, state, language);
      case 'GetFormats': {
        const languages = [input.get('lang_enum') ?? 'en'].flat();
        const keys = [input.get('key_strings') ?? []].flat();
        const ids = integers(input.get('format_ids'), true);
        const isAsked = ({ id, key, language: own }: FormatRecord): boolean =>
          languages.includes(own) &&
          (keys.length === 0 || keys.includes(key)) &&
          !ids.includes(-id) &&
          (ids.every((each) => each < 0) || ids.includes(id));
        return this.#used(this.db.meetings, input.get('show_all') === '1').filter(isAsked).map((format) => formatResource(format, state)); // prettier-ignore
      }
      case 'GetServiceBodies': {
        const ids = integers(input.get('services'), true);
        const include = ids.filter((id) => id >= 0);
        const wanted = input.get('recursive') === '1' ? withChildren(this.db.bodies, include) : include;
        return this.db.bodies.filter(({ id }) => (wanted.length === 0 || wanted.includes(id)) && !ids.includes(-id)).map((body) => bodyResource(body, state)); // prettier-ignore
      }
      case 'GetChanges':
        return this.#changes(input, state);
      case 'GetFieldKeys':
        return [...KEYS, 'group_contact'].map((key) => ({ key, description: key.replaceAll('_', ' ') }));
      case 'GetFieldValues':
        return this.#fieldValues(String(input.get('meeting_key') ?? ''));
      case 'GetServerInfo':
        return [infoResource(state)];
      case 'GetCoverageArea': {
        const [first] = this.db.meetings;
        const corner = (value: number | undefined): string => String(value ?? '');
        return [
          {
            nw_corner_longitude: corner(first?.longitude),
            nw_corner_latitude: corner(first && Math.max(...this.db.meetings.map(({ latitude }) => latitude))),
            se_corner_longitude: corner(first?.longitude),
            se_corner_latitude: corner(first && Math.min(...this.db.meetings.map(({ latitude }) => latitude))),
          },
        ];
      }
      default:
        throw new Abort(422, 'Invalid data format or endpoint name.');
    }
  }

  /** Formats that meetings have, in all languages. */
  #used(meetings: readonly MeetingRecord[], all = false): readonly FormatRecord[] {
    const ids = new Set(meetings.flatMap(({ formats }) => formats.split(',')));
    return this.db.formats.filter(({ id }) => all || ids.has(String(id)));
  }

  #search(input: Input, state: ServerState, language: string): unknown {
    const known = this.isOld ? new Map([...input].filter(([name]) => !/^(?:page_|get_|meeting_ids)/.test(name))) : input;
    const found = searchRows(this.db, known, this.isAggregator);
    const only = String(known.get('data_field_key') ?? '').split(',').filter(Boolean); // prettier-ignore
    const formats = this.#used(found.map(({ meeting }) => meeting)).filter((format) => format.language === language);
    const meetings = found.map((row) => meetingResource(row, state, language, only));
    // Being there is enough, whatever the value.
    if (known.has('get_formats_only')) return { formats: formats.map((format) => formatResource(format, state)) };
    if (known.has('get_used_formats')) return { meetings, formats: formats.map((format) => formatResource(format, state)) };
    return meetings;
  }

  #changes(input: Input, state: ServerState): unknown {
    const date = (name: string): string => {
      const value = input.get(name) ?? '';
      if (value !== '' && !/^\d{4}-\d\d-\d\d$/.test(String(value))) {
        const words = `The ${name.replace('_', ' ')} field must match the format Y-m-d.`;
        throw new Abort(422, words, { [name]: [words] });
      }
      return String(value);
    };
    const [from, to] = [date('start_date'), date('end_date')];
    const meeting = input.get('meeting_id');
    return [...this.db.changes]
      .filter((change) => change.date >= from && (to === '' || change.date <= `${to} 23:59:59`))
      .filter(({ before, after }) => !meeting || String((before ?? after)?.id) === meeting)
      .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : b.id - a.id))
      .map((change) => changeResource(change, state));
  }

  #fieldValues(key: string): unknown {
    if (!KEYS.includes(key)) throw new Abort(400, '');
    const values = new Map<string, string[]>();
    for (const meeting of this.db.meetings.filter(({ published }) => published === 1)) {
      const value = key === 'weekday_tinyint' ? String(meeting.weekday + 1) : (meeting.data[key] ?? '');
      values.set(value, [...(values.get(value) ?? []), String(meeting.id)]);
    }
    return [...values].map(([value, ids]) => ({ [key]: value || 'NULL', ids: ids.join(',') }));
  }

  #dump(input: Input): string {
    const [id] = integers(input.get('sb_id'), false);
    const bodies = id === undefined ? [] : withChildren(this.db.bodies, [id]);
    if (!this.db.bodies.some((body) => body.id === id)) {
      throw new Abort(422, 'The selected sb id is invalid.', { sb_id: ['The selected sb id is invalid.'] });
    }
    const day = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    const lines = this.db.meetings
      .filter(({ serviceBody }) => bodies.includes(serviceBody))
      .map(({ id: own, weekday, start, published, data }) =>
        ['', data['meeting_name'], 'Harbour Area', '', day[weekday], start.slice(0, 5).replace(':', ''), data['location_street'], '', own, published === 1 ? '' : '1'].join(','),
      ); // prettier-ignore
    return ['Committee,CommitteeName,ParentName,ContactName,Day,Time,Address,Delete,bmlt_id,unpublished', ...lines].join('\n');
  }
}
