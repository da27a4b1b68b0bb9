import { describe, expect, expectTypeOf, it } from 'vitest';
import { AdminSetup, errorOf, MEETING } from '../../test/admin-setup.js';
import { ApiError } from '../index.js';
import { bmltAdmin, isInUse, isValidationError, type BmltAdmin, type FormatInput, type MeetingInput } from './index.js';

const setup = new AdminSetup();

describe('writing', () => {
  it('tells what is wrong by field, in types too', async () => {
    const admin = await setup.signedIn();
    const { startTime: _, ...late } = MEETING;
    // `as`: as JavaScript may send it.
    const failure: unknown = await admin.meetings.create(late as MeetingInput).catch((error: unknown) => error);
    if (!isValidationError<MeetingInput>(failure)) throw failure;
    expect(failure.fieldErrors.startTime).toEqual(['El campo startTime es obligatorio.']);
    expect(failure.fieldErrors.name).toBeUndefined();
    expectTypeOf(failure.fieldErrors.startTime).toEqualTypeOf<readonly string[] | undefined>();
    expectTypeOf(failure.fieldErrors['formatIds.0']).toEqualTypeOf<readonly string[] | undefined>();
    // @ts-expect-error: no field of a meeting.
    expect(failure.fieldErrors.weekday).toBeUndefined();
    expect(isValidationError<FormatInput>(new ApiError('http', 'x', { status: 409 }))).toBe(false);
    expect(isValidationError(new TypeError('x'))).toBe(false);
  });

  it.each([
    ['POST meetings', (admin: BmltAdmin) => admin.meetings.create.safe(MEETING)],
    ['PATCH meetings/1', (admin: BmltAdmin) => admin.meetings.patch.safe(1, { temporarilyVirtual: false })],
    ['PATCH settings', (admin: BmltAdmin) => admin.settings.patch.safe({ language: 'en' })],
  ] as const)('sends %s once, whatever becomes of it', async (line, write) => {
    const admin = await setup.signedIn();
    setup.server.tables['meetings'] = [{ ...MEETING, id: 1 }];
    setup.server.lost.push(line);
    expect(errorOf(await write(admin))).toMatchObject({ kind: 'network', method: line.split(' ')[0] });
    expect(setup.server.asked).toEqual([line]);
  });

  it('sends PUT and DELETE again, which do the same twice', async () => {
    const admin = await setup.signedIn();
    setup.server.tables['meetings'] = [{ ...MEETING, id: 1 }];
    setup.server.lost.push('PUT meetings/1');
    await admin.meetings.update(1, MEETING);
    expect(setup.server.asked).toEqual(['PUT meetings/1', 'PUT meetings/1']);
  });

  it('tells what is still in use', async () => {
    const admin = await setup.signedIn();
    setup.server.tables['servicebodies'] = [{ id: 3, name: 'Port Amity', isUsed: true }];
    setup.server.tables['formats'] = [{ id: 4, translations: [], isUsed: true }];
    expect(isInUse(errorOf(await admin.formats.delete.safe(4)))).toBe(true);
    expect(isInUse(errorOf(await admin.serviceBodies.delete.safe(3)))).toBe(true);
    await admin.serviceBodies.delete(3, { force: true });
    expect(setup.server.asked.at(-1)).toBe('DELETE servicebodies/3?force=true');
  });

  it('is refused by an aggregator', async () => {
    const admin = await setup.signedIn();
    setup.server.isAggregator = true;
    expect(errorOf(await admin.meetings.delete.safe(1))).toMatchObject({ status: 403, serverMessage: 'Esta acción no está autorizada.' });
  });
});

describe('other records', () => {
  it('formats have translations', async () => {
    const admin = await setup.signedIn();
    const translations = [{ key: 'O', name: 'Open', description: 'For everybody.', language: 'en' }];
    const { id } = await admin.formats.create({ type: null, translations });
    expect(await admin.formats.get(id)).toEqual({ id, worldId: null, type: null, translations });
  });

  it('service bodies have editors, and keep their parent', async () => {
    const admin = await setup.signedIn();
    setup.server.tables['servicebodies'] = [
      {
        id: 3,
        parentId: 2,
        name: 'Port Amity',
        type: 'AS',
        adminUserId: 7,
        assignedUserIds: [7, 8],
        editors: [{ userId: 7, displayName: 'Area editor', readOnly: false }],
      },
    ];
    expect((await admin.serviceBodies.editors(3)).items).toEqual([{ userId: 7, displayName: 'Area editor', readOnly: false }]);
    await admin.serviceBodies.patch(3, { parentId: 2, helpline: '207-555-0100' });
    expect(await admin.serviceBodies.get(3)).toMatchObject({ parentId: 2, helpline: '207-555-0100', assignedUserIds: [7, 8], url: null });
  });

  it('users keep their password unless another is sent', async () => {
    const admin = await setup.signedIn();
    const user = { username: 'area', type: 'observer', displayName: 'Area editor', ownerId: null } as const;
    const { id } = await admin.users.create({ ...user, password: 'twelve letters' });
    await admin.users.update(id, { ...user, displayName: 'Port Amity' });
    expect(setup.server.sent.at(-1)).not.toHaveProperty('password');
    expect((await admin.users.list()).items).toMatchObject([{ id, displayName: 'Port Amity', ownerId: null }]);
  });

  it('settings are read and changed by name', async () => {
    const admin = await setup.signedIn();
    expect(await admin.settings.get()).toMatchObject({
      language: 'es',
      formatLangNames: {},
      meetingStatesAndProvinces: ['ME'],
      autoGeocodingEnabled: true,
      bmltTitle: null,
    });
    await admin.settings.patch({ language: 'en' });
    expect(setup.server.settings['language']).toBe('en');
    expect(isValidationError(errorOf(await admin.settings.patch.safe({ moon: 1 } as object)))).toBe(true);
  });

  it('servers of an aggregator are for everybody, without what they tell of their keepers', async () => {
    const admin = setup.admin();
    expect(errorOf(await admin.rootServers.list.safe())).toMatchObject({ status: 404 });
    setup.server.isAggregator = true;
    const info = JSON.stringify([{ version: '4.2.7', google_api_key: 'secret-key', phpVersion: '8.3', dbPrefix: 'na' }]);
    setup.server.rootServers = [
      {
        id: 1,
        sourceId: 12,
        name: 'Port Amity',
        url: 'https://bmlt.example.org/main_server/',
        serverInfo: info,
        lastSuccessfulImport: '2026-01-05 04:00:00',
        statistics: { serviceBodies: { numAreas: 3 }, meetings: { numTotal: 120 } },
      },
      { id: 2, serverInfo: 'null', statistics: [] },
      { id: 3, serverInfo: '{' },
    ];
    const { items, findings } = await admin.rootServers.list();
    expect(items).toMatchObject([
      { id: 1, version: '4.2.7', statistics: { serviceBodies: { numAreas: 3, numZones: null }, meetings: { numTotal: 120 } } },
      { id: 2, version: null },
      { id: 3, version: null },
    ]);
    expect(findings).toEqual([]);
    expect(JSON.stringify(items)).not.toMatch(/secret-key|8\.3|dbPrefix/);
    expect(await admin.rootServers.get(2)).toMatchObject({ id: 2 });
    expect(setup.host.requests.every(({ authorization }) => authorization === undefined)).toBe(true);
  });
});

describe('addresses and options', () => {
  it.each(['', '/', '/index.php', '/client_interface/json/?switcher=GetServerInfo', '/api/v1', '/api/v1/openapi.json'])(
    'takes the address of a server with "%s" behind it',
    async (tail) => {
      const admin = bmltAdmin({ root: ` ${setup.host.url('/main_server')}${tail}` });
      expect(await admin.signIn('editor', setup.server.password)).toMatchObject({ userId: 7 });
      await admin.formats.list();
    },
  );

  it('lets a caller give up', async () => {
    const admin = await setup.signedIn();
    expect(errorOf(await admin.meetings.list.safe({}, { signal: AbortSignal.abort() }))).toMatchObject({ kind: 'aborted' });
  });

  it('sends steps of a caller through, outermost', async () => {
    const seen: string[] = [];
    const admin = await setup.signedIn({
      middleware: [(request, next) => (seen.push(String(request.headers['authorization'])), next(request))],
    });
    await admin.formats.list();
    expect(seen).toEqual(['undefined', 'undefined']);
  });
});
