import type { StopReason } from '../../../directory/ask-patiently.ts';

/** What an option says; nobody can be asked for it with a key. */
export type GivenPiece = 'owners' | 'languages' | 'gateways';
/** `no-way`: HQ tells it to people only, in a report of its own. */
export type NotRead = 'no-way' | Exclude<StopReason, 'stopped'>;

/** Something that the report rests on and that could not be read. */
export type MissingPiece =
  | { readonly piece: GivenPiece; readonly why: 'not-given' }
  | { readonly piece: 'errors' | 'optOuts'; readonly why: NotRead };
