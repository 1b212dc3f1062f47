import type { FieldLanguage } from '../fields/texts/language.ts';
import type { AttachOptions } from './options.ts';

/** What every attachment needs of its page. */
export interface PageParts {
  readonly document: Document;
  readonly window: Window;
  /** What the page is told in. */
  readonly language: FieldLanguage;
  readonly options: AttachOptions;
  readonly signal: AbortSignal;
}
