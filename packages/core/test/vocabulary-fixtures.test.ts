import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { typeGroupOf } from '../src/vocabulary/index.js';
import { programmes } from '../src/vocabulary/programmes.js';
import { typeNameOf } from '../src/vocabulary/type-name-of.js';

// Tables of others are not ours to copy. They lie beside a checkout of the project, or where HANDRAIL_FIXTURES says.
const root = process.env.HANDRAIL_FIXTURES ?? fileURLToPath(new URL('../../../../shared/fixtures', import.meta.url));
const folder = `${root}/types`;
const isHere = existsSync(folder);

type Names = Readonly<Record<string, string>>;
interface Tables {
  readonly programs: Readonly<Record<string, { readonly name: string; readonly types: Names }>>;
  readonly languages: Names;
  readonly language_substitutions: Readonly<Record<string, Names>>;
}

const read = <T>(file: string): T => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as T;

/** Where our name differs from the plugin's on purpose: programme and code, its name, ours. */
const OTHER_NAMES: readonly (readonly [type: string, theirs: string, ours: string])[] = [
  ['slaa X', 'Handicapped Accessible', 'Accessible to People with Disabilities'],
];

/** Codes that mean a type of the programme here and a language in the plugin: see `programmes.ts`. */
const OWN_TYPE_WINS = ['aca TR', 'ca TR', 'coda TR', 'da AR', 'eda TR', 'ga TR', 'rd IS', 'rr IS', 'slaa HR', 'slaa TR'];

/** Names of AA's types that are kinder here: language and code. */
const KINDER = ['fr NDG', 'nl N', 'sv POC', 'sv X', 'sv XB'];

if (!isHere) console.log(`vocabulary-fixtures: skipped, ${folder} is absent.`);

describe.skipIf(!isHere)('programmes beside the tables of the plugin', () => {
  const tables = isHere ? read<Tables>('type-codes-tsml-programs.json') : { programs: {}, languages: {}, language_substitutions: {} };
  const languagesOf = (programme: string): Names =>
    Object.fromEntries(
      Object.entries(tables.languages).map(([code, name]) => [tables.language_substitutions[programme]?.[code] ?? code, name]),
    );

  it('has the same programmes', () => expect(Object.keys(programmes).toSorted()).toEqual(Object.keys(tables.programs).toSorted()));

  it.each(Object.keys(tables.programs))('has the name, the types and the languages of %s', (programme) => {
    const { name, types } = tables.programs[programme] ?? { name: '', types: {} };
    const ours = programmes[programme];
    expect(ours?.name).toBe(name);
    const wanted: Record<string, string> = { ...languagesOf(programme), ...types };
    for (const [type, theirs, own] of OTHER_NAMES) {
      const [id, code = ''] = type.split(' ');
      if (id !== programme) continue;
      expect(wanted[code]).toBe(theirs);
      wanted[code] = own;
    }
    // Every programme has TC in the plugin; only AA's specification counts it among the types.
    const found = Object.fromEntries(Object.entries(ours?.types ?? {}).filter(([code]) => code !== 'TC'));
    expect(found).toEqual(wanted);
  });

  it('gives way to no language where a type has the same code, and knows each such case', () => {
    const collisions = Object.entries(tables.programs).flatMap(([programme, { types }]) =>
      Object.keys(languagesOf(programme)).flatMap((code) => (Object.hasOwn(types, code) ? [`${programme} ${code}`] : [])),
    );
    expect(collisions.toSorted()).toEqual(OWN_TYPE_WINS);
    for (const [programme = '', code = ''] of collisions.map((each) => each.split(' '))) {
      expect(programmes[programme]?.types[code]).toBe(tables.programs[programme]?.types[code]);
      expect([programme, code, typeGroupOf(code, programme)]).not.toEqual([programme, code, 'language']);
    }
  });
});

describe.skipIf(!isHere)("AA's names beside the published tables", () => {
  it('are the same in nine languages, but for the kinder ones', () => {
    const table = read<Readonly<Record<string, Names>>>('type-codes-aa-spec.json');
    expect(Object.keys(table)).toHaveLength(87);
    const different = Object.entries(table).flatMap(([code, names]) =>
      Object.entries(names).flatMap(([language, name]) =>
        typeNameOf(code, { programme: 'aa', language }) === name ? [] : [`${language} ${code}`],
      ),
    );
    expect(different.toSorted()).toEqual(KINDER);
  });

  it('have a group also for the codes that are only proposed', () => {
    const proposed = Object.keys(read<Record<string, Names>>('type-codes-aa-proposed.json'));
    expect(proposed.map((code) => typeGroupOf(code, 'aa'))).toEqual(proposed.map(() => 'access'));
  });
});
