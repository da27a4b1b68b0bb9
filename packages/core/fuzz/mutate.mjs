// A seeded mutator: makes of good feeds what broken exports, careless hands and hostile ones make of them.
const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];

/** Texts that must not come out as they went in. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)//zoom.us/j/1',
  'data:text/html,<script>alert(1)</script>',
  'https://zoom.us@evil.example/j/1',
  'Open \u202egnihtemos\u202c \u2066meeting\u2069',
  'zero\u200bwidth\ufeff\u00ad',
  '=HYPERLINK("https://evil.example","x")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '+1+1',
  '\t=1+1',
  '</script><script>alert(1)</script><!--',
  'a\u0000b\u0007\u001b[31mc',
  'BEGIN:VEVENT\r\nATTACH:https://evil.example\r\nEND:VEVENT',
  '&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;b&amp;gt; &#x202e;&#0;&#xd800;',
  '\ud800 lone \udfff',
];

const nested = (depth) => {
  let value = {};
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { a: value };
  return value;
};

/** A value of any kind but the right one. */
function oddValue({ below, pick }) {
  switch (below(16)) {
    case 0:
      return null;
    case 1:
      return below(2) === 0;
    case 2:
      return pick([0, -1, 1.5, 1e21, -0, 24, 59, 2 ** 31, Number.MAX_SAFE_INTEGER]);
    case 3:
      return 'x'.repeat(pick([300, 5_000, 30_000]));
    case 4:
      return nested(pick([3, 50, 1_000]));
    case 5:
      return [];
    case 6:
      return {};
    case 7:
      return [null, 1, 'O', { a: 1 }, ['x']];
    case 8:
      return pick(['24:00', '25:61', '7', '7:00 PM', 'noon', '0730', '٧:٠٠', '19h30', '-1:00', '99:99:99']);
    case 9:
      return pick(['Monday', 'lunes', 'Funday', '7', '-1', 'Mon, Wed', '[1]', 'NaN']);
    case 10:
      return pick(['America/New_York', 'EST', 'Mars/Phobos', '+05:30', '../../etc', 'UTC', 'Etc/GMT+14']);
    case 11:
      return pick(['2026-02-30', '2026-13-99 99:99:99', '0000-00-00', '12/31/69', 'now']);
    default:
      return pick(HOSTILE);
  }
}

const copyOf = (row) => (Array.isArray(row) ? [...row] : typeof row === 'object' && row !== null ? { ...row } : row);

/** Sets a field as JSON.parse does: `__proto__` is a field like any other. */
const setField = (row, key, value) => Object.defineProperty(row, key, { value, enumerable: true, configurable: true, writable: true });

/** Changes one row a little. `keys` are names that rows of the feed have. */
function mutateRow(row, keys, random) {
  const { below, pick, chance } = random;
  if (chance(0.02)) return oddValue(random);
  const changed = copyOf(row);
  if (typeof changed !== 'object' || changed === null) return changed;
  for (let times = 1 + below(3); times-- > 0;) {
    // A list in JSON has nothing but its items.
    const key =
      chance(0.05) && !Array.isArray(changed) ? pick(PROTOTYPE_NAMES) : pick(Array.isArray(changed) ? Object.keys(changed) : keys);
    if (key === undefined) return changed;
    const kind = below(6);
    if (kind === 0) delete changed[key];
    else if (kind === 1) setField(changed, key, changed[pick(keys)]);
    else if (kind === 2 && typeof changed[key] === 'string') setField(changed, key, `${changed[key]}${pick(HOSTILE)}`);
    else setField(changed, key, oddValue(random));
  }
  return changed;
}

/** A batch of `count` rows out of good ones, most of them changed, some twice, in any order. */
export function mutateRows(rows, count, random) {
  const keys = [...new Set(rows.slice(0, 50).flatMap((row) => Object.keys(Object(row))))];
  const batch = [];
  for (let i = 0; i < count; i++) {
    const row = random.pick(rows);
    batch.push(random.chance(0.85) ? mutateRow(row, keys, random) : random.chance(0.1) && batch.length > 0 ? random.pick(batch) : row);
  }
  return batch;
}

/** A text as bad transfers, programs and encodings leave it. */
export function mutateText(text, { below, pick }) {
  const at = below(text.length + 1);
  switch (below(9)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return `\ufeff${text}`;
    case 2:
      return text.replace(/\r?\n/g, '\r');
    case 3:
      return Buffer.from(text, 'utf8').toString('latin1');
    case 4:
      return Buffer.from(text, 'latin1').toString('utf8');
    case 5:
      return text.slice(0, at) + pick(HOSTILE) + text.slice(at);
    case 6:
      return text.slice(0, at) + pick(['"', "'", ',', ';', '\n', '\\', '{', ']', '\u0000', '<']) + text.slice(at + below(3));
    case 7:
      return text.slice(at) + text.slice(0, at);
    default:
      return text.slice(0, at) + text.slice(Math.min(text.length, at + below(400)));
  }
}
