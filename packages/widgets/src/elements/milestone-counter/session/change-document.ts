import { acknowledgeAchievement, decidePursuit, localToday, newAchievements, retractAchievements } from '@handrail/core/pursuits';
import type { Achievement, DeviceClock, Pursuit, PursuitCommand, PursuitErrorCode, PursuitSettings } from '@handrail/core/pursuits';
import { MILESTONE_SCHEMES, schemeById } from '@handrail/core/milestones/schemes';
import type { KeptMilestones } from '../kept-milestones.js';

/** Everything on a device belongs to whoever uses it: no name and no account. */
const MEMBER = 'me';

/** Nothing yet. */
export const NOTHING: KeptMilestones = { pursuits: [], achievements: [] };

/** Why a change was refused: the code, and the achievements that a person has to confirm, if that is why. */
export interface ChangeFault {
  readonly code: PursuitErrorCode;
  readonly untrue: readonly Achievement[];
}

/** What a change made, or why nothing changed. */
export type Changed = { readonly ok: true; readonly document: KeptMilestones } | { readonly ok: false; readonly fault: ChangeFault };

/** Makes the next document from the present one. May be done again on what another tab has written, with the same new ids. */
export type DocumentChange = (present: KeptMilestones, newId: () => string) => Changed;

/**
 * Gives one pursuit some commands, in their order; without an id the first must be `create`. All are carried out, or none.
 * @param clock The device's.
 */
export const changePursuit =
  (id: string | undefined, commands: readonly PursuitCommand[], clock: DeviceClock): DocumentChange =>
  (present, newId) => {
    let pursuit: Pursuit | undefined = present.pursuits.find((each) => each.id === id);
    let { achievements } = present;
    if (id !== undefined && !pursuit) return { ok: false, fault: { code: 'no-such-period', untrue: [] } };
    for (const command of commands) {
      const decision = decidePursuit(pursuit, command, {
        ...clock,
        actor: { role: 'member', memberId: pursuit?.memberId ?? present.pursuits[0]?.memberId ?? MEMBER },
        achievements,
        newId,
      });
      if (!decision.ok) {
        const [error] = decision.errors;
        const open: readonly unknown[] = error?.code === 'achievements-untrue' && Array.isArray(error.value) ? error.value : [];
        const untrue = achievements.filter((each) => open.includes(each.id));
        return { ok: false, fault: { code: error?.code ?? 'illegal-transition', untrue } };
      }
      pursuit = decision.state;
      achievements = retractAchievements(achievements, decision.events);
    }
    const changed = pursuit;
    if (!changed) return { ok: true, document: present };
    const isNew = id === undefined;
    const pursuits = isNew ? [...present.pursuits, changed] : present.pursuits.map((each) => (each.id === id ? changed : each));
    return { ok: true, document: { pursuits, achievements } };
  };

/** Adds a pursuit that counts from a date, or is planned for it. */
export const addPursuit = (
  settings: Pick<PursuitSettings, 'label' | 'measure' | 'zone'> & Partial<PursuitSettings>,
  date: string,
  clock: DeviceClock,
): DocumentChange => {
  const { today } = localToday(settings, clock);
  return changePursuit(undefined, [{ type: 'create', settings }, date > today ? { type: 'plan', date } : { type: 'begin', date }], clock);
};

/** Takes a pursuit out, with its achievements. */
export const removePursuit =
  (id: string): DocumentChange =>
  ({ pursuits, achievements }) => ({
    ok: true,
    document: { pursuits: pursuits.filter((each) => each.id !== id), achievements: achievements.filter((each) => each.pursuitId !== id) },
  });

/** Writes down every milestone that was reached by today, and that the person has seen them. Nothing new: the same document. */
export const recordMilestones =
  (clock: DeviceClock): DocumentChange =>
  (present, newId) => {
    const { pursuits, achievements } = present;
    const added = pursuits.flatMap((pursuit) => {
      const scheme = schemeById(pursuit.schemeId, MILESTONE_SCHEMES);
      return scheme ? newAchievements(pursuit, scheme, { ...localToday(pursuit, clock), achievements, newId }) : [];
    });
    const isSeen = achievements.every(({ acknowledgedAt }) => acknowledgedAt !== undefined);
    if (added.length === 0 && isSeen) return { ok: true, document: present };
    return {
      ok: true,
      document: { pursuits, achievements: [...achievements, ...added].map((each) => acknowledgeAchievement(each, clock.now)) },
    };
  };
