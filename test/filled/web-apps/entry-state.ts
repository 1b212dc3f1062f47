import type { Typed } from '../../../src/filled/web-apps/dom.ts';
import type { EntryState } from '../../../src/filled/web-apps/entry-state.ts';
import type { EntryQuestion } from '../../../src/filled/web-apps/protocol.ts';

export type Draft = Partial<EntryQuestion> & { readonly ix: string };

/** Formplayer's question; its path is `/data/` and what is given. */
export function question({ ix, ...more }: Draft): EntryQuestion {
  return {
    ix,
    binding: `/data/q${ix}`,
    datatype: 'str',
    style: '',
    caption: `Question ${ix}`,
    choices: [],
    answer: null,
    ...more,
  };
}

/** A form with all its questions on the screen. */
export function entryState(
  drafts: readonly Draft[],
  typed: Readonly<Record<string, Typed>> = {},
  more: Partial<EntryState> = {},
): EntryState {
  const questions = drafts.map(question);
  return {
    form: { kind: 'form', form: 1, title: 'Form', xmlns: '', paged: false, questions },
    paged: false,
    screen: new Set(questions.map(({ ix }) => ix)),
    typed: new Map(Object.entries(typed)),
    errors: new Map(),
    typing: null,
    ...more,
  };
}
