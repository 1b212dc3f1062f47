import { labelOf } from '../form/label.ts';
import type { FormModel } from '../form/model.ts';

/** Pieces of messages. Values stand in `quotes`, as in every message. */

/** A value of the form, safe to show: one line, not too long, with the blanks that nobody would see. */
export function quote(value: string): string {
  const line = value
    .replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ')
    .replaceAll('`', "'")
    .replace(/^\s+|\s+$/g, (blanks) => '␣'.repeat(blanks.length));
  return `\`${line.length > 60 ? `${line.slice(0, 57)}…` : line}\``;
}

/** The last name of a path: what a designer knows a question by. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What people read of a question: its label as the page shows it, else its ID. */
export function labelOrName(path: string, form: FormModel): string {
  return labelOf(form.question(path)?.labels ?? {}, form.source) || nameOf(path);
}

/**
 * What a designer knows a question by: its ID. The form builder gives a new question one only later and calls it
 * `undefined` until then; its label says more. Empty where there is neither: each language has words for that.
 */
export function questionName(path: string, form: FormModel): string {
  const id = nameOf(path);
  if (id !== '' && id !== 'undefined') return id;
  const { labels = {} } = form.question(path) ?? {};
  return labelOf(labels, form.source);
}
