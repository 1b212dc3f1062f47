import { type LanguageCode, languageOf } from '../language/codes.ts';
import type { CommandIo } from './command/io.ts';
import type { CliTexts } from './texts/en.ts';

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

/** What POSIX says of the language of messages: the first that is set counts. `C` and `POSIX` are none. */
export function languageOfTerminal(env: CommandIo['env']): string {
  const set = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value) ?? '';
  // `sw_KE.UTF-8@latin`: without encoding and variant it is a tag.
  return set.replace(/[.@].*$/, '').replaceAll('_', '-');
}

/** What commands say, in the language that was asked for; English where we do not have it. */
export async function loadTexts(asked: AskedLanguage, env: CommandIo['env']): Promise<CliTexts> {
  const code = languageOf(asked === 'auto' ? languageOfTerminal(env) : asked);
  return await LANGUAGES[code ?? 'en']();
}
