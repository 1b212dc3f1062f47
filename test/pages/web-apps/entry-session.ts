/** One form being filled in on the server, as Formplayer holds it. */

import { type Answers, answered } from '../../../src/assist/simulator/simulate-answers.ts';
import type { Question } from '../../../src/form/source.ts';
import type { AppForm } from './app.ts';

/** What a page sends as an answer: text, number, the 1-based index of a choice, several of them, or nothing. */
export type WireAnswer = string | number | readonly number[] | null;

interface Bean {
  readonly type: 'question' | 'sub-group';
  readonly ix: string;
  readonly children?: readonly Bean[];
  readonly [name: string]: unknown;
}

const DATATYPES: Partial<Record<Question['kind'], string>> = {
  int: 'int',
  long: 'longint',
  decimal: 'float',
  select: 'select',
  'multi-select': 'multiselect',
  date: 'date',
  barcode: 'barcode',
};

/** What Formplayer says of every group; HQ's page throws on one that leaves some of it out. */
const GROUP = {
  type: 'sub-group',
  caption_markdown: null,
  required: 0,
  relevant: 1,
  repeatable: 'false',
  exists: 'true',
  'add-choice': null,
  delete: false,
  datatype: null,
  answer: null,
  choices: null,
} as const;

export class EntrySession {
  readonly id: string;
  readonly form: AppForm;
  /** By Formplayer's index. */
  readonly answers = new Map<string, WireAnswer>();
  readonly #rows = new Map<string, number>();
  #paths = new Map<string, string>();
  #seq = 0;
  /** Index of the screen, with one question per screen. */
  screen = 0;

  constructor(id: string, form: AppForm) {
    this.id = id;
    this.form = form;
    this.tree();
  }

  #childrenOf(path: string): readonly Question[] {
    return this.form.model.source.questions.filter(
      (question) =>
        question.kind !== 'hidden' &&
        question.path.slice(0, question.path.lastIndexOf('/')) === path &&
        question.path !== path,
    );
  }

  /** The texts that are saved, of one row where the path is in a repeat. */
  #texts(rowIx: string): Answers {
    const texts = new Map<string, string>();
    for (const [ix, path] of this.#paths) {
      const inRow = ix.includes('_');
      if (inRow && !ix.startsWith(`${rowIx},`)) continue;
      texts.set(path, this.textOf(path, this.answers.get(ix) ?? null));
    }
    return texts;
  }

  textOf(path: string, answer: WireAnswer): string {
    if (answer === null) return '';
    const choices = this.form.model.question(path)?.choices ?? [];
    if (typeof answer === 'object') return answer.map((pick) => choices[pick - 1]?.value ?? '').join(' ');
    if (choices.length > 0) return choices[Number(answer) - 1]?.value ?? '';
    return String(answer);
  }

  #isShown(path: string, rowIx: string): boolean {
    return answered(this.form.model, this.#texts(rowIx), {}, [path]).shown(path) !== false;
  }

  #question(question: Question, ix: string): Bean {
    const { path, kind, labels, choices, appearance, required } = question;
    this.#paths.set(ix, path);
    return {
      type: 'question',
      ix,
      binding: path,
      question_id: path.slice(path.lastIndexOf('/') + 1),
      caption: labels.en ?? Object.values(labels)[0] ?? '',
      caption_markdown: null,
      required: required ? 1 : 0,
      relevant: 1,
      answer: this.answers.get(ix) ?? null,
      datatype: DATATYPES[kind] ?? 'str',
      style: appearance === '' ? {} : { raw: appearance },
      choices: choices.map((choice) => Object.values(choice.labels)[0] ?? choice.value),
      control: kind === 'select' ? 2 : 1,
      help: null,
      hint: null,
      repeatable: null,
      exists: null,
      'add-choice': null,
    };
  }

  #row(question: Question, ix: string, exists: boolean): Bean {
    return {
      ...GROUP,
      ix,
      binding: question.path,
      caption: `${question.labels.en ?? 'Row'} ${Number(ix.split('_').at(-1)) + 1}`,
      repeatable: 'true',
      exists: String(exists),
      'add-choice': 'Add a row',
      delete: exists,
      style: {},
      children: exists ? this.#beans(question.path, `${ix},`, ix) : [],
    };
  }

  #beans(path: string, prefix: string, rowIx: string): Bean[] {
    return this.#childrenOf(path).flatMap((question, index): Bean[] => {
      const ix = `${prefix}${index}`;
      if (question.kind === 'repeat') {
        const count = this.#rows.get(question.path) ?? 0;
        return Array.from({ length: count + 1 }, (_, row) =>
          this.#row(question, `${ix}_${row}`, row < count),
        );
      }
      if (question.kind === 'group') {
        const children = this.#beans(question.path, `${ix},`, rowIx);
        const style = question.appearance === '' ? {} : { raw: question.appearance };
        return [{ ...GROUP, ix, binding: question.path, caption: question.labels.en ?? '', style, children }];
      }
      if (!this.#isShown(question.path, rowIx)) {
        this.answers.delete(ix);
        return [];
      }
      return [this.#question(question, ix)];
    });
  }

  tree(): readonly Bean[] {
    // Paths of questions that are hidden now must not be saved.
    const before = this.#paths;
    this.#paths = new Map(before);
    this.#beans(this.form.model.source.root, '', '');
    this.#paths = new Map();
    return this.#beans(this.form.model.source.root, '', '');
  }

  /** The whole tree, or the one screen of it. */
  state(paged: boolean): Record<string, unknown> {
    this.#seq += 1;
    const tree = this.tree();
    const last = tree.length - 1;
    this.screen = Math.max(0, Math.min(this.screen, last));
    return {
      title: this.form.model.source.title,
      session_id: this.id,
      seq_id: this.#seq,
      tree: paged ? tree.slice(this.screen, this.screen + 1) : tree,
      ...(paged
        ? {
            currentIndex: String(this.screen),
            isAtFirstIndex: this.screen === 0,
            isAtLastIndex: this.screen === last,
          }
        : {}),
    };
  }

  opened(paged: boolean): Record<string, unknown> {
    const { xmlns } = this.form.model.source;
    return {
      ...this.state(paged),
      langs: ['en'],
      breadcrumbs: ['Messaging', this.form.model.source.title],
      instanceXml: {
        output: `<?xml version="1.0" encoding="UTF-8"?>\n<data xmlns="${xmlns}" uiVersion="1"></data>`,
      },
    };
  }

  addRow(ix: string): void {
    const path = this.#repeatAt(ix);
    if (path) this.#rows.set(path, (this.#rows.get(path) ?? 0) + 1);
  }

  /** @param row counts from 0 */
  deleteRow(ix: string, row: number): void {
    const path = this.#repeatAt(ix);
    const count = path ? (this.#rows.get(path) ?? 0) : 0;
    if (!path || count === 0) return;
    this.#rows.set(path, count - 1);
    const base = ix.replace(/_\w+$/, '');
    for (const [key, answer] of [...this.answers]) {
      const found = new RegExp(`^${base}_(\\d+),(.*)$`).exec(key);
      if (!found || Number(found[1]) < row) continue;
      this.answers.delete(key);
      if (Number(found[1]) > row) this.answers.set(`${base}_${Number(found[1]) - 1},${found[2]}`, answer);
    }
  }

  #repeatAt(ix: string): string | null {
    const index = Number(ix.replace(/_\w+$/, ''));
    const question = this.#childrenOf(this.form.model.source.root)[index];
    return question?.kind === 'repeat' ? question.path : null;
  }

  errors(): Record<string, { type: string }> {
    const errors: Record<string, { type: string }> = {};
    for (const [ix, path] of this.#paths) {
      const question = this.form.model.question(path);
      if (question?.required && this.textOf(path, this.answers.get(ix) ?? null) === '') {
        errors[ix] = { type: 'required' };
      }
    }
    return errors;
  }

  /** What would be submitted, by index. */
  saved(): Record<string, string> {
    this.tree();
    return Object.fromEntries(
      [...this.#paths].map(([ix, path]) => [ix, this.textOf(path, this.answers.get(ix) ?? null)]),
    );
  }
}
