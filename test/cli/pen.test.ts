import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { mayColour } from '../../src/cli/pen/colour.ts';
import { createPen } from '../../src/cli/pen/pen.ts';
import { styled } from '../../src/lint/reports/line.ts';

/** What a pen writes into a terminal or a pipe. */
function pen(options: { terminal?: boolean; colour?: boolean } = {}) {
  const sink = {
    text: '',
    isTTY: options.terminal ?? false,
    write(text: string) {
      sink.text += text;
    },
  };
  return { sink, pen: createPen(sink, options.colour ?? false) };
}

/** Every character that acts in a terminal, ends a line, or changes the direction of writing. */
const ACTING = [
  ...Array.from({ length: 32 }, (_, code) => code),
  ...Array.from({ length: 33 }, (_, index) => 0x7f + index),
  ...[0x061c, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e],
  ...[0x2066, 0x2067, 0x2068, 0x2069],
].map((code) => String.fromCodePoint(code));

describe('what a pen writes', () => {
  it.each(ACTING.map((character) => [`U+${(character.codePointAt(0) ?? 0).toString(16)}`, character]))(
    'shows %s instead of obeying it, and stays on the line',
    (_name, character) => {
      const { sink, pen: plain } = pen();
      plain.print(`a${character}b`, [styled('error', `c${character}`), `d${character}`]);
      expect(sink.text).not.toContain(character === '\n' ? `a${character}` : character);
      expect(sink.text.split('\n')).toHaveLength(3);
      expect(sink.text).toContain('a<U+');
    },
  );

  it('leaves the letters and signs of every language as they are', () => {
    const { sink, pen: plain } = pen();
    const text = 'नमस्ते ❤️ می‌خواهم O’Brien 名前 é';
    plain.print(text);
    expect(sink.text).toBe(`${text}\n`);
  });

  it('colours what has a style, and nothing that data says', () => {
    const { sink, pen: coloured } = pen({ colour: true });
    coloured.print([styled('error', 'bad'), ' \u001b[32mgood\u001b[0m']);
    expect(sink.text).toBe('\u001b[31mbad\u001b[0m <U+001B>[32mgood<U+001B>[0m\n');
  });

  it.each([
    '::error file=a.py::forged',
    '  ::stop-commands::x',
    'x ##[error]forged',
    '##vso[task.x]y',
    "##teamcity[x 'y']",
  ])('no CI server takes data for a command: %s', (text) => {
    const { sink, pen: plain } = pen();
    plain.print(text, [text]);
    plain.json({ text });
    for (const line of sink.text.split('\n')) {
      expect(line).not.toMatch(/^\s*::/);
      expect(line).not.toMatch(/##(vso|teamcity)?\[/);
    }
    expect(JSON.parse(sink.text.split('\n').at(-2) ?? '')).toEqual({ text });
  });

  it('writes its own commands for GitHub', () => {
    const { sink, pen: plain } = pen();
    plain.print([{ command: '::error ' }, 'file=a.xml', '::what\nnext']);
    expect(sink.text).toBe('::error file=a.xml::what<U+000A>next\n');
  });

  it('escapes in JSON what acts there, and means the same', () => {
    const { sink, pen: plain } = pen();
    const value = { [ACTING.join('')]: ACTING.join('') };
    plain.json(value);
    expect(sink.text.trimEnd()).not.toMatch(new RegExp(`[${ACTING.slice(32).join('')}]`));
    expect(sink.text.split('\n')).toHaveLength(2);
    expect(JSON.parse(sink.text)).toEqual(value);
  });

  it('shows progress on a terminal only, and puts the next line in its place', () => {
    const { sink: pipe, pen: piped } = pen();
    piped.progress('10 lines');
    expect(pipe.text).toBe('');
    const { sink, pen: terminal } = pen({ terminal: true });
    terminal.progress('10 lines');
    terminal.print('done');
    terminal.progress('20 lines');
    terminal.finish();
    expect(sink.text).toBe('\r\u001b[K10 lines\r\u001b[Kdone\n\r\u001b[K20 lines\n');
  });
});

describe('a reader', () => {
  /** A stream whose writing fails with this code. */
  async function failing(code: string) {
    const stream = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error(`write ${code}`), { code })),
    });
    const writer = createPen(stream, false);
    writer.print('one');
    await new Promise((done) => stream.once('close', done));
    return { ready: await writer.ready(), failure: writer.failure() };
  }

  it('that leaves early is no error, but ends the work', async () => {
    expect(await failing('EPIPE')).toEqual({ ready: false, failure: null });
  });

  it('that has no room is one', async () => {
    expect(await failing('ENOSPC')).toMatchObject({ ready: false, failure: { code: 'ENOSPC' } });
  });
});

describe('colours', () => {
  it.each([
    ['in a terminal', 'auto', {}, true, true],
    ['not in a pipe', 'auto', {}, false, false],
    ['not with NO_COLOR', 'auto', { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR says nothing', 'auto', { NO_COLOR: '' }, true, true],
    ['in a pipe with FORCE_COLOR', 'auto', { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR wins over NO_COLOR', 'auto', { FORCE_COLOR: '', NO_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0 says no', 'auto', { FORCE_COLOR: '0' }, true, false],
    ['not in a dumb terminal', 'auto', { TERM: 'dumb' }, true, false],
    ['--color wins over both', 'always', { NO_COLOR: '1', FORCE_COLOR: '0' }, false, true],
    ['--color=never, too', 'never', { FORCE_COLOR: '1' }, true, false],
  ] as const)('%s', (_name, wish, env, terminal, coloured) => {
    expect(mayColour(wish, env, terminal)).toBe(coloured);
  });
});
