import type { FileVerdict } from './check-file.ts';
import type { Copy } from './save-copy.ts';

/** What was learned of who holds the numbers of a file. */
export type OwnersState =
  | { readonly phase: 'unasked' | 'asking' | 'nothing' | 'failed' }
  | {
      readonly phase: 'asked';
      readonly held: number;
      readonly asked: number;
      readonly isPart: boolean;
      /** The file does not say which cases it is about: they may hold the numbers themselves. */
      readonly maybeSelf: boolean;
    };

export type CopyState =
  | { readonly phase: 'none' | 'writing' | 'failed' }
  | { readonly phase: 'done'; readonly copy: Copy };

/** What stands under the file. */
export type NoteState =
  | { readonly phase: 'reading'; readonly rows: number }
  | { readonly phase: 'failed' }
  | {
      readonly phase: 'done';
      readonly verdict: FileVerdict;
      readonly owners: OwnersState;
      readonly copy: CopyState;
    };

export interface NoteActions {
  askOwners(): void;
  download(): void;
  downloadList(): void;
}
