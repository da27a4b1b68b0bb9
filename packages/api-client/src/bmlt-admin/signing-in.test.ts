import { describe, expect, it } from 'vitest';
import { AdminSetup, DAY_S, errorOf, MEETING } from '../../test/admin-setup.js';
import { areCredentialsWrong, isSignInNeeded, isValidationError } from './index.js';

const setup = new AdminSetup();

describe('signing in', () => {
  it('keeps a token, and never the password', async () => {
    const admin = setup.admin();
    expect(await admin.signIn('editor', setup.server.password)).toEqual({ userId: 7, expiresAt: (setup.server.nowS + 7 * DAY_S) * 1000 });
    expect(setup.kept).toEqual({
      accessToken: expect.stringMatching(/^1\|/),
      userId: 7,
      issuedAt: setup.server.nowS * 1000,
      expiresAt: (setup.server.nowS + 7 * DAY_S) * 1000,
    });
    expect(JSON.stringify(setup.kept)).not.toContain(setup.server.password);
    expect(await admin.session()).toEqual({ userId: 7, expiresAt: (setup.server.nowS + 7 * DAY_S) * 1000 });
  });

  it('tells a wrong password, a closed account and a missing field apart', async () => {
    const admin = setup.admin();
    const wrong = errorOf(await admin.signIn.safe('editor', 'wrong'));
    expect([areCredentialsWrong(wrong), isSignInNeeded(wrong), wrong.status]).toEqual([true, false, 401]);
    expect(wrong.serverMessage).toBe('Las credenciales proporcionadas son incorrectas.');
    expect(isValidationError(errorOf(await admin.signIn.safe('', setup.server.password)))).toBe(true);
    setup.server.isDeactivated = true;
    expect(errorOf(await admin.signIn.safe('editor', setup.server.password))).toMatchObject({ kind: 'http', status: 403 });
    expect(await admin.session()).toBeUndefined();
  });

  it('keeps secrets out of errors', async () => {
    const failure = errorOf(await setup.admin().signIn.safe('editor', 'my secret'));
    expect(`${failure.stack}${JSON.stringify(failure)}`).not.toContain('my secret');
  });

  it('says when nobody is signed in', async () => {
    const failure = errorOf(await setup.admin().meetings.list.safe());
    expect([isSignInNeeded(failure), failure.kind, failure.status, areCredentialsWrong(failure)]).toEqual([true, 'http', 401, false]);
    expect(setup.server.asked).toEqual(['GET meetings']);
  });

  it('calls an answer without a token a failure', async () => {
    setup.say('{"token_type":"bearer"}');
    expect(errorOf(await setup.admin().signIn.safe('editor', 'x'))).toMatchObject({ kind: 'decode', method: 'POST' });
    expect(setup.kept).toBeUndefined();
  });

  it('signs out here whatever the server says', async () => {
    const admin = await setup.signedIn();
    await admin.signOut();
    expect([setup.kept, setup.server.tokens.size, setup.server.asked]).toEqual([undefined, 0, ['POST auth/logout']]);
    await admin.signOut();
    expect(setup.server.asked).toHaveLength(1);
    const again = await setup.signedIn();
    setup.server.tokens.clear();
    await again.signOut();
    const third = await setup.signedIn();
    setup.server.lost.push('POST auth/logout');
    expect(errorOf(await third.signOut.safe())).toMatchObject({ kind: 'network' });
    expect(setup.kept).toBeUndefined();
  });

  it('tells of a store that does not work', async () => {
    const broken = { ...setup.tokens, set: () => Promise.reject(new Error('no room')) };
    expect(errorOf(await setup.admin({ tokens: broken }).signIn.safe('editor', setup.server.password))).toMatchObject({
      kind: 'unsupported',
    });
  });
});

describe('a token', () => {
  it('is renewed in the second half of its life, once for requests that come together', async () => {
    const admin = await setup.signedIn();
    setup.server.nowS += 3 * DAY_S;
    await admin.formats.list();
    expect(setup.server.asked).toEqual(['GET formats']);
    setup.server.nowS += DAY_S;
    await Promise.all([admin.formats.list(), admin.users.list(), admin.settings.get()]);
    expect(setup.server.asked.filter((line) => line === 'POST auth/refresh')).toHaveLength(1);
    expect(setup.kept?.expiresAt).toBe((setup.server.nowS + 7 * DAY_S) * 1000);
  });

  it('keeps who comes every few days signed in for ever', async () => {
    const admin = await setup.signedIn();
    for (let visit = 0; visit < 12; visit += 1) {
      setup.server.nowS += 6 * DAY_S;
      await admin.formats.list();
    }
    expect(await admin.session()).toBeDefined();
  });

  it('lets requests through for ten seconds that are under way with the old one', async () => {
    const admin = await setup.signedIn();
    setup.server.nowS += 4 * DAY_S;
    const old = { ...setup.kept!, issuedAt: setup.server.nowS * 1000 };
    await admin.formats.list();
    expect(setup.kept?.accessToken).not.toBe(old.accessToken);
    const late = setup.admin({ tokens: { ...setup.tokens, get: async () => old } });
    setup.server.nowS += 9;
    expect((await late.formats.list.safe()).ok).toBe(true);
    setup.server.nowS += 1;
    expect(isSignInNeeded(errorOf(await late.formats.list.safe()))).toBe(true);
  });

  it('is over after seven days: 401, and nothing is kept', async () => {
    const admin = await setup.signedIn();
    setup.server.nowS += 7 * DAY_S + 1;
    const failure = errorOf(await admin.meetings.list.safe());
    expect([isSignInNeeded(failure), failure.kind, setup.kept]).toEqual([true, 'http', undefined]);
    expect(setup.server.asked.filter((line) => line === 'POST auth/refresh')).toHaveLength(1);
  });

  it('that the server refuses is renewed once at most, and then it is 401', async () => {
    const admin = await setup.signedIn();
    setup.server.tokens.clear();
    expect(isSignInNeeded(errorOf(await admin.meetings.create.safe(MEETING)))).toBe(true);
    expect(setup.server.asked).toEqual(['POST meetings', 'POST auth/refresh']);
  });

  it('that another page has renewed is taken from the store', async () => {
    const admin = await setup.signedIn();
    const other = setup.admin();
    const stale = setup.kept;
    setup.server.tokens.clear();
    await other.signIn('editor', setup.server.password);
    const fresh = setup.kept;
    setup.kept = stale;
    setup.server.asked.length = 0;
    const reads = [stale, fresh, fresh];
    const sharing = setup.admin({ tokens: { ...setup.tokens, get: async () => reads.shift() ?? fresh } });
    await sharing.formats.list();
    expect(setup.server.asked).toEqual(['GET formats', 'GET formats']);
    expect(admin).toBeDefined();
  });

  it('serves on when it cannot be renewed for now, and is not tried each time', async () => {
    const admin = await setup.signedIn();
    setup.server.nowS += 4 * DAY_S;
    setup.server.lost.push('POST auth/refresh', 'POST auth/refresh');
    const old = setup.kept?.accessToken;
    // The answers were lost, but the server has renewed it: the old one has ten seconds.
    await admin.formats.list();
    await admin.formats.list();
    expect(setup.server.asked).toEqual(['POST auth/refresh', 'POST auth/refresh', 'GET formats', 'GET formats']);
    expect(setup.kept?.accessToken).toBe(old);
  });

  it('is asked for again at once when the answer was lost on the way', async () => {
    const admin = await setup.signedIn();
    setup.server.nowS += 4 * DAY_S;
    setup.server.lost.push('POST auth/refresh');
    await admin.formats.list();
    expect(setup.server.asked).toEqual(['POST auth/refresh', 'POST auth/refresh', 'GET formats']);
    expect(setup.kept?.expiresAt).toBe((setup.server.nowS + 7 * DAY_S) * 1000);
  });

  it('does not come back after signing out during a renewal', async () => {
    const admin = await setup.signedIn();
    setup.server.nowS += 4 * DAY_S;
    const list = admin.formats.list.safe();
    await admin.signOut();
    await list;
    expect(setup.kept).toBeUndefined();
  });

  it('is not renewed by a clock that makes no sense', async () => {
    const admin = setup.admin({ now: () => (setup.server.nowS + 30 * DAY_S) * 1000 });
    await admin.signIn('editor', setup.server.password);
    await admin.formats.list();
    expect(setup.server.asked).toEqual(['POST auth/token', 'GET formats']);
  });
});
