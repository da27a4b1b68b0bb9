import type { GuidelineRuleCode } from '@handrail/core/community';

/** A rule in words: a name, and a sentence to read aloud. */
export interface RuleText {
  readonly name: string;
  readonly text: string;
}

const rules: Readonly<Record<GuidelineRuleCode, RuleText>> = {
  'advice-only-when-asked': {
    name: 'Advice when it is asked for',
    text: 'We listen first. We give advice only to somebody who asks for it.',
  },
  'speak-for-yourself': { name: 'Speaking for oneself', text: 'We say “I”, and speak of what we know from our own lives.' },
  'no-war-stories': {
    name: 'No stories for the thrill',
    text: 'We do not tell how it was to drink or to use for its own sake. Such stories can be hard to hear.',
  },
  'no-pictures-of-substances': {
    name: 'No pictures of drugs or drink',
    text: 'We share no pictures of drugs, of drink, or of what goes with them.',
  },
  'many-paths': {
    name: 'Many paths',
    text: 'We respect every way of recovery, medication among them. None is set above another.',
  },
  'no-solicitation': { name: 'Nothing for sale', text: 'We sell nothing here, advertise no treatment, and ask nobody for money.' },
  confidentiality: { name: 'What is said here stays here', text: 'We tell nobody outside who is here, or what they said.' },
};

/** English texts of the guidelines of a community. */
export const en = {
  locale: 'en',
  rules,
  title: 'Community guidelines',
  loading: 'The guidelines are on their way…',
  failed: 'The guidelines of this community could not be loaded.',
  tryAgain: 'Try again',
  usual: 'These are our usual guidelines.',
  inForce: (version: string, date: string) => `Version ${version}, in force since ${date}`,
  comesInForce: (version: string, date: string) => `Version ${version}, in force from ${date}`,
  versionOnly: (version: string) => `Version ${version}`,
  otherVersion: (wanted: string, shown: string) => `Version ${wanted} is not here. This is version ${shown}.`,
  next: (version: string, date: string) => `Version ${version} begins on ${date}.`,
  leftOut: 'A part of these guidelines cannot be shown here. Please ask the people who run this community for the whole of them.',
  changesTitle: (version: string) => `What changed since version ${version}`,
  added: 'New',
  reworded: 'In other words now',
  removed: 'No longer a rule',
  noChanges: 'No rule is new, gone or said in other words.',
  print: 'Print',
  accept: 'I have read this',
  accepted: 'Thank you for reading. This page has kept nothing about it.',
};

/** Texts of the guidelines of a community, in one language. */
export type GuidelinesMessages = typeof en;
