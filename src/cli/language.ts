import { type LanguageCode, languageOf } from '../language/codes.ts';
import type { CommandIo } from './command/io.ts';
import type { CliTexts } from './texts/en.ts';
import type { FrameTexts } from './texts/frame/en.ts';

/** A language, or `auto` for the terminal's. */
export type AskedLanguage = string;

interface Loaders {
  /** What is said of arguments and files: errors need nothing else. */
  frame(): Promise<FrameTexts>;
  texts(): Promise<CliTexts>;
}

/** Only the language in use is loaded. */
const LANGUAGES: Readonly<Record<LanguageCode, Loaders>> = {
  en: {
    frame: () => import('./texts/frame/en.ts').then(({ frameEn }) => frameEn),
    texts: () => import('./texts/en.ts').then(({ cliEn }) => cliEn),
  },
  fr: {
    frame: () => import('./texts/frame/fr.ts').then(({ frameFr }) => frameFr),
    texts: () => import('./texts/fr.ts').then(({ cliFr }) => cliFr),
  },
  es: {
    frame: () => import('./texts/frame/es.ts').then(({ frameEs }) => frameEs),
    texts: () => import('./texts/es.ts').then(({ cliEs }) => cliEs),
  },
  pt: {
    frame: () => import('./texts/frame/pt.ts').then(({ framePt }) => framePt),
    texts: () => import('./texts/pt.ts').then(({ cliPt }) => cliPt),
  },
  sw: {
    frame: () => import('./texts/frame/sw.ts').then(({ frameSw }) => frameSw),
    texts: () => import('./texts/sw.ts').then(({ cliSw }) => cliSw),
  },
  hi: {
    frame: () => import('./texts/frame/hi.ts').then(({ frameHi }) => frameHi),
    texts: () => import('./texts/hi.ts').then(({ cliHi }) => cliHi),
  },
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
  return await LANGUAGES[codeOf(asked, env)].frame();
}

/** What commands say, in the language that was asked for; English where we do not have it. */
export async function loadTexts(asked: AskedLanguage, env: CommandIo['env']): Promise<CliTexts> {
  return await LANGUAGES[codeOf(asked, env)].texts();
}
