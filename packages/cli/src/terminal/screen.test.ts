import { describe, expect, it } from 'vitest';
import { makeScreen } from './screen.js';
import { line } from './terminal-text.js';

function fakeProcess(isTTY: boolean, env: NodeJS.ProcessEnv = {}) {
  const texts = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof texts): NodeJS.WriteStream & { fd: 1 } =>
    // `as`: only what a screen uses.
    ({ isTTY, write: (text: string) => void (texts[name] += text) }) as unknown as NodeJS.WriteStream & { fd: 1 };
  return { texts, screen: makeScreen({ stdout: stream('stdout'), stderr: stream('stderr') as never, env }) };
}

describe('makeScreen', () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
  ])('on a terminal: %s, with %j: colours %s', (isTTY, env, isColoured) => {
    const { screen, texts } = fakeProcess(isTTY, env);
    screen.print([line`${screen.style.red('x')}`]);
    expect(texts.stdout).toBe(isColoured ? '\x1b[31mx\x1b[39m\n' : 'x\n');
  });

  it('shows progress on stderr, and only on a terminal', () => {
    const terminal = fakeProcess(true);
    terminal.screen.progress('half\x1b[2J way');
    terminal.screen.progress();
    expect(terminal.texts).toEqual({ stdout: '', stderr: '\r\x1b[Khalf way\r\x1b[K' });
    const pipe = fakeProcess(false);
    pipe.screen.progress('half way');
    expect(pipe.texts).toEqual({ stdout: '', stderr: '' });
  });

  it('changes nothing in a converted file, unless it is shown in a terminal', () => {
    const file = 'a\r\nb\u202e\x1b[2Jc\r\n';
    const [pipe, terminal] = [fakeProcess(false), fakeProcess(true)];
    for (const { screen } of [pipe, terminal]) screen.printFile(file);
    expect(pipe.texts.stdout).toBe(file);
    expect(terminal.texts.stdout).toBe('a\nbc\n');
  });
});
