import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { COMMON_OPTIONS } from '../../src/cli/command/options.ts';
import { parseArguments } from '../../src/cli/command/parse.ts';
import { COMMANDS } from '../../src/cli/commands.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGES = globSync(['*.md', 'docs/**/*.md'], { cwd: ROOT }).sort();
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const FENCE = /^```.*\n([\s\S]*?)^```/gm;
const BLOCKS = (text: string) => Array.from(text.matchAll(FENCE), ([, block = '']) => block);
const SPANS = (text: string) =>
  Array.from(text.replaceAll(FENCE, '').matchAll(/`([^`\n]+)`/g), ([, code = '']) => code);

/** The address of a heading, as GitHub makes it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

function anchorsOf(text: string): string[] {
  return Array.from(text.matchAll(/^#+ (.+)$/gm), ([, heading = '']) => anchorOf(heading));
}

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  it('links to pages and headings that there are', () => {
    const links = Array.from(text.replaceAll(FENCE, '').matchAll(/\]\(([^)\s]+)\)/g), ([, to = '']) => to);
    const broken = links.filter((to) => {
      if (/^[a-z]+:/.test(to)) return false;
      const [path = '', anchor] = to.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(ROOT, file))) return true;
      return anchor !== undefined && !anchorsOf(read(file)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('names scripts of the project and pages of the documentation that there are', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = Array.from(text.matchAll(/npm run ([\w:-]+)/g), ([, script = '']) => script);
    expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
    const pages = SPANS(text).filter((code) => /^docs\/[\w/-]+\.md$/.test(code));
    expect(pages.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});

/** What a person would type of the command line: its arguments, without comments, redirections and what stands behind a pipe. */
function argumentsOf(line: string): string[] | null {
  const [, typed] =
    /^(?:\$ )?(?:[A-Z_]+=\S+ )?(?:caseline|node dist\/cli\/caseline\.js|npx (?:--yes )?@caseline\/cli) (.+)$/.exec(
      line.trim(),
    ) ?? [];
  if (typed === undefined) return null;
  const [command = ''] = typed.split(/ +#| *[<>|] *(?![A-Z])|\)| 2>/);
  return Array.from(command.matchAll(/'[^']*'|"[^"]*"|\S+/g), ([word]) =>
    word.replaceAll(/^['"]|['"]$/g, ''),
  );
}

/** Each line in shell blocks, continued lines joined, and each command that stands in a sentence. */
const TYPED = PAGES.filter((page) => page !== 'CHANGELOG.md').flatMap((page) => {
  const text = read(page);
  const lines = BLOCKS(text).flatMap((block) => block.replaceAll(/\\\n\s*/g, ' ').split('\n'));
  return [...lines, ...SPANS(text)].flatMap((line) => {
    const args = argumentsOf(line);
    return args ? [{ page, line: line.trim(), args }] : [];
  });
});

describe('commands of the documentation', () => {
  it('are found', () => {
    expect(TYPED.length).toBeGreaterThan(40);
    expect(argumentsOf("$ caseline lint 'a b.xml' --strict > out.txt   # why")).toEqual([
      'lint',
      'a b.xml',
      '--strict',
    ]);
    expect(argumentsOf('the caseline of today')).toBeNull();
  });

  it.each(TYPED)('$page: $line', async ({ args: [name = '', ...args] }) => {
    if (['COMMAND', 'help', '--help', '--version'].includes(name)) return;
    const command = await COMMANDS[name]?.load();
    if (!command) throw new Error(`there is no command ${name}`);
    expect(parseArguments(args, { ...command.options, ...COMMON_OPTIONS })).not.toHaveProperty('error');
  });
});

it('docs/README.md lists every page', () => {
  const index = read('docs/README.md');
  const pages = globSync('docs/*.md', { cwd: ROOT }).map((file) => file.slice('docs/'.length));
  expect(pages.filter((page) => page !== 'README.md' && !index.includes(`](${page})`))).toEqual([]);
});

it('docs/architecture.md names files and types that there are', () => {
  const files = globSync(['src/**/*.{ts,tsx}', 'test/**/*.ts', '.ci/**/*.ts'], {
    cwd: ROOT,
    dot: true,
    ignore: ['**/node_modules/**'],
  });
  const spans = SPANS(read('docs/architecture.md'));
  const named = spans.filter((code) => /^[\w./-]+\.tsx?$/.test(code) && !code.includes('<'));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !files.some((file) => `/${file}`.endsWith(`/${name}`)))).toEqual([]);
  const [, flows = ''] = /^## Four flows$([\s\S]*?)^## /m.exec(read('docs/architecture.md')) ?? [];
  const types = SPANS(flows).filter((code) => /^[A-Z]\w+$/.test(code));
  const source = files.filter((file) => file.startsWith('src/')).map(read);
  const isType = (name: string): boolean =>
    source.some((text) => new RegExp(`\\b(?:interface|type|class) ${name}\\b`).test(text));
  expect(types.length).toBeGreaterThan(20);
  expect(types.filter((name) => !isType(name))).toEqual([]);
});
