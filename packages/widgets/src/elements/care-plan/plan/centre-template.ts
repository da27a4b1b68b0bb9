import { CADENCE_UNITS, CARE_LEVELS, PLAN_LIMITS } from '@handrail/core/care-plan';
import type { Cadence, PlanTemplate, Span } from '@handrail/core/care-plan';

/** A template that a page brings, with goals in the centre's own words beside those by code. */
export interface CentreTemplate {
  readonly template: PlanTemplate;
  /** What the choice is called. */
  readonly name?: string;
  readonly goalTexts: readonly string[];
}

/** Tells which field cannot be used. */
export type TellField = (field: string) => void;

type Fields = Readonly<Partial<Record<string, unknown>>>;
type PhaseOfTemplate = PlanTemplate['phases'][number];

const CODE = /^[a-z\d][a-z\d-]{0,39}$/;

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {});
const wholeIn = (value: unknown, least: number, most: number): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : undefined;

const readSpan = (raw: unknown): Span | undefined => {
  const days = wholeIn(fieldsOf(raw)['days'], 0, 3660);
  const months = wholeIn(fieldsOf(raw)['months'], 0, 120);
  if (days !== undefined) return { days };
  return months === undefined ? undefined : { months };
};

const readCadence = (raw: unknown): Cadence | undefined => {
  const times = wholeIn(fieldsOf(raw)['times'], 1, 99);
  const per = CADENCE_UNITS.find((unit) => unit === fieldsOf(raw)['per']);
  return times === undefined || per === undefined ? undefined : { times, per };
};

/** The part of a field that can be used; what cannot is told. */
const partOf = <Part>(raw: unknown, read: (raw: unknown) => Part | undefined, field: string, tell: TellField): Part | undefined => {
  const part = raw === undefined ? undefined : read(raw);
  if (part === undefined && raw !== undefined) tell(field);
  return part;
};

const readPhase = (raw: unknown, field: string, tell: TellField): PhaseOfTemplate | undefined => {
  const { level: levelName, startsAfter, endsAfter, cadence } = fieldsOf(raw);
  const level = CARE_LEVELS.find((each) => each === levelName);
  const starts = readSpan(startsAfter);
  if (!level) tell(`${field}.level`);
  if (!starts) tell(`${field}.startsAfter`);
  const ends = partOf(endsAfter, readSpan, `${field}.endsAfter`, tell);
  const often = partOf(cadence, readCadence, `${field}.cadence`, tell);
  if (!level || !starts) return undefined;
  return { level, startsAfter: starts, ...(ends && { endsAfter: ends }), ...(often && { cadence: often }) };
};

const listIn = (raw: unknown, field: string, most: number, tell: TellField): readonly unknown[] => {
  if (raw === undefined) return [];
  if (!Array.isArray(raw) || raw.length > most) tell(field);
  return Array.isArray(raw) ? raw.slice(0, most) : [];
};

/**
 * Reads a template as a centre may have written it by hand. A field that cannot be used is told by its path, such as
 * `phases.1.level`, and the rest is taken. Goals are codes of Handrail's own (`people-to-call`) or any words.
 * @returns Undefined where there is no template at all.
 */
export const readCentreTemplate = (raw: unknown, tell: TellField): CentreTemplate | undefined => {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    tell('');
    return undefined;
  }
  const { code, name, phases, goals, reviews }: Fields = { ...raw };
  const isCode = typeof code === 'string' && CODE.test(code);
  if (!isCode) tell('code');
  const written = listIn(goals, 'goals', PLAN_LIMITS.goals, tell).flatMap((goal, i) => {
    const words = typeof goal === 'string' ? goal.trim() : '';
    if (words && words.length <= PLAN_LIMITS.text) return [words];
    tell(`goals.${i}`);
    return [];
  });
  const spans = listIn(reviews, 'reviews', PLAN_LIMITS.reviewOn, tell).flatMap(
    (span, i) => partOf(span, readSpan, `reviews.${i}`, tell) ?? [],
  );
  return {
    template: {
      code: isCode ? code : 'centre',
      phases: listIn(phases, 'phases', PLAN_LIMITS.phases, tell).flatMap((phase, i) => readPhase(phase, `phases.${i}`, tell) ?? []),
      goals: written.filter((goal) => CODE.test(goal)),
      ...(reviews !== undefined && { reviews: spans }),
    },
    ...(typeof name === 'string' && name.trim() && { name: name.trim().slice(0, PLAN_LIMITS.line) }),
    goalTexts: written.filter((goal) => !CODE.test(goal)),
  };
};
