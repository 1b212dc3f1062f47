import { entryOf } from './entries.ts';
import { ko } from './knockout.ts';

/** A node of Formplayer's tree, as the page gets it. */
export interface Bean {
  readonly type: string;
  readonly ix: string;
  readonly binding?: string;
  readonly caption: string;
  readonly datatype: string;
  readonly style?: { readonly raw?: string };
  readonly choices?: readonly string[] | null;
  readonly answer: unknown;
  readonly required?: number;
  readonly hint?: string | null;
  readonly caption_markdown?: string | null;
  readonly repeatable?: string | null;
  readonly exists?: string | null;
  readonly delete?: boolean;
  readonly 'add-choice'?: string | null;
  readonly children?: readonly Bean[];
}

/** What questions and rows need of the form around them. */
export interface FormLink {
  readonly onPhone: boolean;
  answered(question: Question): void;
  newRow(ix: string): void;
  deleteRow(ix: string): void;
}

const THROTTLE_MS = 200;

/** HQ keeps every field of Formplayer's node as an observable of that name; here those that are read. */
export class Question {
  readonly type = ko.observable('question');
  readonly binding;
  readonly ix: string;
  readonly rel_ix;
  readonly datatype: string;
  readonly style: { readonly raw: ko.Observable<string> };
  readonly onPhone: boolean;
  readonly caption = ko.observable('');
  readonly hint = ko.observable('');
  readonly choices = ko.observableArray<string>([]);
  readonly answer = ko.observable<unknown>(null);
  readonly required = ko.observable(false);
  readonly error = ko.observable<string | null>(null);
  readonly serverError = ko.observable<string | null>(null);
  readonly pending = ko.observable(false);
  readonly hasError = ko.computed(() => Boolean((this.error() || this.serverError()) && !this.pending()));
  readonly entry;
  #reconciling = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #again = false;

  constructor(bean: Bean, link: FormLink) {
    this.ix = bean.ix;
    this.rel_ix = ko.observable(bean.ix);
    this.datatype = bean.datatype;
    this.binding = ko.observable(bean.binding ?? '');
    this.style = { raw: ko.observable(bean.style?.raw ?? '') };
    this.onPhone = link.onPhone;
    this.reconcile(bean);
    this.entry = entryOf(this);
    this.answer.subscribe(() => {
      if (this.#reconciling) return;
      this.pending(true);
      // Throttled as on HQ: the first at once, what follows soon after together.
      if (this.#timer === undefined) link.answered(this);
      else this.#again = true;
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        if (this.#again) link.answered(this);
        this.#again = false;
      }, THROTTLE_MS);
    });
  }

  entryTemplate = (): string => `${this.entry.templateType}-entry-ko-template`;

  /** HQ joins the observable itself and not its value, so the text holds `[object Object]`. */
  ixInfo = ({ rel_ix, ix }: Question): string =>
    `${rel_ix as unknown as string}${(rel_ix as unknown) !== ix ? ` :: ${ix}` : ''}`;

  isValid(): boolean {
    return this.error() === null && this.serverError() === null;
  }

  /** Listed as an error once somebody has tried to submit. */
  needsAttention(): boolean {
    return !this.isValid() || (this.required() && this.answer() === null);
  }

  navigateTo = (): void => document.getElementById(`${this.entry.entryId}-label`)?.scrollIntoView();

  reconcile(bean: Bean): void {
    this.#reconciling = true;
    this.caption(bean.caption);
    this.hint(bean.hint ?? '');
    this.required(bean.required === 1);
    if (JSON.stringify(this.choices()) !== JSON.stringify(bean.choices ?? []))
      this.choices([...(bean.choices ?? [])]);
    // What was changed while the answer was under way stays as it is.
    if (!this.pending() && JSON.stringify(this.answer()) !== JSON.stringify(bean.answer))
      this.answer(bean.answer);
    this.#reconciling = false;
  }
}
