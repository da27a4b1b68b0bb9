import { accepted, commandError, domainEvent, refused } from '../command/index.js';
import type { ActorRole, CommandContext, CommandError, Decision, DomainEvent } from '../command/index.js';
import { isIsoDate } from '../time/calendar-date.js';
import { todayIn } from '../time/today-in.js';
import { GUIDELINE_RULES, LANGUAGE_TAG, OWN_RULE, RULES_MAX, RULE_TEXT_MAX } from './guideline-rules.js';
import type { CommunityGuidelines, GuidelineRule } from './guidelines.schema.js';

/** `adopt` makes the first version, `revise` the next. Both say all that the version holds. */
export interface GuidelinesCommand extends Pick<CommunityGuidelines, 'locale' | 'rules' | 'effectiveOn'> {
  readonly type: 'adopt' | 'revise';
}

export type GuidelinesEvent = DomainEvent<'GuidelinesAdopted' | 'GuidelinesRevised'>;

/**
 * Why guidelines cannot be adopted or revised.
 *
 * - `illegal-transition`: `adopt` is for new guidelines, `revise` for those that exist.
 * - `not-yours`: only a steward or somebody of the staff may say this.
 * - `invalid-locale`, `invalid-date`, `unknown-rule`, `text-empty`, `text-too-long`: a value out of range.
 * - `rule-twice`, `rule-text-missing`, `rules-missing`, `too-many-rules`: what the list of rules lacks, or has too much of.
 * - `effective-in-the-past`: nobody can have kept a rule that was not there.
 */
export type GuidelinesErrorCode =
  | 'illegal-transition'
  | 'not-yours'
  | 'invalid-locale'
  | 'invalid-date'
  | 'unknown-rule'
  | 'text-empty'
  | 'text-too-long'
  | 'rule-twice'
  | 'rule-text-missing'
  | 'rules-missing'
  | 'too-many-rules'
  | 'effective-in-the-past';

const KEEPERS: readonly ActorRole[] = ['steward', 'staff'];
const SHARED: readonly string[] = GUIDELINE_RULES;

function ruleErrors(rules: readonly GuidelineRule[]): CommandError<GuidelinesErrorCode>[] {
  const errors: CommandError<GuidelinesErrorCode>[] = [];
  if (rules.length === 0) errors.push(commandError('rules-missing', 'rules', 0));
  if (rules.length > RULES_MAX) errors.push(commandError('too-many-rules', 'rules', rules.length));
  const seen = new Set<string>();
  for (const [i, { code, text }] of rules.entries()) {
    const isOwn = OWN_RULE.test(code);
    if (!isOwn && !SHARED.includes(code)) errors.push(commandError('unknown-rule', `rules.${i}.code`, code));
    if (seen.has(code)) errors.push(commandError('rule-twice', `rules.${i}.code`, code));
    if (isOwn && text === undefined) errors.push(commandError('rule-text-missing', `rules.${i}.text`, code));
    if (text?.trim() === '') errors.push(commandError('text-empty', `rules.${i}.text`, text));
    if (text !== undefined && text.length > RULE_TEXT_MAX) errors.push(commandError('text-too-long', `rules.${i}.text`, text));
    seen.add(code);
  }
  return errors;
}

/**
 * Decides about the guidelines of a community. Keep every version that it gives: acceptances name one of them.
 *
 * @param guidelines The latest version, or undefined for new ones (`adopt`).
 * @returns The next version and one event, or every reason why nothing changed. Never throws for data.
 * @example
 * decideGuidelines(undefined, { type: 'adopt', locale: 'en', rules: GUIDELINE_TEMPLATE, effectiveOn: '2026-03-01' }, context);
 */
export function decideGuidelines(
  guidelines: CommunityGuidelines | undefined,
  { type, locale, rules, effectiveOn }: GuidelinesCommand,
  context: CommandContext,
): Decision<CommunityGuidelines, GuidelinesEvent, GuidelinesErrorCode> {
  const { actor, now, timeZone } = context;
  if (!KEEPERS.includes(actor.role)) return refused(commandError('not-yours', 'actor', actor.role));
  if ((type === 'adopt') !== (guidelines === undefined)) return refused(commandError('illegal-transition', 'type', type));
  const errors = ruleErrors(rules);
  if (!LANGUAGE_TAG.test(locale)) errors.push(commandError('invalid-locale', 'locale', locale));
  if (!isIsoDate(effectiveOn)) errors.push(commandError('invalid-date', 'effectiveOn', effectiveOn));
  else if (effectiveOn < todayIn(now, timeZone)) errors.push(commandError('effective-in-the-past', 'effectiveOn', effectiveOn));
  if (errors.length > 0) return refused(...errors);
  const id = guidelines?.id ?? context.newId();
  const version = (guidelines?.version ?? 0) + 1;
  const event = domainEvent(guidelines ? 'GuidelinesRevised' : 'GuidelinesAdopted', id, context, { version });
  return accepted(
    { id, version, locale, rules: rules.map(({ code, text }) => ({ code, ...(text !== undefined && { text }) })), effectiveOn },
    [event],
  );
}
