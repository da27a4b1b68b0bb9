import type { LexiconEntry } from '../lexicon/lexicon.js';
import { COMPLETE, DRUGS } from './shared.js';

const TAKEN = `drugs|alcohol|substances|opioids|opiates|painkillers|pills|medication|medications|medicines|${DRUGS}`;

/** How the use of substances is spoken of. */
export const substanceUse: readonly LexiconEntry[] = [
  {
    code: 'substance-abuse',
    reason: 'moral-judgement',
    source: 'nida',
    forms: {
      [`substance|drug|alcohol|polysubstance|polydrug|${DRUGS} abuse`]: ['$1 use', '$1 use disorder'],
      'drug and|or alcohol abuse': ['drug $2 alcohol use'],
      'alcohol and|or drug|substance|other abuse': ['alcohol $2 $3 use'],
      'prescription drug|opioid|medication abuse': ['prescription $2 misuse', 'use of medication other than as prescribed'],
      [`abuse of ${TAKEN}`]: ['use of $3', 'misuse of $3'],
      [`abuse ${TAKEN}`]: ['use $2', 'misuse $2'],
      [`abuses ${TAKEN}`]: ['uses $2', 'misuses $2'],
      [`abused ${TAKEN}`]: ['used $2', 'misused $2'],
      [`abusing ${TAKEN}`]: ['using $2', 'misusing $2'],
      'drug|drugs of abuse': ['$1'],
    },
    // The US Department of Transportation has the profession by law: 49 CFR 40.281.
    spare: ['_ professional|professionals'],
  },
  {
    code: 'drug-habit',
    reason: 'moral-judgement',
    source: 'nida',
    forms: {
      [`drug|substance|${DRUGS} habit`]: ['substance use disorder', 'addiction'],
      [`drug|substance|${DRUGS} habits`]: ['substance use disorders', 'addictions'],
      'kick the|a|his|her|their|your|my habit': ['stop using'],
      'kicks the|a|his|her|their habit': ['stops using'],
      'kicked the|a|his|her|their|your|my habit': ['stopped using'],
      'kicking the|a|his|her|their|your|my habit': ['stopping'],
    },
    spare: ['_ of'],
  },
  {
    code: 'alcoholism',
    reason: 'imprecise',
    source: 'va',
    isHint: true,
    forms: { alcoholism: ['alcohol use disorder'] },
  },
  {
    code: 'suffer-from-addiction',
    reason: 'imprecise',
    source: 'language-matters',
    forms: {
      'suffer from|with addiction|addictions': ['live with $3'],
      'suffers from|with addiction|addictions': ['lives with $3'],
      'suffered from|with addiction|addictions': ['lived with $3'],
      'suffering from|with addiction|addictions': ['living with $3'],
      'suffer from|with alcoholism': ['live with an alcohol use disorder'],
      'suffers from|with alcoholism': ['lives with an alcohol use disorder'],
      'suffered from|with alcoholism': ['lived with an alcohol use disorder'],
      'suffering from|with alcoholism': ['living with an alcohol use disorder'],
      'addiction sufferer': ['person living with addiction'],
      'addiction sufferers': ['people living with addiction'],
    },
    spare: ['_ stigma|treatment'],
  },
  {
    code: 'relapse',
    reason: 'moral-judgement',
    source: 'va',
    forms: {
      relapse: ['return to use', 'recurrence'],
      relapses: ['returns to use', 'recurrences'],
      relapsed: ['returned to use'],
      relapsing: ['returning to use'],
      relapser: ['person who returned to use'],
      relapsers: ['people who returned to use'],
      'relapse prevention': ['return-to-use prevention', 'preventing a return to use'],
    },
    spare: [
      '_ fever|remitting|polychondritis|remission|free|leukaemia|leukemia|lymphoma|myeloma|cancer|ms',
      'cancer|leukaemia|leukemia|lymphoma|myeloma|malaria|ms|sclerosis|asthma|depression|depressive|psychosis|psychotic|tumour|tumor _',
      '_ of cancer|leukaemia|leukemia|lymphoma|malaria|depression|psychosis|ms',
    ],
  },
  {
    code: 'off-the-wagon',
    reason: 'moral-judgement',
    source: 'language-matters',
    forms: {
      'fall off the wagon': ['return to use'],
      'falls off the wagon': ['returns to use'],
      'fell|fallen off the wagon': ['returned to use'],
      'falling off the wagon': ['returning to use'],
    },
    spare: ['crate|crates|hay|load|box|boxes|wheel|wheels|barrel|barrels|child|children _', 'crates|hay|boxes|wheels|barrels has|have _'],
  },
  {
    code: 'lost-sobriety',
    reason: 'loss-framed',
    source: 'white-ali',
    forms: {
      'lose|break your|his|her|their|my|our sobriety': ['return to use'],
      'loses|breaks his|her|their sobriety': ['returns to use'],
      'lost|broke|broken your|his|her|their|my|our sobriety': ['returned to use'],
      'losing|breaking your|his|her|their|my|our sobriety': ['returning to use'],
      'back to|at day one|zero': ['back in recovery'],
    },
    when: COMPLETE,
  },
];
