import { describe, expect, expectTypeOf, it } from 'vitest';
import { AdminSetup, errorOf, MEETING } from '../../test/admin-setup.js';
import {
  isValidationError,
  meetingInput,
  type AdminMeeting,
  type MeetingInput,
  type MeetingPatch,
  type ServiceBodyPatch,
} from './index.js';

const setup = new AdminSetup();

describe('meetings', () => {
  it('are made, read, changed and deleted', async () => {
    const admin = await setup.signedIn();
    const made = await admin.meetings.create(MEETING);
    expect(made).toMatchObject({ id: expect.any(Number), name: 'Early Birds', day: 0, formatIds: [17, 29], customFields: {} });
    await admin.meetings.update(made.id, { ...MEETING, name: 'Late Birds' });
    await admin.meetings.patch(made.id, { published: true, temporarilyVirtual: false });
    expect(await admin.meetings.get(made.id)).toMatchObject({ name: 'Late Birds', published: true });
    await admin.meetings.delete(made.id);
    expect(errorOf(await admin.meetings.get.safe(made.id))).toMatchObject({ status: 404, serverMessage: 'No encontrado.' });
    const { id } = made;
    expect(setup.server.asked).toEqual([
      'POST meetings',
      `PUT meetings/${id}`,
      `PATCH meetings/${id}`,
      `GET meetings/${id}`,
      `DELETE meetings/${id}`,
      `GET meetings/${id}`,
    ]);
  });

  it('have null where the wire has null, and nothing invented', async () => {
    const admin = await setup.signedIn();
    setup.server.tables['meetings'] = [
      {
        id: 1,
        serviceBodyId: 3,
        venueType: 1,
        day: 6,
        startTime: null,
        duration: null,
        timeZone: null,
        latitude: null,
        longitude: null,
        published: false,
        email: null,
        worldId: null,
        name: null,
      },
    ];
    expect((await admin.meetings.list()).items[0]).toMatchObject({
      startTime: null,
      timeZone: null,
      latitude: null,
      email: null,
      name: null,
      comments: null,
      published: false,
      day: 6,
      formatIds: [],
    });
    expectTypeOf<AdminMeeting['timeZone']>().toEqualTypeOf<string | null>();
  });

  it('have lists and names where PHP writes the one for the other', async () => {
    const admin = await setup.signedIn();
    const { id } = await admin.meetings.create({ ...MEETING, venueType: 2 });
    expect(await admin.meetings.get(id)).toMatchObject({ formatIds: [17, 29], customFields: {} });
    setup.server.customFields = ['parking'];
    await admin.meetings.update(id, { ...MEETING, customFields: { parking: 'Behind the hall' } });
    expect((await admin.meetings.get(id)).customFields).toEqual({ parking: 'Behind the hall' });
  });

  it('are listed by filters, unpublished ones too', async () => {
    const admin = await setup.signedIn();
    for (const day of [0, 1, 2] as const) await admin.meetings.create({ ...MEETING, day, published: day !== 1 });
    setup.server.asked.length = 0;
    const { items } = await admin.meetings.list({ days: [0, 1], serviceBodyIds: [3], ids: [], text: 'birds' });
    expect(items.map(({ day, published }) => [day, published])).toEqual([
      [0, true],
      [1, false],
    ]);
    expect(setup.server.asked).toEqual(['GET meetings?days=0,1&serviceBodyIds=3&searchString=birds']);
  });

  it('keep what a newer server sends', async () => {
    const admin = await setup.signedIn();
    const newer: MeetingInput & { readonly location_floor: string } = { ...MEETING, location_floor: '3' };
    const { id } = await admin.meetings.create(newer);
    const whole = meetingInput(await admin.meetings.get(id));
    if (!whole) throw new Error('It has all that is demanded.');
    await admin.meetings.update(id, { ...whole, name: 'Renamed' });
    expect(setup.server.tables['meetings']).toMatchObject([{ location_floor: '3', name: 'Renamed', day: 0 }]);
  });

  it.each(['serviceBodyId', 'venueType', 'day', 'startTime', 'duration', 'latitude', 'longitude', 'name'])(
    'cannot be written back without %s',
    async (field) => {
      const admin = await setup.signedIn();
      setup.server.tables['meetings'] = [{ ...MEETING, id: 1, [field]: null }];
      expect(meetingInput(await admin.meetings.get(1))).toBeUndefined();
    },
  );

  it('may be changed before they have an address', async () => {
    const admin = await setup.signedIn();
    setup.server.tables['meetings'] = [{ ...MEETING, id: 1, location_street: null }];
    const patch: MeetingPatch = { published: false, temporarilyVirtual: false };
    expect(isValidationError(errorOf(await admin.meetings.patch.safe(1, patch)))).toBe(true);
    await admin.meetings.patch(1, patch, { skipVenueTypeLocationValidation: true });
    expect(setup.server.asked.at(-1)).toBe('PATCH meetings/1?skipVenueTypeLocationValidation=true');
  });

  it('are patched with what the server would forget', () => {
    expectTypeOf<{ published: true }>().not.toExtend<MeetingPatch>();
    expectTypeOf<{ published: true; temporarilyVirtual: true }>().toExtend<MeetingPatch>();
    expectTypeOf<{ name: string }>().not.toExtend<ServiceBodyPatch>();
    expectTypeOf<{ name: string; parentId: null }>().toExtend<ServiceBodyPatch>();
  });

  it('have changes', async () => {
    const admin = await setup.signedIn();
    const change = {
      dateString: '3:35 PM, 10/14/2026',
      userName: 'Area editor',
      serviceBodyName: 'Port Amity',
      details: ['Nombre cambiado.'],
    };
    setup.server.tables['meetings'] = [{ ...MEETING, id: 1, changes: [change] }];
    expect((await admin.meetings.changes(1)).items).toEqual([change]);
  });

  it('that cannot be used become findings, and the others are listed', async () => {
    const admin = await setup.signedIn();
    setup.host.answer(
      (_, response) =>
        void response.end(
          JSON.stringify([
            'x',
            { name: 'No id' },
            { ...MEETING, id: 1, day: {}, published: '1', latitude: '44.5', formatIds: ['17', 'x', true, [5]] },
          ]),
        ),
    );
    const { items, findings } = await admin.meetings.list();
    expect(items).toMatchObject([{ id: 1, day: null, published: true, latitude: 44.5, formatIds: [17] }]);
    expect(findings.map(({ code, row, field }) => [code, row, field])).toEqual([
      ['row-not-an-object', 0, ''],
      ['id-missing', 1, ''],
      ['field-invalid', 2, 'formatIds'],
      ['field-invalid', 2, 'day'],
    ]);
    setup.say(JSON.stringify({ ...MEETING, id: 1, day: {} }));
    expect(errorOf(await admin.meetings.get.safe(1))).toMatchObject({ kind: 'decode', cause: { field: 'day' } });
  });

  it.each(['{"message":"maintenance"}', '<!doctype html>', '', '"x"'])('that are no list are a failure: %s', async (body) => {
    const admin = await setup.signedIn();
    setup.say(body);
    expect(errorOf(await admin.meetings.list.safe())).toMatchObject({ kind: 'decode' });
  });
});
