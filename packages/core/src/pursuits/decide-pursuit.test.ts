import { describe, expect, it } from 'vitest';
import { transitionTable } from '../../test/transition-table.js';
import { decidePursuit, pursuitState } from './index.js';
import type { Pursuit, PursuitCommand, PursuitContext, PursuitState, RecoveryPeriod } from './index.js';
import { pursuitSchema } from './schema.js';

// In Denver it is still 31 March; in UTC it is April already.
const NOW = Date.parse('2026-04-01T03:00:00Z');
const TODAY = '2026-03-31';
const context = (change: Partial<PursuitContext> = {}): PursuitContext => ({
  now: NOW,
  timeZone: 'America/Denver',
  actor: { memberId: 'me', role: 'member' },
  newId: () => 'new',
  achievements: [],
  ...change,
});
const pursuit = (periods: readonly RecoveryPeriod[] = [], change: Partial<Pursuit> = {}): Pursuit =>
  pursuitSchema.parse({
    id: 'p1',
    version: 1,
    memberId: 'me',
    label: 'Evenings',
    measure: 'abstinence',
    schemeId: 'na-keytags',
    display: 'both',
    periods,
    startMeaning: 'unspecified',
    leapDay: 'feb28',
    count: 'elapsed',
    zone: 'device',
    ...change,
  });
const CLOSED: RecoveryPeriod = { id: 'a', start: '2025-01-15', end: '2025-03-17' };
const OPEN: RecoveryPeriod = { id: 'b', start: '2025-03-18' };
const STATES: Readonly<Record<PursuitState, Pursuit>> = {
  none: pursuit(),
  upcoming: pursuit([{ id: 'b', start: '2026-04-10' }]),
  open: pursuit([CLOSED, OPEN]),
  closed: pursuit([CLOSED]),
};
const COMMANDS: { readonly [T in PursuitCommand['type']]: PursuitCommand & { type: T } } = {
  create: { type: 'create', settings: { label: 'Evenings', measure: 'abstinence' } },
  begin: { type: 'begin', date: TODAY },
  plan: { type: 'plan', date: '2026-04-05' },
  withdrawPlan: { type: 'withdrawPlan' },
  correctStart: { type: 'correctStart', date: '2025-03-17' },
  recordReturn: { type: 'recordReturn', date: TODAY },
  beginAgain: { type: 'beginAgain', date: TODAY },
  merge: { type: 'merge' },
  writeNote: { type: 'writeNote', periodId: 'a', note: 'With my sister.' },
  changeSettings: { type: 'changeSettings', settings: { display: 'hidden' } },
};
const said = (before: Pursuit | undefined, command: PursuitCommand, change: Partial<PursuitContext> = {}): readonly string[] => {
  const decision = decidePursuit(before, command, context(change));
  return decision.ok ? [] : decision.errors.map(({ code, field }) => `${code} ${field}`);
};
const after = (before: Pursuit | undefined, command: PursuitCommand, change: Partial<PursuitContext> = {}): Pursuit => {
  const decision = decidePursuit(before, command, context(change));
  if (!decision.ok) throw new Error(JSON.stringify(decision.errors));
  expect(pursuitSchema.parse(decision.state)).toEqual(decision.state);
  return decision.state;
};

// Written out by hand, and not taken from the code: a dash is a refusal. `missing` is the state of what does not exist yet.
const TRANSITIONS = transitionTable<PursuitState | 'missing', PursuitCommand['type']>(`
  state     create  begin  plan      withdrawPlan  correctStart  recordReturn  beginAgain  merge  writeNote  changeSettings
  missing   none    -      -         -             -             -             -           -      -          -
  none      -       open   upcoming  -             -             -             -           -      -          none
  upcoming  -       open   upcoming  none          open          -             -           -      upcoming   upcoming
  open      -       -      -         -             open          closed        -           open   open       open
  closed    -       -      upcoming  -             closed        -             open        open   closed     closed`);

describe('decidePursuit', () => {
  it.each(TRANSITIONS)('answers $expected to $command in the state $state', ({ state, command, expected }) => {
    const before = state === 'missing' ? undefined : STATES[state];
    const spoken = state === 'upcoming' && command === 'writeNote' ? { ...COMMANDS.writeNote, periodId: 'b' } : COMMANDS[command];
    if (expected === '-') return expect(said(before, spoken)).toEqual(['illegal-transition type']);
    const next = after(before, spoken);
    expect([pursuitState(next, TODAY), next.version]).toEqual([expected, before ? 2 : 1]);
  });

  it('creates a pursuit with the settings that were chosen, and quiet defaults', () =>
    expect(
      after(undefined, { type: 'create', settings: { label: 'My son', measure: 'participation', schemeId: 'family-yearly' } }),
    ).toEqual({
      id: 'new',
      version: 1,
      memberId: 'me',
      label: 'My son',
      measure: 'participation',
      schemeId: 'family-yearly',
      display: 'both',
      periods: [],
      startMeaning: 'unspecified',
      leapDay: 'feb28',
      count: 'elapsed',
      zone: 'device',
    }));

  it.each(Object.values(COMMANDS))('lets nobody but the member say $type', (command) => {
    if (command.type === 'create') return expect(said(undefined, command, { actor: { role: 'system' } })).toEqual(['not-yours actor']);
    for (const memberId of ['mentor', 'another'])
      expect(said(STATES.open, command, { actor: { memberId, role: 'steward' } })).toEqual(['not-yours actor']);
  });

  it('takes today from the zone that the member chose', () => {
    const inTokyo = pursuit([], { zone: 'Asia/Tokyo' });
    expect(said(pursuit(), { type: 'begin', date: '2026-04-01' })).toEqual(['in-the-future date']);
    expect(after(inTokyo, { type: 'begin', date: '2026-04-01' }).periods).toEqual([{ id: 'new', start: '2026-04-01' }]);
  });

  it('refuses a device without a zone, and lives with a chosen zone that this device does not know', () => {
    expect(said(STATES.open, COMMANDS.merge, { timeZone: 'Mars/Olympus' })).toEqual(['unknown-zone timeZone']);
    expect(after(pursuit([], { zone: 'Mars/Olympus' }), COMMANDS.begin).periods).toHaveLength(1);
  });

  it.each<readonly [PursuitState, PursuitCommand, readonly string[]]>([
    ['none', { type: 'begin', date: '2026-02-30' }, ['not-a-date date']],
    ['none', { type: 'begin', date: '1899-12-31' }, ['too-early date']],
    ['none', { type: 'begin', date: '2026-04-01' }, ['in-the-future date']],
    ['none', { type: 'plan', date: TODAY }, ['not-in-the-future date']],
    ['none', { type: 'plan', date: '1850-01-01' }, ['too-early date', 'not-in-the-future date']],
    ['none', { type: 'plan', date: '2027-04-02' }, ['too-far-ahead date']],
    ['upcoming', { type: 'plan', date: '2026-04-10' }, ['nothing-to-change date']],
    ['open', { type: 'recordReturn', date: 'yesterday' }, ['not-a-date date']],
    ['open', { type: 'recordReturn', date: '2026-04-01' }, ['in-the-future date']],
    ['open', { type: 'recordReturn', date: '2025-03-17' }, ['before-start date']],
    ['closed', { type: 'beginAgain', date: '2025-03-16' }, ['overlaps-period date']],
    ['closed', { type: 'beginAgain', date: '1850-01-01' }, ['too-early date', 'overlaps-period date']],
    ['open', { type: 'correctStart', date: '2025-03-16' }, ['overlaps-period date']],
    ['open', { type: 'correctStart', date: '2025-03-18' }, ['nothing-to-change date']],
    ['open', { type: 'correctStart', date: '2025-03-18', periodId: 'a' }, ['after-end date']],
    ['open', { type: 'correctStart', date: '2025-03-01', periodId: 'z' }, ['no-such-period periodId']],
    ['open', { type: 'merge', periodId: 'b' }, ['no-such-period periodId']],
    ['open', { type: 'writeNote', periodId: 'z', note: '' }, ['no-such-period periodId']],
    ['open', { type: 'writeNote', periodId: 'a', note: 'x'.repeat(1001) }, ['text-too-long note']],
    ['open', { type: 'writeNote', periodId: 'a', note: '' }, ['nothing-to-change note']],
    ['open', { type: 'changeSettings', settings: {} }, ['nothing-to-change settings']],
    ['open', { type: 'changeSettings', settings: { display: 'both' } }, ['nothing-to-change settings']],
  ])('in the state %s refuses %j: %j', (state, command, codes) => expect(said(STATES[state], command)).toEqual(codes));

  it('names every setting that it cannot take at once', () => {
    // From elsewhere a command may hold anything.
    const settings = {
      label: ' ',
      measure: 'time',
      schemeId: 'A B',
      display: 'rank',
      startMeaning: '',
      leapDay: 'feb29',
      count: 1,
      zone: '+05:30',
    } as unknown as Pursuit;
    const codes = [
      'text-empty label',
      ...['measure', 'schemeId', 'display', 'startMeaning', 'leapDay', 'count'].map((field) => `unknown-code ${field}`),
      'unknown-zone zone',
    ];
    expect(said(undefined, { type: 'create', settings })).toEqual(codes);
    expect(said(STATES.none, { type: 'changeSettings', settings })).toEqual(codes);
    expect(said(STATES.none, { type: 'changeSettings', settings: { label: 'x'.repeat(81) } })).toEqual(['text-too-long label']);
  });

  it('takes no other field by way of the settings', () => {
    const settings = { label: 'Evenings', measure: 'custom', memberId: 'another', version: 9, periods: [OPEN] } as const;
    expect(after(undefined, { type: 'create', settings })).toMatchObject({ memberId: 'me', version: 1, periods: [] });
    expect(after(STATES.none, { type: 'changeSettings', settings })).toMatchObject({ memberId: 'me', version: 2, periods: [] });
  });

  it('begins sooner than planned, and keeps the note of the plan', () => {
    const planned = pursuit([CLOSED, { id: 'b', start: '2026-04-10', note: 'After the move.' }]);
    expect(after(planned, { type: 'begin', date: '2026-03-30' }).periods).toEqual([
      CLOSED,
      { id: 'b', start: '2026-03-30', note: 'After the move.' },
    ]);
    expect(after(planned, { type: 'withdrawPlan' }).periods).toEqual([CLOSED]);
  });

  it('begins again on the day of the return itself, and lets a period be empty', () => {
    const closed = after(pursuit([{ id: 'a', start: TODAY }]), { type: 'recordReturn', date: TODAY });
    expect(after(closed, { type: 'beginAgain', date: TODAY }).periods).toEqual([
      { id: 'a', start: TODAY, end: TODAY },
      { id: 'new', start: TODAY },
    ]);
  });

  it('undoes a mistaken end: the last period goes on, another joins the one after it', () => {
    expect(after(STATES.closed, { type: 'merge' }).periods).toEqual([{ id: 'a', start: '2025-01-15' }]);
    expect(after(STATES.open, { type: 'merge' }).periods).toEqual([{ id: 'a', start: '2025-01-15', mergedIds: ['b'] }]);
    const three = pursuit([CLOSED, { id: 'b', start: '2025-03-18', end: '2025-04-01' }, { id: 'c', start: '2025-05-01' }]);
    const joined = after(three, { type: 'merge', periodId: 'a' });
    expect(joined.periods).toEqual([
      { id: 'a', start: '2025-01-15', end: '2025-04-01', mergedIds: ['b'] },
      { id: 'c', start: '2025-05-01' },
    ]);
    expect(after(joined, { type: 'merge' }).periods).toEqual([{ id: 'a', start: '2025-01-15', mergedIds: ['b', 'c'] }]);
  });

  it('keeps both notes of periods that it joins, or none of the join', () => {
    const [one, other] = ['x'.repeat(500), 'y'.repeat(498)];
    const noted = (note: string) =>
      pursuit([
        { ...CLOSED, note: one },
        { ...OPEN, note },
      ]);
    expect(after(noted(other), { type: 'merge' }).periods[0]?.note).toBe(`${one}\n\n${other}`);
    expect(said(noted(`${other}z`), { type: 'merge' })).toEqual(['text-too-long note']);
  });

  it('writes a note and takes it away', () => {
    const noted = after(STATES.open, { type: 'writeNote', periodId: 'a', note: 'With my sister.' });
    expect(noted.periods[0]).toEqual({ ...CLOSED, note: 'With my sister.' });
    expect(after(noted, { type: 'writeNote', periodId: 'a', note: '' }).periods).toEqual([CLOSED, OPEN]);
  });

  it('says the same in an event of a return to use as in one of a note or a corrected date', () => {
    const events = (command: PursuitCommand) => {
      const decision = decidePursuit(STATES.open, command, context());
      return decision.ok ? decision.events : [];
    };
    expect(events(COMMANDS.recordReturn)).toEqual([
      { type: 'PursuitPeriodsChanged', at: '2026-04-01T03:00:00.000Z', actorRole: 'member', aggregateId: 'p1', payload: {} },
    ]);
    for (const type of ['correctStart', 'merge', 'writeNote'] as const)
      expect(events(COMMANDS[type])).toEqual(events(COMMANDS.recordReturn));
  });
});

describe('pursuitSchema', () => {
  it.each([
    [{ label: '  ' }, 'label'],
    [{ measure: 'rank' }, 'measure'],
    [{ zone: '+05:30' }, 'zone'],
    [{ periods: [{ id: 'a', start: '2025-02-30' }] }, 'periods.0.start'],
    [{ periods: [{ id: 'a', start: '2025-02-02', end: '2025-02-01' }] }, 'periods.0.end'],
    [{ periods: [OPEN, { id: 'c', start: '2026-01-01' }] }, 'periods.0.end'],
    [{ periods: [CLOSED, { id: 'c', start: '2025-03-16' }] }, 'periods.1.start'],
    [{ periods: [CLOSED, { ...OPEN, id: 'a' }] }, 'periods.1.id'],
    [{ periods: [CLOSED, { ...OPEN, mergedIds: ['a'] }] }, 'periods.1.id'],
  ])('names the field of %j', (change, field) => {
    const { success, error } = pursuitSchema.safeParse({ ...STATES.none, ...change });
    expect([success, error?.issues[0]?.path.join('.')]).toEqual([false, field]);
  });
});
