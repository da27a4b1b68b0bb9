import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TODAY, full, plan } from '../../test/care-plans.js';
import { addDays } from '../time/calendar-date.js';
import { planOutline } from './index.js';

describe('planOutline', () => {
  it('says what is now first, then what comes, then what was', () => {
    const lines = planOutline(full(), TODAY).map(({ code, lines: each }) => [
      code,
      each.map((line) => {
        if (line.kind === 'phase') return line.phase.level;
        if (line.kind === 'goal') return line.goal.code ?? line.goal.text;
        if (line.kind === 'appointment') return line.appointment.what;
        if (line.kind === 'review') return line.on;
        if (line.kind === 'link') return `${line.to} ${line.id}`;
        return line.kind === 'share' ? line.share.audience : `${line.leavingFrom} ${line.dischargeOn}`;
      }),
    ]);
    expect(lines).toEqual([
      ['leaving', ['residential 2026-03-01']],
      ['now', ['iop']],
      ['appointments', ['Dr B.', 'Dentist']],
      ['goals', ['people-to-call']],
      ['support', ['circle circle', 'safety-plan safety']],
      ['next', ['outpatient']],
      ['reviews', ['2026-03-08', '2026-04-01', '2026-06-01']],
      ['done', ['Sing in the choir']],
      ['set-aside', ['Run ten kilometres']],
      ['earlier', ['php', 'Housing office']],
      ['reviewed', ['2026-03-03']],
      ['shared', ['mentor']],
    ]);
  });

  it('has no part without lines', () => expect(planOutline(plan(), TODAY)).toEqual([]));

  it('leaves out what is shared no longer', () =>
    expect(planOutline(full(), '2026-06-01').map(({ code }) => code)).not.toContain('shared'));

  it('holds every phase, goal, appointment and review of a plan once, on every day', () => {
    const { phases, goals, appointments, reviewOn, reviewedOn } = full();
    const size = phases.length + goals.length + appointments.length + reviewOn.length + reviewedOn.length;
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 200 }), (days) => {
        const lines = planOutline(full(), addDays(TODAY, days)).flatMap(({ lines: each }) => each);
        const counted = lines.filter(({ kind }) => ['phase', 'goal', 'appointment', 'review'].includes(kind));
        expect([counted.length, new Set(counted.map((line) => JSON.stringify(line))).size]).toEqual([size, size]);
      }),
    );
  });
});
