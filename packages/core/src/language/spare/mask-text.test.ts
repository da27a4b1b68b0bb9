import { describe, expect, it } from 'vitest';
import { lint } from '../index.js';
import type { LanguageFormat } from '../index.js';

const terms = (text: string, format: LanguageFormat): readonly string[] =>
  lint(text, { register: 'organisation', locale: 'en', format }).map(({ term }) => term);

describe('lint', () => {
  it.each([
    ['quotation marks', 'They said “addicts” then.', []],
    ['quotation marks over a line end', 'They said “we are\naddicts” then.', []],
    ['angle marks', 'They said «addicts» then.', []],
    ['straight marks', 'They said "addicts" then.', []],
    ['single marks with an apostrophe inside', 'They said ‘it’s for addicts’ then.', []],
    ['an apostrophe and no quotation', 'It’s for addicts, that’s clear.', ['addicts']],
    ['apostrophes at the ends of words', 'The members’ friends, addicts, and the others’ friends.', ['addicts']],
    ['straight apostrophes', "It's the addicts' room.", ['addicts']],
    ['a mark without its partner', 'They said “addicts then.', ['addicts']],
    ['marks in two paragraphs', 'It is 5" wide. "Yes.\n\nFor addicts" they said.', ['addicts']],
    ['inches', 'A 5" pipe for addicts and a 7" pipe', ['addicts']],
    ['addresses', 'See https://example.org/addicts, www.addicts.example or addicts@example.org', []],
    ['what only looks like markdown', 'For `addicts`', ['addicts']],
  ])('reads text with %s', (_, text, expected) => expect(terms(text, 'text')).toEqual(expected));

  it.each([
    ['code spans', 'The file `addicts.md` and ``a ` addict``', []],
    ['a backtick alone', 'A ` and addicts', ['addicts']],
    ['backticks in two paragraphs', 'A ` tick\n\naddicts ` here', ['addicts']],
    ['fenced code', '```\naddicts\n```\nFor addicts\n', ['addicts']],
    ['fenced code of tildes with backticks inside', '~~~md\n```\naddicts\n~~~\naddicts', ['addicts']],
    ['code that never ends', '```\naddicts', []],
    ['a quotation', '> For addicts\nand addicts\n\nFor addicts', ['addicts']],
    ['a quotation in a list', '- > For addicts\n- For addicts', ['addicts']],
    ['a callout', '> [!NOTE]\n> For addicts', ['addicts']],
    ['a phrase over two lines of a callout', '> [!NOTE]\n> Drug\n> addicts', ['Drug\n> addicts']],
    ['link targets', '[our page](https://example.org/addicts "For addicts") and [a](addict.md)', []],
    ['link texts', '[For addicts](page.md)', ['addicts']],
    ['link definitions', '[a]: addicts.md', []],
    ['emphasis', 'drug **addicts**, *drug* addicts, _drug_ __addicts__', ['drug **addicts', 'drug* addicts', 'drug_ __addicts']],
    ['two items of a list', '- drug\n- addicts', ['addicts']],
    ['two cells', '| drug | addicts |', ['addicts']],
    ['two headings', '# Drug\n# Addicts', ['Addicts']],
    ['tags', '<p align="center">For <b>drug</b> addicts</p>', ['drug</b> addicts']],
  ])('reads markdown with %s', (_, text, expected) => expect(terms(text, 'markdown')).toEqual(expected));

  it.each([
    ['tags', '<h1>Addicts</h1><p>and alcoholics</p>', ['Addicts', 'alcoholics']],
    ['a phrase over a tag', 'drug <a href="/x">addicts</a>', ['drug <a href="/x">addicts']],
    ['two blocks', '<li>drug</li><li>addicts</li>', ['addicts']],
    ['code', '<code>addicts</code> <pre>an addict</pre> <script>addicts()</script>', []],
    ['quotations', '<blockquote>addicts <blockquote>x</blockquote> addicts</blockquote> <q>addicts</q> addicts', ['addicts']],
    ['the title of a work', '<cite>The Addict</cite>', []],
    ['code that never ends', '<pre>addicts', []],
    [
      'attributes that people read',
      '<img alt="For addicts" src="addicts.png"><input placeholder=\'addict\' name="addict">',
      ['addicts', 'addict'],
    ],
    ['references', 'drug&nbsp;addicts, &ldquo;addicts&rdquo;, alco&#104;olics', ['drug&nbsp;addicts', 'alco&#104;olics']],
    ['comments', '<!-- addicts -->', ['addicts']],
    ['a sign that is no tag', '1 < 2 addicts', ['addicts']],
  ])('reads HTML with %s', (_, text, expected) => expect(terms(text, 'html')).toEqual(expected));

  it('says references as the characters that they are', () => {
    const [finding] = lint('ABUSO DE HERO&Iacute;NA', { register: 'organisation', locale: 'es', format: 'html' });
    expect(finding).toMatchObject({
      term: 'ABUSO DE HERO&Iacute;NA',
      suggestions: ['CONSUMO DE HEROÍNA', 'TRASTORNO POR CONSUMO DE HEROÍNA'],
    });
  });
});
