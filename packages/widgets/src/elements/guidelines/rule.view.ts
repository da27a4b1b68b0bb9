import type { GuidelineRule, GuidelineRuleCode } from '@handrail/core/community';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { GuidelinesMessages } from './messages/en.js';

const isShared = (m: GuidelinesMessages, code: string): code is GuidelineRuleCode => Object.hasOwn(m.rules, code);

/**
 * One rule: by its name and a sentence where it is a shared one, in the community's own words where it has some.
 * @param lang Language of those words, empty where nobody said it.
 */
export const renderRule = (m: GuidelinesMessages, { code, text }: GuidelineRule, lang: string): TemplateResult => {
  const shared = isShared(m, code) ? m.rules[code] : undefined;
  return html`${shared ? html`<strong class="rule-name">${shared.name}.</strong> ` : nothing}${
    text === undefined ? shared?.text : html`<span lang=${lang || nothing} class="own-words">${text}</span>`
  }`;
};

/** Which version this is, and since when. */
export const standingText = (
  m: GuidelinesMessages,
  { version, effectiveOn, isAhead }: { readonly version: string; readonly effectiveOn: string; readonly isAhead: boolean },
): string => {
  if (effectiveOn === '') return m.versionOnly(version);
  return isAhead ? m.comesInForce(version, effectiveOn) : m.inForce(version, effectiveOn);
};
