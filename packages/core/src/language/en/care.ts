import type { LexiconEntry } from '../lexicon/lexicon.js';
import { COMPLETE } from './shared.js';

const MEDICATION = ['medication for opioid use disorder', 'medication for a substance use disorder'];

const MEDICATIONS = MEDICATION.map((text) => text.replace('medication', 'medications'));
const OPIOID = 'opioid|opiate|methadone|buprenorphine|agonist';

/** Treatment, suicide and families. */
export const care: readonly LexiconEntry[] = [
  {
    code: 'replacement-therapy',
    reason: 'imprecise',
    source: 'nida',
    forms: {
      'replacement|substitution therapy|treatment': MEDICATION,
      'replacement|substitution therapies|treatments': MEDICATIONS,
      [`${OPIOID} replacement|substitution`]: MEDICATION,
      [`${OPIOID} replacement|substitution therapy|treatment`]: MEDICATION,
      [`${OPIOID} replacement|substitution therapies|treatments`]: MEDICATIONS,
      'methadone maintenance': ['methadone treatment'],
      'methadone maintenance therapy|treatment': ['methadone treatment'],
    },
    spare: [
      'hormone|hormonal|nicotine|enzyme|renal|kidney|testosterone|oestrogen|estrogen|thyroid|fluid|bone|joint|knee|hip|gene|cell|iron _',
    ],
  },
  {
    code: 'medication-assisted-treatment',
    reason: 'imprecise',
    source: 'nida',
    forms: {
      'medication|medically assisted treatment|therapy|recovery': ['medication treatment', ...MEDICATION],
    },
    spare: ['_ act'],
  },
  {
    code: 'failed-treatment',
    reason: 'blames',
    source: 'va',
    forms: {
      'fail treatment|rehab|detox': ['get no benefit from $2'],
      'fails treatment|rehab|detox': ['gets no benefit from $2'],
      'failed treatment|rehab|detox': ['got no benefit from $2'],
      'failing treatment|rehab|detox': ['getting no benefit from $2'],
      'treatment failure': ['unsuccessful treatment'],
      'treatment failures': ['unsuccessful treatments'],
    },
    spare: ['water|sewage|waste|wastewater|root _', '_ plant|plants|works'],
  },
  {
    code: 'commit-suicide',
    reason: 'blames',
    source: 'who',
    forms: {
      'commit suicide': ['die by suicide', 'end their life'],
      'commits suicide': ['dies by suicide'],
      'committed suicide': ['died by suicide'],
      'committing suicide': ['dying by suicide'],
    },
    // "We commit suicide-prevention funds": what is committed is the next noun.
    spare: ['_ prevention|awareness|research'],
  },
  {
    code: 'failed-suicide',
    reason: 'blames',
    source: 'who',
    forms: {
      'failed|unsuccessful|botched suicide|suicidal attempt|attempts': ['suicide $3'],
      'failed|unsuccessful|botched attempt|attempts at suicide': ['suicide $2'],
      'failed|unsuccessful|botched suicide': ['suicide attempt'],
      'failed|unsuccessful|botched suicides': ['suicide attempts'],
      'successful|completed suicide': ['death by suicide', 'suicide'],
      'successful|completed suicides': ['deaths by suicide', 'suicides'],
      'successful|completed suicide attempt': ['death by suicide'],
      'suicide victim': ['person who died by suicide'],
      'suicide victims': ['people who died by suicide'],
    },
    spare: ['_ prevention|awareness|training|course|project|projects|squad'],
  },
  {
    code: 'enabler',
    reason: 'blames',
    source: 'face-it-together',
    isHint: true,
    forms: {
      enabler: ['loved one', 'family member'],
      enablers: ['loved ones', 'family members'],
    },
    spare: [
      '_ of|for',
      'key|technology|business|main|important|great|growth|digital|critical _',
      'key|main|important|great * _',
      'an|the _ in',
    ],
    when: COMPLETE,
  },
  {
    code: 'codependent',
    reason: 'labels-a-person',
    source: 'face-it-together',
    isHint: true,
    forms: {
      'codependent|codependant': ["affected by a loved one's addiction"],
      'co dependent': ["affected by a loved one's addiction"],
      'codependents|codependants': ["people affected by a loved one's addiction"],
      'co dependents': ["people affected by a loved one's addiction"],
      'a codependent|codependant': ["a person affected by a loved one's addiction"],
      'a co dependent': ["a person affected by a loved one's addiction"],
    },
    spare: ['_ anonymous', '_ relationship|relationships|pattern|patterns|behaviour|behavior|behaviours|behaviors|habits|no|variables'],
  },
];
