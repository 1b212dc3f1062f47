import { PAIRS, THREE } from '../data/language-codes.ts';
import type { ProjectFacts } from '../project.ts';

const LONGER = new Map<string, readonly string[]>();
const SHORTER = new Map<string, string>();
for (const pair of PAIRS.split(/\s+/)) {
  const [two = '', names = ''] = pair.split('=');
  const three = names.split('/');
  LONGER.set(two, three);
  for (const code of three) SHORTER.set(code, two);
}

const BITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const A = 97;

function isThreeLetterCode(code: string): boolean {
  const index = ((code.charCodeAt(0) - A) * 26 + (code.charCodeAt(1) - A)) * 26 + (code.charCodeAt(2) - A);
  return ((BITS.indexOf(THREE.charAt(Math.floor(index / 6))) >> (index % 6)) & 1) === 1;
}

/** Whether a text is an ISO 639 code as HQ's Languages page takes them: two or three lower-case letters. */
export function isLanguageCode(code: string): boolean {
  if (/^[a-z]{2}$/.test(code)) return LONGER.has(code);
  return /^[a-z]{3}$/.test(code) && isThreeLetterCode(code);
}

/** The other codes of the same language: `fr` → `fra`, `fre`; `fra` → `fr`, `fre`. */
export function sameLanguage(code: string): readonly string[] {
  const two = code.length === 2 ? code : SHORTER.get(code);
  if (two === undefined) return [];
  return [two, ...(LONGER.get(two) ?? [])].filter((other) => other !== code);
}

/**
 * The language HQ looks for first. HQ compares exactly (case, blanks, no `en-US` → `en`), so a code that the project
 * does not have falls to the project's language. While the project's languages are unknown, the contact's code is
 * what HQ will try. Facts 5.6; which text of one message is sent: `messageLanguage`.
 */
export function languageOutcome(
  raw: string | undefined,
  project: ProjectFacts | undefined,
): { code: string | null; from: 'contact' | 'project' } {
  if (raw && (!project?.languages || project.languages.includes(raw))) return { code: raw, from: 'contact' };
  return { code: project?.defaultLanguage ?? null, from: 'project' };
}
