import { type ContactProperty, isContactProperty } from '../../../contact/contact.ts';
import { meantBy } from '../../../contact/near-miss.ts';
import type { CaseAction, FormSource, PropertyWrite, Question, QuestionKind } from '../../../form/source.ts';
import type { EntryForm, EntryQuestion } from '../protocol.ts';

const KINDS: Readonly<Record<string, QuestionKind>> = {
  str: 'text',
  int: 'int',
  longint: 'long',
  float: 'decimal',
  select: 'lookup',
  multiselect: 'multi-lookup',
  date: 'date',
  time: 'time',
  datetime: 'date-time',
  geo: 'geopoint',
  barcode: 'barcode',
};

/** How many rows of repeats a question stands in. */
export function rowDepth(ix: string): number {
  return (ix.match(/[_:]\d+/g) ?? []).length;
}

function propertyOf(binding: string): ContactProperty | null {
  const id = binding.slice(binding.lastIndexOf('/') + 1);
  return isContactProperty(id) ? id : meantBy(id);
}

function questionOf({ binding, datatype, style, caption, ix }: EntryQuestion): Question {
  const kind = KINDS[datatype] ?? 'other';
  return {
    path: binding,
    kind: kind === 'text' && /\bnumeric\b/.test(style) ? 'phone' : kind,
    dataType: '',
    appearance: style,
    labels: { en: caption },
    // Formplayer tells labels, not the values that are saved.
    choices: [],
    repeat: rowDepth(ix) > 0 ? repeatOf(binding) : null,
  };
}

/** A repeat is the node around its questions, as far as their paths tell. */
function repeatOf(binding: string): string {
  return binding.slice(0, binding.lastIndexOf('/'));
}

/**
 * A form as far as its questions' names tell it, for when its source cannot be had: a question is taken to write the
 * property that its id is, or nearly is. Null when no question is named so.
 */
export function guessForm(entry: EntryForm): FormSource | null {
  const questions = new Map<string, Question>();
  const actions = new Map<string, CaseAction & { writes: PropertyWrite[] }>();
  for (const question of entry.questions) {
    const { binding } = question;
    if (binding === '' || questions.has(binding)) continue;
    const made = questionOf(question);
    questions.set(binding, made);
    const property = propertyOf(binding);
    if (!property) continue;
    const { repeat } = made;
    const action = actions.get(repeat ?? '') ?? {
      id: `by-name ${repeat ?? ''}`,
      origin: 'hq-actions' as const,
      path: null,
      caseType: null,
      caseId: null,
      // Not known. An existing case keeps what the form does not write, so nothing is claimed of it.
      creates: false,
      repeat,
      writes: [],
    };
    action.writes.push({
      property,
      index: null,
      block: 'update',
      source: { type: 'question', path: binding },
      path: null,
    });
    actions.set(repeat ?? '', action);
  }
  if (actions.size === 0) return null;
  const [first = '/data'] = questions.keys();
  return {
    root: `/${first.split('/')[1] ?? 'data'}`,
    title: entry.title,
    xmlns: entry.xmlns,
    languages: ['en'],
    defaultLanguage: 'en',
    questions: [...questions.values()],
    caseActions: [...actions.values()],
    instances: [],
  };
}
