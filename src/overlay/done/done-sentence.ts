import { showBlanks } from '../../contact/show-blanks.ts';
import { plainText } from '../parts/rich-text.tsx';
import type { DoneItem, DoneView } from './done-view.ts';
import type { DoneTexts } from './texts/en.ts';

/** A longer label or value says no more. */
const MOST_LETTERS = 60;

/** What was done, a sentence for each thing: `Fixed: “Time zone”: Use Africa/Nairobi. It was IST.` */
export function doneSentences({ items }: DoneView, text: DoneTexts): readonly string[] {
  return items.map((item) => sentenceOf(item, text));
}

/** The same for screen readers, with what is left. */
export function announcementOf(done: DoneView, left: number, text: DoneTexts): string {
  return plainText([...doneSentences(done, text), text.left(left)].join(' '));
}

function sentenceOf({ title, label, was }: DoneItem, text: DoneTexts): string {
  const did = title === null ? text.inserted(quoted(label)) : text.fixed(quoted(label), title);
  if (was === null) return did;
  return `${did} ${text.was(was.type === 'kind' ? text.kinds[was.kind] : code(was.text))}`;
}

function quoted(label: string | undefined): string | null {
  return label === undefined ? null : short(label);
}

function code(value: string): string {
  return `\`${short(showBlanks(value).replaceAll('`', "'"))}\``;
}

function short(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…` : letters.join('');
}
