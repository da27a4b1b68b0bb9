// Writes src/vocabulary/aa.ts and aa-<language>.ts, one for each language, from the published Meeting Guide specification.
//   node scripts/make-aa-vocabulary.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { getTypesForLanguage } = require('@code4recovery/spec');
const { version, license } = JSON.parse(readFileSync(require.resolve('@code4recovery/spec/package.json'), 'utf8'));

// Words of the specification that the language's own authorities advise against for people. vocabulary.test.ts has the same
// list, so that a new one is a decision. Swedish: "handikapp" is advised against since 2007 (Socialstyrelsens termbank), and
// "färgade" is heard as a slur. Dutch "Indiaan" and French "indigène" are the words of those who took the land.
const KINDER = {
  fr: { NDG: 'Peuples autochtones' },
  nl: { N: 'Inheems Amerikaans' },
  sv: { POC: 'Rasifierade', X: 'Rullstolsanpassat', XB: 'Rullstolsanpassad toalett' },
};

const head = `// Made by scripts/make-aa-vocabulary.mjs from @code4recovery/spec ${version} (${license}, Code for Recovery). Do not edit.\n`;
const save = (file, text) => writeFileSync(new URL(`../src/vocabulary/${file}`, import.meta.url), head + text);

const quote = (text) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);
const key = (code) => (/^([a-z]\w*|[1-9]\d*)$/i.test(code) ? code : `'${code}'`);

function write({ file, name, language, doc }) {
  const entries = Object.entries({ ...getTypesForLanguage(language), ...KINDER[language] }).map(
    ([code, name]) => `  ${key(code)}: ${quote(name)},`,
  );
  save(
    file,
    `import type { Vocabulary } from './vocabulary.js';

/** ${doc} */
export const ${name}: Vocabulary = {
${entries.join('\n')}
};
`,
  );
}

const LANGUAGES = { es: 'Spanish', fr: 'French', ja: 'Japanese', nl: 'Dutch', pt: 'Portuguese', sk: 'Slovak', sv: 'Swedish', th: 'Thai' };

/** In English codes and names have a file each: a reader of codes does without the names until it meets one. */
function writeEnglish() {
  const types = Object.entries(getTypesForLanguage('en'));
  save(
    'aa-codes.ts',
    `
/** Codes of the meeting types of Alcoholics Anonymous. */
export const aaCodes = (): string[] =>
  '${types.map(([code]) => code).join(' ')}'.split(
    ' ',
  );
`,
  );
  save(
    'aa-names.ts',
    `import type { Vocabulary } from './vocabulary.js';

const NAMES = [
${types.map(([code, name]) => `  ${quote(name)}, // ${code}`).join('\n')}
];

/** Meeting types of Alcoholics Anonymous in English, by \`aaCodes\`. */
export const namedAaTypes = (codes: readonly string[]): Vocabulary => Object.fromEntries(codes.map((code, i) => [code, NAMES[i]!]));
`,
  );
}

writeEnglish();
for (const [language, english] of Object.entries(LANGUAGES)) {
  const name = `aa${language[0].toUpperCase()}${language[1]}`;
  write({ file: `aa-${language}.ts`, name, language, doc: `Meeting types of Alcoholics Anonymous in ${english}.` });
}
