import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyRisk } from '../index.js';
import { en } from './en.js';
import { es } from './es.js';

const topics = (text: string, locale = 'en'): string[] => [...new Set(classifyRisk(text, { locale }).matches.map(({ topic }) => topic))];

describe('classifyRisk', () => {
  it.each([
    ['I want to die', 'wish-to-die'],
    ['I wanna just die', 'wish-to-die'],
    ['i dont want to be here anymore', 'wish-to-die'],
    ['I wish I was never born', 'wish-to-die'],
    ["I'm so tired of living", 'wish-to-die'],
    ['hoping I never wake up', 'wish-to-die'],
    ['KILL MYSELF', 'suicide'],
    ['k*ll my self', 'suicide'],
    ['feeling su1cidal', 'suicide'],
    ['un-alive', 'suicide'],
    ['I will end it all tonight', 'suicide'],
    ['take my own life', 'suicide'],
    ['I can’t do this anymore', 'no-way-on'],
    ['i cannot go on', 'no-way-on'],
    ['there is no way out', 'no-way-on'],
    ['nobody would even miss me', 'no-way-on'],
    ['Everyone is better off without me', 'burden'],
    ['I am such a burden', 'burden'],
    ['goodbye everyone', 'goodbye'],
    ['By the time you read this', 'goodbye'],
    ['after I’m gone', 'goodbye'],
    ['I cut myself again', 'self-harm'],
    ['self-harm', 'self-harm'],
    ['hang myself', 'means'],
    ['jump off the bridge', 'means'],
    ['I have the pills next to me', 'means'],
    ['I overdosed last year', 'overdose'],
    ["I OD'd on something", 'overdose'],
    ['enough to never wake up', 'overdose'],
  ])('in English shows support first for %j: %s', (text, topic) => expect(topics(text)).toContain(topic));

  it.each([
    ['Quiero morirme', 'wish-to-die'],
    ['me quiero morir', 'wish-to-die'],
    ['ya no quiero vivir', 'wish-to-die'],
    ['ojalá no despertara mañana, ojalá estuviera muerta', 'wish-to-die'],
    ['estoy cansada de vivir', 'wish-to-die'],
    ['voy a quitarme la vida', 'suicide'],
    ['pienso en el suicidio', 'suicide'],
    ['matarme', 'suicide'],
    ['acabar con todo', 'suicide'],
    ['ya no puedo más', 'no-way-on'],
    ['no le veo sentido a la vida', 'no-way-on'],
    ['nadie me echaría de menos', 'no-way-on'],
    ['soy una carga', 'burden'],
    ['estarían mejor sin mí', 'burden'],
    ['adiós a todos', 'goodbye'],
    ['cuando leas esto ya no estaré aquí', 'goodbye'],
    ['me corté otra vez', 'self-harm'],
    ['cortarme las venas', 'self-harm'],
    ['ahorcarme', 'means'],
    ['tirarme por el balcón', 'means'],
    ['tengo las pastillas', 'means'],
    ['una sobredosis', 'overdose'],
  ])('in Spanish shows support first for %j: %s', (text, topic) => {
    expect(topics(text, 'es')).toContain(topic);
    // Typed without accents, as many do, or with accents as signs of their own.
    expect(topics(text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''), 'es')).toContain(topic);
    expect(topics(text.normalize('NFD'), 'es')).toContain(topic);
  });

  it.each([
    'I went to a meeting on Tuesday and had coffee.',
    'My home group gave me a key tag, and I cried with joy.',
    'I gave up drinking in March.',
    'Last night we laughed a lot at the picnic.',
    'It took a year to find a home. Now I run and cook again.',
    'My sponsor never told me what to do.',
    'Fui a la reunión y tomé café con mi padrino.',
    'Mi grupo se reúne los martes. Anoche nos reímos mucho.',
    'Dejé de beber en marzo y volví a correr.',
    '',
  ])('finds nothing in %j', (text) =>
    expect(classifyRisk(text, { locale: 'en' })).toEqual({ level: 'none', matches: [], isLanguageKnown: true }),
  );

  it('says where a phrase stands in the text as it was written', () => {
    const text = 'Días así: ya no puedo más.'.normalize('NFD');
    const { matches } = classifyRisk(text, { locale: 'es' });
    expect(matches.map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual(['no puedo más']);
  });

  it('reads the phrases of every language in every text, and says where it knows none of the text’s own', () => {
    expect(topics('I want to die', 'es')).toEqual(['wish-to-die']);
    expect(topics('quiero morir', 'en-US')).toEqual(['wish-to-die']);
    expect(classifyRisk('Je suis là', { locale: 'fr' })).toEqual({ level: 'none', matches: [], isLanguageKnown: false });
    expect(classifyRisk('', { locale: 'constructor' }).isLanguageKnown).toBe(false);
  });

  it.each([
    'I do not want to die',
    'She said: "I want to die."',
    '> I want to die',
    'Years ago, I wanted to die; not now',
    "'want to die' is a song",
  ])('shows support for %j too: a no, a quotation or a memory lowers nothing', (text) =>
    expect(classifyRisk(text, { locale: 'en' }).level).toBe('support-first'),
  );

  it('finds a phrase whatever stands around it', () => {
    const phrase = fc.constantFrom('want to die', 'KILL MYSELF', 'no quiero vivir', 'self-harm', 'ya no puedo más');
    const around = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(around, phrase, around, (before, words, after) => {
        const text = `${before} ${words} ${after}`;
        const { level, matches } = classifyRisk(text, { locale: 'en' });
        expect(level).toBe('support-first');
        expect(matches.every(({ start, end }) => start >= 0 && start < end && end <= text.length)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'want to ',
    'want',
    "a'",
    "'",
    'no ',
    'no puedo ',
    "can't ",
    'have the ',
    'end my ',
    'su',
    'é ',
    'last time ',
    '. ',
    'a',
    '½',
    '\ud83d',
  ])(
    'reads 100 kB of %j in reasonable time',
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const start = performance.now();
      classifyRisk(text, { locale: 'en' });
      expect(performance.now() - start).toBeLessThan(5000);
    },
    30_000,
  );

  it.each(Object.entries({ ...en, ...Object.fromEntries(Object.entries(es).map(([topic, phrases]) => [`es ${topic}`, phrases])) }))(
    'has phrases of %s in small letters without accents, as they are compared',
    (_, phrases) => {
      for (const phrase of phrases) expect(phrase).toMatch(/^[a-z …*_'?()|]+$/);
    },
  );
});
