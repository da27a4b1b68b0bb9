import type { LexiconEntry } from '../lexicon/lexicon.js';
import { ADDICTIONS, COMPLETE, DRUGS, completeAfter } from './shared.js';

const RELATIVE =
  'father|mother|parent|dad|mum|mom|husband|wife|partner|spouse|brother|sister|son|daughter|uncle|aunt|grandfather|grandmother';
const RELATIVES = 'fathers|mothers|parents|husbands|wives|partners|spouses|brothers|sisters|sons|daughters|children';
const FORMER = 'former|ex|reformed|recovering|recovered|rehabilitated';

/** Labels in the place of a person: who somebody is, is never a condition. */
export const people: readonly LexiconEntry[] = [
  {
    code: 'former-addict',
    reason: 'labels-a-person',
    source: 'nida',
    forms: {
      [`${FORMER} addict|alcoholic|junkie|drunk`]: ['person in recovery', 'person in long-term recovery'],
      [`${FORMER} addicts|alcoholics|junkies|drunks`]: ['people in recovery', 'people in long-term recovery'],
      [`${FORMER} drug|substance|${ADDICTIONS} addict`]: ['person in recovery'],
      [`${FORMER} drug|substance|${ADDICTIONS} addicts`]: ['people in recovery'],
    },
    spare: ['_ anonymous'],
  },
  {
    code: 'addict',
    reason: 'labels-a-person',
    source: 'nida',
    forms: {
      'drug|substance addict': ['person with a substance use disorder', 'person who uses drugs'],
      'drug|substance addicts': ['people with a substance use disorder', 'people who use drugs'],
      addict: ['person with a substance use disorder', 'person with an addiction'],
      addicts: ['people with a substance use disorder', 'people with an addiction'],
      [`${ADDICTIONS} addict`]: ['person with $1 addiction'],
      [`${ADDICTIONS} addicts`]: ['people with $1 addiction'],
      'non addict': ['person without an addiction'],
      'non addicts': ['people without an addiction'],
      [`addict ${RELATIVE}`]: ['$2 with a substance use disorder'],
      [`drug addicted ${RELATIVE}|${RELATIVES}`]: ['$3 with a substance use disorder'],
    },
    spare: ['_ anonymous', 'adrenaline|chocolate|coffee|news|book|fitness|music|tv|shopping|work _'],
  },
  {
    code: 'alcoholic',
    reason: 'labels-a-person',
    source: 'nida',
    forms: {
      alcoholic: ['person with an alcohol use disorder', 'person with a drinking problem'],
      alcoholics: ['people with an alcohol use disorder', 'people with a drinking problem'],
      [`alcoholic ${RELATIVE}|${RELATIVES}`]: ['$2 with an alcohol use disorder'],
      'alcoholic family|families|home|homes|household|households|marriage': ['$2 affected by alcohol use'],
    },
    spare: [
      '_ anonymous',
      'non|low|zero _',
      '_ drink|drinks|beverage|beverages|cocktail|cocktails|cider|ginger|punch|content|strength|liquid|solution|fermentation|liver|hepatitis|cirrhosis|cardiomyopathy|ketoacidosis|pancreatitis|extract',
    ],
  },
  {
    code: 'drunk',
    reason: 'labels-a-person',
    source: 'va',
    forms: {
      drunk: ['person with an alcohol use disorder'],
    },
    when: completeAfter('a|the|that|this|another|old|town|village|homeless|chronic'),
  },
  {
    code: 'drunkard',
    reason: 'labels-a-person',
    source: 'va',
    forms: {
      'drunkard|wino|alkie': ['person with an alcohol use disorder'],
      'drunks|drunkards|winos|alkies': ['people with an alcohol use disorder'],
    },
  },
  {
    code: 'junkie',
    reason: 'labels-a-person',
    source: 'nida',
    forms: {
      'junkie|junky|crackhead|pothead|druggie|druggy|stoner|doper|dopehead|smackhead|pillhead|methhead|cokehead': [
        'person who uses drugs',
        'person with a substance use disorder',
      ],
      'junkies|crackheads|potheads|druggies|stoners|dopers|dopeheads|smackheads|pillheads|methheads|cokeheads': [
        'people who use drugs',
        'people with a substance use disorder',
      ],
      'crack|meth|pot|pill|smack|dope|coke head': ['person who uses drugs'],
      'crack|meth|pot|pill|smack|dope|coke heads': ['people who use drugs'],
      'dope|drug fiend': ['person who uses drugs'],
      'dope|drug fiends': ['people who use drugs'],
    },
    spare: ['adrenaline|news|sugar|coffee|fitness|adventure|history|sports|speed|gear|tv|book|data|plane|train _', '_ rock|metal'],
  },
  {
    code: 'drug-user',
    reason: 'labels-a-person',
    source: 'va',
    forms: {
      'drug|substance user': ['person who uses $1s'],
      'drug|substance users': ['people who use $1s'],
      'injection|injecting|intravenous|iv drug user': ['person who injects drugs'],
      'injection|injecting|intravenous|iv drug users': ['people who inject drugs'],
      'recreational|casual|experimental|hard|hardcore|problem drug user': ['person who uses drugs'],
      'recreational|casual|experimental|hard|hardcore|problem drug users': ['people who use drugs'],
      [`${DRUGS} user`]: ['person who uses $1'],
      [`${DRUGS} users`]: ['people who use $1'],
    },
    spare: ['_ interface|account|accounts|guide|manual|id|name|group|groups|union'],
  },
  {
    code: 'abuser',
    reason: 'labels-a-person',
    source: 'nida',
    forms: {
      [`drug|substance|${DRUGS} abuser`]: ['person with a substance use disorder'],
      [`drug|substance|${DRUGS} abusers`]: ['people with a substance use disorder'],
      'alcohol abuser': ['person with an alcohol use disorder'],
      'alcohol abusers': ['people with an alcohol use disorder'],
    },
  },
  {
    code: 'addicted-baby',
    reason: 'labels-a-person',
    source: 'nida',
    forms: {
      'addicted|crack|heroin|meth baby|babies|newborn|newborns|infant|infants': ['$2 exposed to substances before birth'],
      'drug|opioid|heroin addicted baby|babies|newborn|newborns|infant|infants': ['$3 exposed to substances before birth'],
      'born addicted': ['born with signs of withdrawal'],
    },
  },
  {
    code: 'the-label',
    reason: 'labels-a-person',
    source: 'va',
    forms: {
      'the addicted': ['people with an addiction'],
      'the homeless': ['people experiencing homelessness'],
      'the mentally ill': ['people with a mental illness'],
      'the disabled': ['people with disabilities'],
      'the blind|deaf': ['people who are $2'],
    },
    when: COMPLETE,
  },
];
