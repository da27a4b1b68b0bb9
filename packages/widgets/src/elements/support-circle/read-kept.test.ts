import { safetyPlanSchema, supportCircleSchema } from '@handrail/core/support/schema';
import type { SafetyPlan } from '@handrail/core/support';
import { describe, expect, it } from 'vitest';
import { fictionalCircle } from './fictional-circle.scenarios.js';
import { readCircle } from './read-circle.js';
import { readSafetyPlan } from './read-safety-plan.js';

const plan: SafetyPlan = {
  id: 'p1',
  version: 2,
  ownerId: 'me',
  entries: [{ id: 'e1', part: 'own-coping', text: 'Walk to the river' }],
  updatedOn: '2026-11-01',
};

/** The document with each of its values, at any depth, put out of shape in turn. */
const damaged = (value: unknown): readonly unknown[] => {
  if (typeof value !== 'object' || value === null) return [null, {}, typeof value === 'string' ? 7 : 'seven'];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    damaged(inner).map((bad) =>
      Array.isArray(value) ? value.map((item, i) => (String(i) === key ? bad : item)) : { ...value, [key]: bad },
    ),
  );
};

describe('What is read of a kept circle and a kept plan', () => {
  it('is what core takes for a circle and a plan', () => {
    expect(readCircle(fictionalCircle)).toEqual({ ok: true, value: supportCircleSchema.parse(fictionalCircle) });
    expect(readSafetyPlan(plan)).toEqual({ ok: true, value: safetyPlanSchema.parse(plan) });
  });

  it.each([undefined, null, 7, 'circle', [], {}, { contacts: [] }, { entries: [] }])('is nothing of %j', (raw) => {
    expect(readCircle(raw)).toEqual({ ok: false });
    expect(readSafetyPlan(raw)).toEqual({ ok: false });
  });

  it('is nothing of a document with one value out of shape', () => {
    const circles = damaged(fictionalCircle);
    const plans = damaged(plan);
    expect([circles.length > 100, plans.length > 15]).toEqual([true, true]);
    expect(circles.filter((raw) => readCircle(raw).ok)).toEqual([]);
    expect(plans.filter((raw) => readSafetyPlan(raw).ok)).toEqual([]);
  });

  it.each([
    ['too many people', { ...fictionalCircle, contacts: Array.from({ length: 21 }, () => fictionalCircle.contacts[1]) }],
    ['a need that is not known', { ...fictionalCircle, ladders: { angry: ['c1'] } }],
    ['somebody whom nobody can reach', { ...fictionalCircle, contacts: [{ id: 'c1', label: 'Rosa', channels: {}, okFor: ['crisis'] }] }],
  ])('is nothing of a circle with %s', (_, raw) => expect(readCircle(raw)).toEqual({ ok: false }));
});
