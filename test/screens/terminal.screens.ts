import { spawnSync } from 'node:child_process';
import { it } from 'vitest';
import { ROOT } from '../e2e/support/browser.ts';
import { useScenario } from '../e2e/support/scenario.ts';
import { LINT_DEMO, SHEET_DEMO } from '../pages/greeting.ts';
import { draw } from './draw.ts';

const s = useScenario({ extension: null });

/** What colours of a terminal look like on a dark ground, by their number in its codes. */
const COLOURS: Readonly<Record<string, string>> = {
  1: 'font-weight: bold',
  2: 'opacity: 0.7',
  4: 'text-decoration: underline',
  31: 'color: #ff8080',
  32: 'color: #86d986',
  33: 'color: #f0c861',
  34: 'color: #8fb8ff',
  35: 'color: #e0a0ff',
  36: 'color: #7fd8e0',
  90: 'color: #9aa4b2',
};
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A terminal's output as HTML: each code opens a span, `0` and the ends of single styles close all. */
function html(output: string): string {
  let open = 0;
  const close = (): string => {
    const tags = '</span>'.repeat(open);
    open = 0;
    return tags;
  };
  const [first = '', ...parts] = output.split('\u001b[');
  const rest = parts.map((part) => {
    const [, codes = '', text = ''] = /^([\d;]*)m([\s\S]*)$/.exec(part) ?? [];
    const styles = codes.split(';').flatMap((code) => COLOURS[code] ?? []);
    if (styles.length === 0) return close() + escaped(text);
    open += 1;
    return `<span style="${styles.join(';')}">${escaped(text)}`;
  });
  return escaped(first) + rest.join('') + close();
}

/** @param command as the documentation names it: continued lines are one */
function terminal(command: readonly string[]): string {
  const [program = '', ...args] = command.join(' ').split(' ');
  const { stdout, stderr } = spawnSync(program, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: undefined, COLUMNS: '120' },
  });
  return `<!DOCTYPE html><html lang="en"><title>Terminal</title>
<style>html { background: #14171c; color: #e8e8e8 } body { margin: 0; min-height: 100vh }</style>
<pre style="margin: 0; padding: 20px; font: 15px/1.5 monospace; white-space: pre-wrap">$ ${escaped(command.join(' \\\n      '))}

${html(stdout + stderr)}</pre>`;
}

it.each([
  ['lint', LINT_DEMO],
  ['sheet', SHEET_DEMO],
])('the command line: %s', async (name, command) => {
  await s.page.setContent(terminal(command));
  await draw(s.page, name, { for: ['docs', 'stores'] });
});
