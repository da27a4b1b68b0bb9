import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifyLiterals } from './minify-literals.mjs';

describe('minifyLiterals', () => {
  for (const [name, source, made] of [
    [
      'takes blanks and comments out of css',
      'css`\n  /* why */\n  .a > .b,\n  .c :hover {\n    margin: 0 auto;\n    color: red;\n  }\n`',
      'css` .a > .b,.c :hover{margin:0 auto;color:red}`',
    ],
    [
      'keeps blanks that carry meaning',
      'css`.a { width: calc(1px + 2px); --x: ; } .a:not(.b) .c { }`',
      'css`.a{width:calc(1px + 2px);--x:}.a:not(.b) .c{}`',
    ],
    ['leaves expressions alone', 'css`.a { width: ${size}px; ${extra} }`', 'css`.a{width: ${size}px;${extra}}`'],
    ['keeps strings', `css\`.a::after { content: ', {  } '; }\``, `css\`.a::after{content: ', {  } '}\``],
    ['joins the lines of html', 'html`<p>\n    one\n    <b>two</b>\n  </p>`', 'html`<p> one <b>two</b> </p>`'],
    [
      'goes into templates inside expressions',
      "html`<p>\n${on ? html`<b>\n</b>` : '`}'}\n</p>`",
      "html`<p> ${on ? html`<b> </b>` : '`}'} </p>`",
    ],
    [
      'leaves other templates alone',
      'const a = `x\n  y`; other.css`a  b`; htmlx`a  b`',
      'const a = `x\n  y`; other.css`a  b`; htmlx`a  b`',
    ],
    ['keeps escapes', 'html`a\\`\n b`', 'html`a\\` b`'],
  ]) {
    it(name, () => assert.equal(minifyLiterals(source), made));
  }
});
