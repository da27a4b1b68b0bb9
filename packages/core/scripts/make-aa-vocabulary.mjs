// Writes src/vocabulary/aa.ts and aa-es.ts from the published Meeting Guide specification.
//   node scripts/make-aa-vocabulary.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { getTypesForLanguage } = require('@code4recovery/spec');
const { version, license } = JSON.parse(readFileSync(require.resolve('@code4recovery/spec/package.json'), 'utf8'));

const quote = (text) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);
const key = (code) => (/^([a-z]\w*|[1-9]\d*)$/i.test(code) ? code : `'${code}'`);

function write({ file, name, language, doc }) {
  const entries = Object.entries(getTypesForLanguage(language)).map(([code, name]) => `  ${key(code)}: ${quote(name)},`);
  writeFileSync(
    new URL(`../src/vocabulary/${file}`, import.meta.url),
    `// Made by scripts/make-aa-vocabulary.mjs from @code4recovery/spec ${version} (${license}, Code for Recovery). Do not edit.
import type { Vocabulary } from './vocabulary.js';

/** ${doc} */
export const ${name}: Vocabulary = {
${entries.join('\n')}
};
`,
  );
}

write({ file: 'aa.ts', name: 'aa', language: 'en', doc: 'Meeting types of Alcoholics Anonymous in English.' });
write({ file: 'aa-es.ts', name: 'aaEs', language: 'es', doc: 'Meeting types of Alcoholics Anonymous in Spanish.' });
