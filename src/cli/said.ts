import type { FrameTexts } from './texts/frame/en.ts';

/** What a command says, to be told in the language of whoever reads it. */
export type Said = (say: FrameTexts) => string;

/** Said in English alone: what those read who run a server. */
export function english(text: string): Said {
  return () => text;
}

/** `contacts.csv: there is no such file` */
export function ofFile(file: string, said: Said): Said {
  return (say) => `${file}: ${said(say)}`;
}

/** `standard input cannot be read`: of what has no name in quotes or code. */
export function ofThing(what: 'input' | 'file' | 'output', said: Said): Said {
  return (say) => say.about(say[what], said(say));
}
