import type { Desk } from '../guard/desk.ts';
import type { Language } from '../overlay/texts/language.ts';
import type { IsDeliberate } from './act.tsx';

/** What every page of records is given. */
export interface RecordPageParts {
  readonly document: Document;
  readonly desk: Desk;
  readonly signal: AbortSignal;
  /** Of our shadow roots; `open` only in development builds and tests. */
  readonly mode: 'open' | 'closed';
  readonly language: Language;
  readonly now: () => Date;
  /**
   * Whether a click in a host of ours was a person's, on what they saw.
   * @param place of the host: in the page's flow, or raised into the top layer just now
   */
  readonly deliberateIn: (host: Element, place: 'flow' | 'top', signal: AbortSignal) => IsDeliberate;
}
