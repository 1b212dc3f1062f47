import type { Messages } from './messages.ts';

/** For forms that are filled in: the dialog speaks of sending, not of saving a design. */
export function withFormDialog(messages: Messages): Messages {
  return { ...messages, dialog: { ...messages.dialog, ...messages.fields.dialog } };
}
