import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/codes.ts';

const SRC = resolve(import.meta.dirname, '../../src');

const FILES = readdirSync(SRC, { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name));

/** Code without its comments. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}

/** Words that stand between tags, and in attributes that people hear or read. */
function textsIn(source: string): readonly string[] {
  const code = codeOf(source);
  const between = [
    ...code.matchAll(/(?<=[\w"'}/])>\s*([^<>{}=;()]*[a-z]{2}[^<>{}=;()]*)\s*(?=<\/?[a-zA-Z{]|\{)/g),
  ];
  const spoken = [
    ...code.matchAll(/\b(?:aria-label|aria-description|title|placeholder|alt)="([^"]*[a-z]{2}[^"]*)"/g),
  ];
  return [...between, ...spoken]
    .map(([, text = '']) => text.trim())
    .filter((text) => /^[A-Z]?[a-z]+/.test(text));
}

/** Names that are the same in every language. */
const NAMES: ReadonlySet<string> = new Set(['Caseline', 'CommCare HQ', 'https://check.example.org']);

describe('texts for people', () => {
  it.each([
    ['<p>Look up numbers</p>', ['Look up numbers']],
    ['<summary>\n  Look up\n</summary>', ['Look up']],
    ['<input placeholder="Find a rule" />', ['Find a rule']],
    ['<section aria-label="Rules">', ['Rules']],
    ['<p class="quiet">{text.none}</p>', []],
    ['const a = <T>(b: T): b is T => c;', []],
    ['<Button look="primary" onAct={() => go(1)}>{text.go}</Button>', []],
  ])('the check sees %j', (source, found) => {
    expect(textsIn(source)).toEqual(found);
  });

  it('stand in catalogues, never in a component', () => {
    const outside = FILES.filter((name) => name.endsWith('.tsx')).flatMap((name) =>
      textsIn(readFileSync(resolve(SRC, name), 'utf8')).flatMap((text) =>
        NAMES.has(text) ? [] : [`${name}: ${text}`],
      ),
    );
    expect(outside).toEqual([]);
  });

  it('rules have no sentence of their own', () => {
    const sentences = FILES.filter((name) => name.startsWith('lint/rules/')).flatMap((name) =>
      [
        ...codeOf(readFileSync(resolve(SRC, name), 'utf8')).matchAll(
          /(['"`])([A-Z][a-z]+(?: [\w',’]+){2,}[.:]?)\1/g,
        ),
      ].map(([, , text]) => `${name}: ${text}`),
    );
    expect(sentences).toEqual([]);
  });

  it.each(LANGUAGES.filter((code) => code !== 'en'))('each feature that speaks French speaks %s', (code) => {
    const has = new Set(FILES);
    const missing = FILES.filter((name) => /(?:\/|-)fr\.ts$/.test(name))
      .map((name) => name.replace(/fr\.ts$/, `${code}.ts`))
      .filter((name) => !has.has(name));
    expect(missing).toEqual([]);
  });
});
