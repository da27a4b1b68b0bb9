import { readFileSync } from 'node:fs';

const STRING = /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')/;

const squeeze = (text) =>
  text
    .replace(/\s+/g, ' ')
    // Not around ":" and "+", where a blank can carry meaning.
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([\w-]): (?=[^\s;}])/g, '$1:')
    .replace(/;}/g, '}');

/** Splitting by a group keeps the strings, at odd places. */
const minifyCss = (text) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(STRING)
    .map((part, index) => (index % 2 === 0 ? squeeze(part) : part))
    .join('');

/** Indentation becomes one blank, as the browser would show it. */
const minifyHtml = (text) => text.replace(/\s*\n\s*/g, ' ');

const MINIFIERS = { css: minifyCss, html: minifyHtml, svg: minifyHtml };

/** Index just after the `}` that closes the expression beginning at `from`. */
const endOfExpression = (source, from) => {
  for (let index = from, depth = 1; ; index += 1) {
    const character = source[index];
    if (character === undefined) throw new Error('An expression in a template does not end.');
    if (character === '`') index = endOfTemplate(source, index + 1) - 1;
    else if (character === "'" || character === '"') {
      for (index += 1; source[index] !== character; index += 1) if (source[index] === '\\') index += 1;
    } else if (character === '{') depth += 1;
    else if (character === '}' && (depth -= 1) === 0) return index + 1;
  }
};

/** Index just after the backtick that closes the template beginning at `from`. */
const endOfTemplate = (source, from) => {
  for (let index = from; ; index += 1) {
    if (source[index] === undefined) throw new Error('A template does not end.');
    if (source[index] === '\\') index += 1;
    else if (source[index] === '`') return index + 1;
    else if (source.startsWith('${', index)) index = endOfExpression(source, index + 2) - 1;
  }
};

/** One template's content with its static parts minified and its expressions minified in turn. */
const minifyTemplate = (content, minify) => {
  let made = '';
  for (let index = 0; index < content.length;) {
    let end = index;
    while (end < content.length && !content.startsWith('${', end)) end += content[end] === '\\' ? 2 : 1;
    made += minify(content.slice(index, end));
    if (end >= content.length) break;
    index = endOfExpression(content, end + 2);
    made += minifyLiterals(content.slice(end, index));
  }
  return made;
};

/**
 * Takes the blanks that carry no meaning out of css``, html`` and svg`` templates: minifiers of JavaScript must keep them.
 *
 * @param {string} source
 * @returns {string}
 */
export const minifyLiterals = (source) => {
  const start = /(?<![\w$.])(css|html|svg)`/g;
  let made = '';
  let done = 0;
  for (let found = start.exec(source); found !== null; found = start.exec(source)) {
    const from = found.index + found[0].length;
    const end = endOfTemplate(source, from);
    made += source.slice(done, from) + minifyTemplate(source.slice(from, end - 1), MINIFIERS[found[1]]) + '`';
    done = start.lastIndex = end;
  }
  return made + source.slice(done);
};

/**
 * The same as a plugin of esbuild.
 *
 * @param {RegExp} filter Which files.
 */
export const minifyLiteralsPlugin = (filter) => ({
  name: 'minify-literals',
  setup(build) {
    build.onLoad({ filter }, ({ path }) => ({ contents: minifyLiterals(readFileSync(path, 'utf8')), loader: 'ts' }));
  },
});
