import type { ContactProperty } from '../../contact/contact.ts';

/** A question of the host's form. */
export interface AdapterQuestion {
  /** Its name, unique in the form. */
  readonly name: string;
  /** As people see it. */
  readonly label?: string | undefined;
  /** What it takes; `value` is a hidden question that always holds the same. */
  readonly type:
    | 'text'
    | 'phone'
    | 'whole-number'
    | 'number'
    | 'date'
    | 'one-choice'
    | 'several-choices'
    | 'value'
    | 'other';
  readonly choices?: readonly { readonly value: string; readonly label?: string | undefined }[] | undefined;
  /** Of a `value`: what it holds. */
  readonly value?: string | undefined;
}

/** One change that a person has chosen to mend the form. */
export type AdapterChange =
  | { readonly type: 'question-type'; readonly question: string; readonly to: 'text' | 'phone' }
  | { readonly type: 'choice-value'; readonly question: string; readonly from: string; readonly to: string }
  | { readonly type: 'value'; readonly question: string; readonly to: string };

/** A form builder in the words of forms: questions, and which of them fill which field. */
export interface BuilderAdapter {
  /** The form's questions as they are now, unsaved changes included; null while there is no form. */
  questions(): readonly AdapterQuestion[] | null;
  /** Which question fills which field of a contact. */
  writes(): readonly { readonly question: string; readonly field: ContactProperty }[];
  /**
   * Makes the changes in the host's own way, all or none.
   * @returns false when it cannot: the person is told to make them by hand
   */
  apply?(changes: readonly AdapterChange[]): boolean | Promise<boolean>;
  /** The element beside which a message about the question belongs; null when it is not on the screen. */
  anchor(question: string): Element | null;
  /** Calls the listener after each change of the form, or of what is shown (`view`), until the signal. */
  watch(listener: (change: 'form' | 'view') => void, signal: AbortSignal): void;
  /** The button that saves: a click on it is held while a person is asked, and made again when they agree. */
  readonly save?: HTMLElement | undefined;
  /** The form's name, for messages. */
  readonly title?: string | undefined;
  /** The language of its labels. */
  readonly language?: string | undefined;
}
