import type { AttachOptions } from './options.ts';

/** What every attachment needs of its page. */
export interface PageParts {
  readonly document: Document;
  readonly window: Window;
  readonly options: AttachOptions;
  readonly signal: AbortSignal;
}
