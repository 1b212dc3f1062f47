import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageOfTerminal } from '../../src/cli/language.ts';
import { LANGUAGES } from '../../src/language/codes.ts';
import { caseline } from './support/run.ts';

const FORM = 'test/lint/data/contact.xml';
const OTHERS = LANGUAGES.filter((code) => code !== 'en');

interface Found {
  readonly message: Readonly<Record<'what' | 'why' | 'how', string>>;
  readonly fixes: readonly { readonly title: string; readonly edits: readonly { readonly type: string }[] }[];
}

async function lintJson(language: string): Promise<readonly Found[]> {
  const { stdout } = await caseline(['lint', FORM, '--format', 'json', '--language', language]);
  return JSON.parse(stdout).files[0].findings;
}

/** A finding without what people read: the message of a validation condition is for them, too. */
function bare({ message: _, fixes, ...finding }: Found) {
  return {
    ...finding,
    fixes: fixes.map(({ title: __, edits, ...fix }) => ({
      ...fix,
      edits: edits.map((edit) => (edit.type === 'set-constraint-message' ? { ...edit, text: '' } : edit)),
    })),
  };
}

describe('--language', () => {
  it.each(OTHERS)('%s finds the same, at the same places, in other words', async (code) => {
    const [english, other] = [await lintJson('en'), await lintJson(code)];
    expect(english.length).toBeGreaterThan(5);
    expect(other.map(bare)).toEqual(english.map(bare));
    for (const [index, { message }] of other.entries()) {
      expect(message.what).not.toBe(english[index]?.message.what);
      expect(message.why).not.toBe(english[index]?.message.why);
    }
  });

  it.each(OTHERS)('%s keeps the fingerprints of SARIF, and says rules in its words', async (code) => {
    const sarif = async (language: string) => {
      const { stdout } = await caseline(['lint', FORM, '--format', 'sarif', '--language', language]);
      const [run] = JSON.parse(stdout).runs;
      return {
        prints: run.results.map((one: { partialFingerprints: unknown }) => one.partialFingerprints),
        rules: run.tool.driver.rules.map(
          (one: { shortDescription: { text: string } }) => one.shortDescription.text,
        ),
      };
    };
    const [english, other] = [await sarif('en'), await sarif(code)];
    expect(other.prints).toEqual(english.prints);
    expect(other.rules.filter((text: string) => english.rules.includes(text))).toEqual([]);
  });

  it('is the language of the terminal when it is left out', async () => {
    const first = async (env: Readonly<Record<string, string>>, ...args: string[]) =>
      (await caseline(['lint', '--list-rules', ...args], { env })).stdout;
    const swahili = await first({}, '--language', 'sw');
    expect(await first({ LANG: 'sw_KE.UTF-8' })).toBe(swahili);
    expect(await first({ LANG: 'sw_KE.UTF-8' }, '--language', 'en')).toBe(await first({}));
  });

  it.each([
    [{ LANG: 'pt_BR.UTF-8' }, 'pt-BR'],
    [{ LANG: 'fr_FR', LC_MESSAGES: 'es_MX.UTF-8' }, 'es-MX'],
    [{ LANG: 'fr_FR', LC_MESSAGES: 'es_MX', LC_ALL: 'sw' }, 'sw'],
    [{ LANG: 'fr_FR', LC_ALL: '' }, 'fr-FR'],
    [{ LANG: 'ca_ES@valencia' }, 'ca-ES'],
    [{ LANG: 'C.UTF-8' }, 'C'],
    [{}, ''],
  ])('reads %j as %j', (env, tag) => {
    expect(languageOfTerminal(env)).toBe(tag);
  });

  it('says what it knows where it is none of ours', async () => {
    const { status, stderr } = await caseline(['lint', FORM, '--language', 'de']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('--language')]);
  });
});

describe('sheet, health and try', () => {
  const SHEET = 'case_id,contact_phone_number,time_zone\na,0712345678,Nairobi\nb,254712345678,UTC\nc,,\n';
  const PROJECT = JSON.stringify({ countries: ['KE'], languages: ['en'] });

  async function inFolder(run: (cwd: string) => Promise<void>): Promise<void> {
    const cwd = mkdtempSync(join(tmpdir(), 'caseline-'));
    try {
      writeFileSync(join(cwd, 'a.csv'), SHEET);
      writeFileSync(join(cwd, 'refused.csv'), `${SHEET}\n`);
      writeFileSync(join(cwd, 'project.json'), PROJECT);
      writeFileSync(join(cwd, 'answers.json'), '[]');
      await run(cwd);
    } finally {
      rmSync(cwd, { recursive: true });
    }
  }

  it.each(OTHERS)('speak %s of the same things', async (code) => {
    const form = join(process.cwd(), FORM);
    await inFolder(async (cwd) => {
      const commands = [
        ['sheet', 'a.csv', '--project', 'project.json', '--today', '2026-11-29'],
        ['sheet', 'refused.csv', '--project', 'project.json', '--today', '2026-11-29'],
        ['health', '--from', 'a.csv', '--project', 'project.json'],
        ['health', '--from', 'a.csv', '--project', 'project.json', '--format', 'html'],
        ['try', form, '--answers', 'answers.json', '--project', 'project.json'],
      ];
      for (const command of commands) {
        const english = await caseline([...command, '--language', 'en'], { cwd });
        const other = await caseline([...command, '--language', code], { cwd });
        expect(other.status).toBe(english.status);
        const lines = new Set(english.stdout.split('\n'));
        const same = other.stdout
          .split('\n')
          .filter((line) => /[a-z]{4} [a-z]{2,} [a-z]{2,}/i.test(line) && lines.has(line));
        expect(same.filter((line) => !/[{<]/.test(line))).toEqual([]);
      }
    });
  });

  it.each(OTHERS)('%s: programs read the same', async (code) => {
    await inFolder(async (cwd) => {
      const read = async (language: string) =>
        (await caseline(['sheet', 'a.csv', '--format', 'ndjson', '--language', language], { cwd })).stdout;
      expect(await read(code)).toBe(await read('en'));
    });
  });
});
