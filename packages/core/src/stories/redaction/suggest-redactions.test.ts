import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REDACTION_KINDS, suggestRedactions } from '../index.js';
import { en } from './en.js';
import { es } from './es.js';

const found = (text: string, locale: string): string[] =>
  suggestRedactions(text, { locale }).map(({ kind, text: words, replacement }) =>
    replacement === undefined ? `${kind}: ${words}` : `${kind}: ${words} -> ${replacement}`,
  );

describe('suggestRedactions in English', () => {
  it.each([
    // Names
    ['John Smith drove me', ['full-name: John Smith -> John']],
    ['Then John Smith came', ['full-name: John Smith -> John']],
    ["Mary-Jane O'Neill’s house", ["full-name: Mary-Jane O'Neill -> Mary-Jane"]],
    ['J. R. Smith and J.R. Smith', ['full-name: J. R. Smith', 'full-name: J.R. Smith']],
    ['Łukasz Żółć, Ñandú Ávila', ['full-name: Łukasz Żółć -> Łukasz', 'full-name: Ñandú Ávila -> Ñandú']],
    ['Ludwig van der Berg', ['full-name: Ludwig van der Berg -> Ludwig']],
    ['my name is john smith', ['full-name: john smith -> john']],
    ['ask Dr. Jones or nurse Ratner', ['full-name: Dr. Jones', 'full-name: nurse Ratner']],
    ['my sponsor Bob L. and Ana', []],
    ['My name is not important', []],
    ['I went to Alcoholics Anonymous. Then Monday came.', []],
    // Places
    ['I grew up in Salem', ['place: Salem']],
    ['we moved to Green Bay last year', ['place: Green Bay']],
    ['at Lake Placid', ['place: Lake Placid']],
    ['Somewhere in Cook County', ['place: Cook County']],
    ['In AA, in March, in God', []],
    // Streets
    ['at 12 Main Street', ['street: 12 Main Street']],
    ['1200b old mill road', ['street: 1200b old mill road']],
    ['the corner of Fifth Avenue', ['street: corner of Fifth Avenue']],
    ['SW1A 1AA or CA 90210', ['street: SW1A 1AA', 'street: CA 90210']],
    // Clinics and work
    ["they took me to St Mary's Hospital", ["clinic: St Mary's Hospital"]],
    ['rehab at Silver Hill', ['clinic: rehab at Silver Hill']],
    ['the Green Valley Treatment Center', ['clinic: Green Valley Treatment Center']],
    ['I worked at Walmart', ['employer: Walmart']],
    ['He studied at Oakwood University', ['employer: Oakwood University']],
    ['Initech Inc. let me go', ['employer: Initech Inc.']],
    // Contacts
    ['call +1 (415) 555-0101', ['phone: +1 (415) 555-0101']],
    ['call ٠١٢٣٤٥٦٧٨٩', ['phone: ٠١٢٣٤٥٦٧٨٩']],
    ['call 988 or 116 123, 24/7, from 2019-2021', []],
    ['write to kim.lee@example.org.', ['email: kim.lee@example.org']],
    ['kim at example dot com', ['email: kim at example dot com']],
    ['kim (at) example.com', ['email: kim (at) example.com']],
    ['see https://example.org/kim?a=1, or kim.example.com', ['url: https://example.org/kim?a=1', 'url: kim.example.com']],
    ['read [my page](https://example.org/kim) now', ['url: ](https://example.org/kim) -> ]']],
    ['I am @kim_lee, u/kimlee or kim#1234', ['handle: @kim_lee', 'handle: u/kimlee', 'handle: kim#1234']],
    ['on Instagram: kimlee', ['handle: Instagram: kimlee']],
    ['my snap is kim_99', ['handle: snap is kim_99']],
    // Dates
    ['It ended on 3 March 2021.', ['exact-date: on 3 March 2021 -> in March']],
    ['On Monday, March 3rd, 2021 I stopped', ['exact-date: On Monday, March 3rd, 2021 -> In March']],
    ['since the 3rd of March', ['exact-date: the 3rd of March -> March']],
    ['the twenty-first of june', ['exact-date: the twenty-first of june -> June']],
    ['on 2021-03-03', ['exact-date: on 2021-03-03 -> in March']],
    ['13/12/2020 and 12/13/20', ['exact-date: 13/12/2020 -> December', 'exact-date: 12/13/20 -> December']],
    ['on 3/4/2021', ['exact-date: 3/4/2021']],
    ['3/3/2021', ['exact-date: 3/3/2021 -> March']],
    ['1/2/2021 555-010-9999', ['exact-date: 1/2/2021', 'phone: 555-010-9999']],
    ['March 2021, in March, 40/40/99, version 1.2.3', []],
    // Amounts and methods
    ['20 mg, then 2-3 pills', ['dose: 20 mg', 'dose: 2-3 pills']],
    ['a bottle of vodka and twenty blue pills', ['dose: a bottle of', 'dose: twenty blue pills']],
    ['I shot up, snorted, and hid the bottles', ['method-detail: shot up', 'method-detail: snorted', 'method-detail: hid the']],
    ['my dealer', ['method-detail: my dealer']],
    ['the darkweb, two eightballs', ['method-detail: darkweb', 'dose: two eightballs']],
    ['on TikTok: kimlee', ['handle: TikTok: kimlee']],
    ['one day at a time, five years', []],
  ])('finds in %j: %j', (text, expected) => expect(found(text, 'en')).toEqual(expected));
});

describe('suggestRedactions in Spanish', () => {
  it.each([
    ['José Ortega y Gasset', ['full-name: José Ortega y Gasset -> José']],
    ['María del Carmen López me ayudó', ['full-name: María del Carmen López -> María']],
    ['me llamo maría lópez', ['full-name: maría lópez -> maría']],
    ['la doctora Ruiz y don Manuel', ['full-name: doctora Ruiz', 'full-name: don Manuel']],
    ['mi padrino Juan P.', []],
    ['Voy a Alcohólicos Anónimos los Lunes', []],
    ['nací en Sevilla', ['place: Sevilla']],
    ['vivo cerca de San Sebastián', ['place: San Sebastián']],
    ['en la calle Mayor, nº 12', ['street: calle Mayor, nº 12']],
    ['c/ Alcalá 20', ['street: c/ Alcalá 20']],
    ['entré en la Clínica San Juan', ['clinic: Clínica San Juan']],
    ['la clinica San Juan', ['clinic: clinica San Juan']],
    ['el Hospital de la Princesa', ['clinic: Hospital de la Princesa']],
    ['trabajaba en Mercadona', ['employer: Mercadona']],
    ['la Universidad de Granada', ['employer: Universidad de Granada']],
    ['al 612 34 56 78', ['phone: 612 34 56 78']],
    ['ana arroba example punto com', ['email: ana arroba example punto com']],
    ['El 3 de marzo de 2021 volví', ['exact-date: El 3 de marzo de 2021 -> En marzo']],
    ['desde el 1º de mayo', ['exact-date: el 1º de mayo -> mayo']],
    ['el lunes, veintiuno de junio del 2020', ['exact-date: el lunes, veintiuno de junio del 2020 -> en junio']],
    ['el 25/12/2020', ['exact-date: el 25/12/2020 -> en diciembre']],
    ['dos botellas y media botella de ron', ['dose: dos botellas', 'dose: media botella de']],
    ['me inyectaba', ['method-detail: me inyectaba']],
    ['me chuté', ['method-detail: me chuté']],
    ['un día más, gracias', []],
  ])('finds in %j: %j', (text, expected) => expect(found(text, 'es-MX')).toEqual(expected));

  it('finds accents however they are put in, with the offsets of the text as it is', () => {
    const text = 'Entré en la Clínica San Julián.'.normalize('NFD');
    const [finding] = suggestRedactions(text, { locale: 'es' });
    expect(finding?.kind).toBe('clinic');
    expect(text.slice(finding?.start, finding?.end).normalize('NFC')).toBe('Clínica San Julián');
  });
});

describe('suggestRedactions', () => {
  it('reads the rules of every language in every text', () => {
    const text = 'I moved to Austin y vivo en Sevilla';
    for (const locale of ['en', 'es', 'es-US', 'fr', '']) expect(found(text, locale)).toEqual(['place: Austin', 'place: Sevilla']);
  });

  it('puts digits into words of the language of the text', () =>
    expect([found('2021-03-03', 'en'), found('2021-03-03', 'es'), found('2021-03-03', 'xx')].flat()).toEqual([
      'exact-date: 2021-03-03 -> March',
      'exact-date: 2021-03-03 -> marzo',
      'exact-date: 2021-03-03 -> March',
    ]));

  it('joins what overlaps into one finding, which proposes nothing that it does not know', () =>
    expect(found('at John Smith Hospital', 'en')).toEqual(['clinic: John Smith Hospital']));

  it('gives findings in order, apart from each other, with the words that stand there, whatever is written', () => {
    const piece = fc.constantFrom(
      'Ana ',
      'Ruiz',
      ' de la ',
      'in ',
      'on 3 March 2021',
      '@',
      '.',
      'com',
      'é',
      'e\u0301',
      '½',
      '12 ',
      'mg',
      '\n',
      'Dr. ',
      '555 01 0199',
      '](https://a.org)',
      '\ud800',
      '🙂',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'es', 'de'), (any, locale) => {
        let done = 0;
        for (const { start, end, text: words, kind } of suggestRedactions(any, { locale })) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          expect(any.slice(start, end)).toBe(words);
          expect(REDACTION_KINDS).toContain(kind);
          done = end;
        }
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('finds an address of e-mail in any surroundings', () => {
    const around = fc.string({ unit: fc.constantFrom(' ', '\n', '(', ')', ',', 'é', '—', '"') });
    fc.assert(
      fc.property(around, around, (before, after) => {
        const text = `${before} kim@example.org ${after}`;
        expect(suggestRedactions(text, { locale: 'en' }).some((finding) => finding.text.includes('kim@example.org'))).toBe(true);
      }),
    );
  });

  it.each([
    ['en', en],
    ['es', es],
  ])('has words of %s in small letters without accents, as they are compared', (_, { dates, ...lists }) => {
    const { months, inMonth, ...rest } = dates;
    const all = [...Object.values(lists), ...Object.values(rest), months.map(([, forms]) => forms)].flat();
    for (const words of all) expect(words).toMatch(/^[a-z '?()|.\\/%-]+$/);
    expect([months.length, inMonth.length]).toEqual([12, 2]);
  });

  // Each piece is what one of the rules begins with, again and again; a rule that looked back would take minutes.
  it.each([
    'a',
    'Ab ',
    'Ab de la ',
    "A'Ab",
    '1-',
    'a@',
    'a at ',
    'a.',
    '[a](',
    'in the ',
    'on Monday, the ',
    'my name is a ',
    'Dr. ',
    'twenty a ',
    'Hospital de la ',
    '1 Ab Ab Ab Ab ',
    'ig : ',
    'e\u0301',
    '½',
    '\ud83d',
  ])(
    'reads 100 kB of %j in reasonable time',
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const start = performance.now();
      suggestRedactions(text, { locale: 'es' });
      expect(performance.now() - start).toBeLessThan(10_000);
    },
    30_000,
  );
});
