import type { LexiconEntry } from '../lexicon/lexicon.js';
import { COMPLETE } from './shared.js';

/** What is washed, aired or kept in order, and stays clean as such. */
const THINGS =
  'water|air|kitchen|kitchens|room|rooms|hands|face|house|floor|floors|windows|build|builds|tree|worktree|repository|repo|code|data|wound|wounds|skin|teeth|clothes|dishes|tables|bathroom|bathrooms|toilets|building|street|streets|park|beach|river|record|history|log|database|cache|space|spaces|cup|cups|mugs|city|town|hall|place|it|everything';
const AUXILIARY = 'must|should|will|would|has|have|had|can|could|to|is|are|was|were|always|never|need|needs';
const PERIODS = 'day|days|week|weeks|month|months|year|years';

/** "Clean" and "dirty" for people, tests and what is used to inject. Of water and rooms they say what is so. */
export const cleanAndDirty: readonly LexiconEntry[] = [
  {
    code: 'clean-person',
    reason: 'moral-judgement',
    source: 'nida',
    forms: {
      'stay|stays|stayed|staying|remain|remains|remained|remaining|been|being|year|years|months|weeks|days clean': ['$1 in recovery'],
      'stay|stays|stayed|staying|remain|remains|remained|remaining|been|being|year|years|months|weeks|days clean and sober': [
        '$1 in recovery',
      ],
      'get|become clean': ['stop using', 'begin recovery'],
      'gets|becomes clean': ['stops using', 'begins recovery'],
      'got|gotten|became clean': ['stopped using', 'began recovery'],
      'getting|becoming clean': ['stopping', 'beginning recovery'],
      'get|become clean and sober': ['begin recovery'],
      'gets|becomes clean and sober': ['begins recovery'],
      'got|gotten|became clean and sober': ['began recovery'],
      'getting|becoming clean and sober': ['beginning recovery'],
      'clean and sober': ['in recovery'],
    },
    spare: [
      `${THINGS} _`,
      `${THINGS} ${AUXILIARY} _`,
      `${THINGS} ${AUXILIARY} to|be|been|always _`,
      '_ and tidy|dry|fresh|safe|neat|warm|bright',
      '_ after|before use|meals|lunch|dinner|cooking',
    ],
    when: COMPLETE,
  },
  {
    code: 'is-clean',
    reason: 'moral-judgement',
    source: 'nida',
    forms: { 'am|is|are|was|were clean': ['$1 in recovery'] },
    spare: [`${THINGS} _`],
    when: [`_ for * ${PERIODS}`, `_ for ${PERIODS}`, '_ from|off drugs|alcohol|heroin|opioids|cocaine|meth', '_ since *'],
  },
  {
    code: 'clean-time',
    reason: 'moral-judgement',
    source: 'nida',
    forms: {
      'clean time': ['time in recovery', 'recovery time'],
      'clean date|dates|birthday|birthdays|anniversary|anniversaries': ['recovery $2'],
    },
    spare: ['_ format|formats|field|fields|value|values|column|columns|string|strings|stamp|stamps|range|ranges|zone|zones|series'],
  },
  {
    code: 'dirty-test',
    reason: 'moral-judgement',
    source: 'ondcp',
    forms: {
      'dirty test|tests|sample|samples|screening|screenings': ['positive $2'],
      'dirty drug|urine|blood|toxicology test|tests|screen|screens|sample|samples|screening|screenings': ['positive $2 $3'],
      'clean drug|urine|blood|toxicology test|tests|screen|screens|sample|samples|screening|screenings': ['negative $2 $3'],
      'dirty urine|uds': ['positive urine test'],
      'clean urine|uds': ['negative urine test'],
    },
    spare: ['_ data|run|runs|suite|file|files|set|environment|database|output|fixture|fixtures'],
  },
  {
    code: 'tested-dirty',
    reason: 'moral-judgement',
    source: 'ondcp',
    forms: {
      'test|tests|tested|testing dirty': ['$1 positive'],
      'test|tests|tested|testing clean': ['$1 negative'],
      'come|comes|came|coming back dirty': ['$1 back positive'],
      'come|comes|came|coming back clean': ['$1 back negative'],
    },
    spare: ['scan|scans|audit|audits|build|builds|lint|report|water|laundry|clothes|boots _', 'clothes|boots|dog|children all|always _'],
    when: COMPLETE,
  },
  {
    code: 'dirty-needle',
    reason: 'moral-judgement',
    source: 'va',
    forms: {
      'dirty needle|needles|syringe|syringes': ['used $2'],
      'clean needle|needles|syringe|syringes': ['sterile $2', 'new $2'],
    },
    spare: ['_ felting|valve|valves|drop|art'],
  },
];
