import { type LanguageCode, languageOf } from '../language/codes.ts';
import type { CommandIo } from './command/io.ts';
import type { CliTexts } from './texts/en.ts';
import type { FrameTexts } from './texts/frame/en.ts';

/** A language, or `auto` for the terminal's. */
export type AskedLanguage = string;

/** The languages, a line for each: only the one in use is loaded. */
const LANGUAGES: Readonly<Record<LanguageCode, () => Promise<CliTexts>>> = {
  en: () => import('./texts/en.ts').then(({ cliEn }) => cliEn),
  fr: () => import('./texts/fr.ts').then(({ cliFr }) => cliFr),
  es: () => import('./texts/es.ts').then(({ cliEs }) => cliEs),
  pt: () => import('./texts/pt.ts').then(({ cliPt }) => cliPt),
  sw: () => import('./texts/sw.ts').then(({ cliSw }) => cliSw),
  hi: () => import('./texts/hi.ts').then(({ cliHi }) => cliHi),
};

/** The same for what is said of arguments and files: errors need nothing else. */
const FRAMES: Readonly<Record<LanguageCode, () => Promise<FrameTexts>>> = {
  en: () => import('./texts/frame/en.ts').then(({ frameEn }) => frameEn),
  fr: () => import('./texts/frame/fr.ts').then(({ frameFr }) => frameFr),
  es: () => import('./texts/frame/es.ts').then(({ frameEs }) => frameEs),
  pt: () => import('./texts/frame/pt.ts').then(({ framePt }) => framePt),
  sw: () => import('./texts/frame/sw.ts').then(({ frameSw }) => frameSw),
  hi: () => import('./texts/frame/hi.ts').then(({ frameHi }) => frameHi),
};

/** What POSIX says of the language of messages: the first that is set counts. `C` and `POSIX` are none. */
export function languageOfTerminal(env: CommandIo['env']): string {
  const set = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value) ?? '';
  // `sw_KE.UTF-8@latin`: without encoding and variant it is a tag.
  return set.replace(/[.@].*$/, '').replaceAll('_', '-');
}

function codeOf(asked: AskedLanguage, env: CommandIo['env']): LanguageCode {
  return languageOf(asked === 'auto' ? languageOfTerminal(env) : asked) ?? 'en';
}

/** The language that arguments name, also where others of them are wrong. */
export function languageAsked(args: readonly string[]): AskedLanguage {
  const at = args.findLastIndex((arg) => arg === '--language' || arg.startsWith('--language='));
  const arg = args[at];
  if (arg === undefined) return 'auto';
  return languageOf(arg === '--language' ? (args[at + 1] ?? '') : arg.slice('--language='.length)) ?? 'auto';
}

export async function loadFrame(asked: AskedLanguage, env: CommandIo['env']): Promise<FrameTexts> {
  return await FRAMES[codeOf(asked, env)]();
}

/** What commands say, in the language that was asked for; English where we do not have it. */
export async function loadTexts(asked: AskedLanguage, env: CommandIo['env']): Promise<CliTexts> {
  return await LANGUAGES[codeOf(asked, env)]();
}
