import type { Pathway } from '@handrail/core/members';
import { deviceEn } from '../../../device/messages/device-en.js';

/** A way in words: what it is in two or three sentences, and what a first time is like. */
export interface WayText {
  readonly name: string;
  readonly about: string;
  readonly first: string;
}

/** Each way on its own terms, in the same number of words or nearly so. What they rest on is in the documentation. */
const ways: Readonly<Record<Pathway, WayText>> = {
  'twelve-step': {
    name: 'Twelve-step groups',
    about:
      'People go through twelve steps together and help each other along. Alcoholics Anonymous and Narcotics Anonymous are the best known. Many speak of a higher power; what that is, each person decides.',
    first: 'You can come, sit and listen. Nobody has to speak, give a full name or pay. Meetings that are called “open” are for everybody.',
  },
  secular: {
    name: 'Secular groups',
    about:
      'People support each other without religious ideas, often with practical tools for thoughts, urges and plans. SMART Recovery and LifeRing are two such groups. No belief is asked for.',
    first: 'Most meetings are a conversation in a circle, in a room or online. When it is your turn, you may say “pass”.',
  },
  faith: {
    name: 'Faith communities',
    about:
      'People recover in a community of their religion, with prayer, study and company. There are such groups in many religions. Celebrate Recovery is a Christian one.',
    first: 'Often there is a welcome, a reading or a prayer, and then time in small groups. You can ask before what the evening is like.',
  },
  buddhist: {
    name: 'Buddhist practice',
    about:
      'People use meditation, and what Buddhism teaches about suffering and kindness. Recovery Dharma is one such community. You do not have to be a Buddhist.',
    first: 'Usually somebody guides a meditation, something is read, and there is time to share. You do not need to know how to meditate.',
  },
  'medication-supported': {
    name: 'Recovery with medication',
    about:
      'There are medicines for opioid use and for alcohol use. They can ease cravings, and some lower the risk of an overdose. People who take them are in recovery like everybody else, for as long as the medicine helps.',
    first:
      'A doctor or nurse talks with you about your health and what you want, and you make a plan together. Do not stop a medicine without asking the person who prescribes it.',
  },
  'harm-reduction': {
    name: 'Harm reduction',
    about:
      'People make life safer and healthier step by step, wherever they stand with their use. Safer, less, or not at all: every step counts. Services help without conditions, for example with naloxone against overdoses.',
    first: 'You are asked what you need, and not what you did. You do not have to promise anything.',
  },
  family: {
    name: 'Groups for families and friends',
    about:
      'People who love somebody meet and support each other. Al-Anon, Nar-Anon and SMART Recovery Family & Friends are some of these groups. They are for you, whatever the other person does.',
    first: 'You can come alone, and nobody needs to know. You can sit and listen.',
  },
  natural: {
    name: 'One’s own way',
    about:
      'Many people recover without a programme: with family and friends, work, sport, culture or nature. Often they change where and with whom they spend their time.',
    first:
      'It can begin with one person whom you tell. If your body is used to alcohol or to medicines for sleep or calm, stopping all at once can be dangerous: ask a doctor first.',
  },
  clinical: {
    name: 'Treatment and counselling',
    about:
      'Doctors, nurses, counsellors and therapists help, from an hour a week to some weeks in a centre. They can also help with pain, fear, sleep or sad moods that go along with it.',
    first: 'A first talk is about what is going on and what you want. You may ask what it costs, how long it takes, and who will know.',
  },
  undecided: {
    name: 'I do not know yet',
    about: 'That is an answer like any other. You can look around first, try more than one way, and change your mind.',
    first: 'You can go to one open meeting and only listen. You can also talk with one person whom you trust.',
  },
};

/** English texts about the ways in which people recover. */
export const en = {
  locale: 'en',
  device: deviceEn,
  ways,

  askTitle: 'For you, or for someone you love?',
  askHelp: 'You see what others have found helpful. Your answers are sent to nobody.',
  self: 'For me',
  family: 'For someone I love',
  professional: 'I work with people',
  skip: 'Just show me the ways',

  waysTitle: 'Ways in which people recover',
  waysHelp: 'None is better than another. Many people use more than one, or change over time.',
  alphabet: 'They stand here in the order of the alphabet.',
  firstTitle: 'What a first time is like',
  choose: 'This could be for me',
  chooseUndecided: 'That is me for now',
  chosen: 'You chose this one',
  askAgain: 'Back to the first question',

  nextTitle: 'Where to go from here',
  nobodyAsks: 'Nobody will call or write to you because of this.',
  others: 'Look at the other ways',
  forget: 'Forget my choice',
  undecidedTitle: 'You do not have to know yet',
  undecidedSteps: [
    'Go to one open meeting and only listen. You do not have to decide anything there.',
    'Tell one person whom you trust that you are looking around.',
    'Come back here whenever you like. Nothing closes.',
  ] as readonly string[],

  familyTitle: 'For those who love somebody',
  familyIntro: 'It is not your fault, and you do not have to carry it alone.',
  selfCareTitle: 'Looking after yourself',
  selfCare: [
    'Eat, sleep, and see people who do you good, on hard days too.',
    'You may say what you can give and what you cannot. A limit that is said calmly is no punishment.',
    'If you are in danger, your safety comes first.',
  ] as readonly string[],
  togetherTitle: 'Being there for the other person',
  together: [
    'Talk at a quiet moment. Say what you see and how you feel, and ask what would help.',
    'Offer small things: a ride, a meal, to come along to a first meeting.',
    'A return to use happens to many people. Ask what is needed now. The way goes on from there.',
    'Where opioids are used, keep naloxone at hand and learn how it is given.',
  ] as readonly string[],
  seeWays: 'See the ways in which people recover',

  professionalTitle: 'For people who work with people',
  professionalIntro: 'How you pass somebody on can decide whether they arrive.',
  refer: [
    'Ask first: “Would you like to hear which ways there are?” A no is an answer too.',
    'Show more than one way, medication among them, and let the person choose.',
    'Make the first step small: look up the time and the door, call together, or say whom to ask for.',
    'Speak of people and not of labels: “a person in recovery”.',
    'Pass on only what the person agrees to, and say to whom.',
    'Ask afterwards how it was. If it did not fit, there are other ways.',
  ] as readonly string[],
};

/** Texts about the ways in which people recover, in one language. */
export type PathwaysMessages = typeof en;
