import { createHash } from 'node:crypto';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { decideAttendanceSlip, slipCodeHash, verifySlip } from './index.js';
import type { AttendanceSlip, AttendanceSlipCommand } from './index.js';
import type { ActorRole, CommandContext } from '../command/index.js';
import { transitionTable } from '../../test/transition-table.js';
import { attendanceSlipSchema } from './schema.js';

const context = (role: ActorRole = 'host', memberId = 'm-7f3a', id = 'new'): CommandContext => ({
  now: Date.parse('2026-03-01T02:00:00Z'),
  timeZone: 'America/Denver',
  actor: role === 'system' ? { role } : { memberId, role },
  newId: () => id,
});
const digest = (text: string): Promise<string> => Promise.resolve(createHash('sha256').update(text).digest('hex'));
const HASH = 'a'.repeat(64);
const slip = (state: AttendanceSlip['state'] = 'requested'): AttendanceSlip =>
  attendanceSlipSchema.parse({
    id: 'slip',
    version: 1,
    sessionId: 's1',
    state,
    ...(state === 'signed' && { issuedByRole: 'host', codeHash: HASH }),
  });
const COMMANDS: { readonly [T in AttendanceSlipCommand['type']]: AttendanceSlipCommand & { type: T } } = {
  request: { type: 'request', sessionId: 's1' },
  sign: { type: 'sign', codeHash: HASH },
  void: { type: 'void' },
};
type Decided = ReturnType<typeof decideAttendanceSlip>;
const errorsOf = (decision: Decided): readonly string[] =>
  decision.ok ? [] : decision.errors.map(({ code, field }) => `${code} ${field}`);
const signedWith = async (code: string, id = 'slip'): Promise<AttendanceSlip> => {
  const codeHash = await slipCodeHash({ id }, code, digest);
  const decision = decideAttendanceSlip({ ...slip(), id }, { type: 'sign', codeHash }, context());
  if (!decision.ok) throw new Error('A host signs a slip that was asked for.');
  return decision.state;
};

const TRANSITIONS = transitionTable<AttendanceSlip['state'], AttendanceSlipCommand['type']>(`
  state      request    sign    void
  none       requested  -       -
  requested  -          signed  void
  signed     -          -       void
  void       -          -       -`);

describe('decideAttendanceSlip', () => {
  it.each(TRANSITIONS)('answers $expected to $command in the state $state', ({ state, command, expected }) => {
    const decision = decideAttendanceSlip(state === 'none' ? undefined : slip(state), COMMANDS[command], context());
    if (expected === '-') return expect(errorsOf(decision)).toEqual(['illegal-transition type']);
    expect(decision).toMatchObject({ ok: true, state: { state: expected, version: state === 'none' ? 1 : 2 } });
    if (!decision.ok) return;
    expect(attendanceSlipSchema.safeParse(decision.state).success).toBe(true);
    expect(decision.events).toMatchObject([{ payload: {} }]);
  });

  it.each([
    ['member', 'sign', 'requested', ['role-not-allowed actor']],
    ['mentor', 'sign', 'requested', ['role-not-allowed actor']],
    ['system', 'sign', 'requested', ['role-not-allowed actor']],
    ['greeter', 'sign', 'requested', []],
    ['staff', 'sign', 'requested', []],
    ['member', 'void', 'requested', []],
    ['member', 'void', 'signed', ['role-not-allowed actor']],
  ] as const)('lets a %s %s what is %s: %j', (role, command, state, errors) =>
    expect(errorsOf(decideAttendanceSlip(slip(state), COMMANDS[command], context(role)))).toEqual(errors),
  );

  it.each([['K7QD-MX42-P9TA-WJ3B'], [''], ['a'.repeat(129)]])('takes no code for a digest, and repeats it in no error: %s', (codeHash) => {
    const decision = decideAttendanceSlip(slip(), { type: 'sign', codeHash }, context('member'));
    expect(errorsOf(decision)).toEqual(['code-hash-invalid codeHash', 'role-not-allowed actor']);
    if (codeHash) expect(JSON.stringify(decision)).not.toContain(codeHash);
  });

  it.each([[''], ['x'.repeat(65)]])('refuses the session %j', (sessionId) =>
    expect(errorsOf(decideAttendanceSlip(undefined, { type: 'request', sessionId }, context('member')))).toEqual([
      'session-invalid sessionId',
    ]),
  );

  it('leaves nothing of which a list of people could be made', async () => {
    const people = ['m-7f3a', 'm-19c0', 'm-e44d'];
    const kept: unknown[] = [];
    for (const [i, person] of people.entries()) {
      const asked = decideAttendanceSlip(undefined, COMMANDS.request, context('member', person, `slip-${i}`));
      if (!asked.ok) throw new Error('Anybody may ask for a slip.');
      const codeHash = await slipCodeHash(asked.state, `CODE-${person}`, digest);
      kept.push(asked, decideAttendanceSlip(asked.state, { type: 'sign', codeHash }, context('host', 'm-host')));
    }
    for (const person of [...people, 'm-host']) expect(JSON.stringify(kept)).not.toContain(person);
    expectTypeOf<AttendanceSlip>().not.toHaveProperty('memberId');
    expectTypeOf<keyof AttendanceSlip>().toEqualTypeOf<'id' | 'version' | 'sessionId' | 'state' | 'issuedByRole' | 'codeHash'>();
  });
});

describe('attendanceSlipSchema', () => {
  it.each([['memberId'], ['name'], ['signedBy']])('has no room for %s', (field) =>
    expect(attendanceSlipSchema.safeParse({ ...slip(), [field]: 'm-7f3a' }).error?.issues[0]).toMatchObject({
      code: 'unrecognized_keys',
      keys: [field],
    }),
  );

  it.each([
    [{ state: 'signed' }, 'state'],
    [{ codeHash: HASH }, 'codeHash'],
    [{ codeHash: HASH, issuedByRole: 'host' }, 'state'],
    [{ state: 'signed', codeHash: HASH, issuedByRole: 'member' }, 'issuedByRole'],
  ])('names the field of %j', (change, field) =>
    expect(attendanceSlipSchema.safeParse({ ...slip(), ...change }).error?.issues[0]?.path[0]).toBe(field),
  );
});

describe('verifySlip', () => {
  it.each([
    ['K7QD-MX42-P9TA-WJ3B', 'valid'],
    ['k7qd mx42 p9ta wj3b', 'valid'],
    ['K7QD-MX42-P9TA-WJ3C', 'no-match'],
    ['', 'no-match'],
  ])('answers the code %j with %s', async (code, answer) => {
    const signed = await signedWith('K7QD-MX42-P9TA-WJ3B');
    expect(verifySlip(signed, await slipCodeHash(signed, code, digest))).toBe(answer);
  });

  it('tells only whoever holds the code that a slip is void', async () => {
    const decision = decideAttendanceSlip(await signedWith('CODE'), { type: 'void' }, context());
    if (!decision.ok) throw new Error('A host voids what was signed.');
    expect(verifySlip(decision.state, await slipCodeHash(decision.state, 'code', digest))).toBe('void');
    expect(verifySlip(decision.state, await slipCodeHash(decision.state, 'other', digest))).toBe('no-match');
  });

  it('makes another digest of the same code for each slip', async () => {
    const [one, other] = [await signedWith('CODE', 'one'), await signedWith('CODE', 'other')];
    expect(one.codeHash).not.toBe(other.codeHash);
    expect(verifySlip(other, one.codeHash!)).toBe('no-match');
  });

  it('matches nothing where nothing was signed', () => expect(verifySlip(slip(), '')).toBe('no-match'));
});
