import type { DirectoryFailure } from '../../../guard/desk.ts';

export const sessionEn = {
  goTo: 'Go to question',
  notConfigured: 'No check endpoint is set: owners of numbers are not asked',
  notHere: 'This finding has no place on this page: the form builder has it.',
  elsewhere: 'Open in the form builder',
  notRevealed: 'The place of this finding could not be shown: it may have been removed.',
  /** `rules`: their names, as code. */
  ruleFailed: (rules: string) =>
    `This form was not checked by ${rules}: something went wrong there. The other rules were checked. Please report it.`,
  notApplied: {
    locked: 'This question is locked: the fix was not applied.',
    gone: 'The place of this fix is no longer there.',
    unsupported: 'This fix cannot be applied on this page: change the question by hand.',
    failed: 'The form builder did not take the fix. Nothing was changed.',
    changed: 'The question was changed meanwhile, and the fix with it: look at it again.',
    outdated: 'The form was changed meanwhile, and nothing was added: look at what is offered now.',
  },
  notFixed: 'Not saved: the fixes could not all be made, and the form is as it was before.',
  savedUnchecked: (reason: DirectoryFailure['reason'], asksAgain: boolean) =>
    `The form was saved, but who owns its numbers could not be asked: ${UNCHECKED[reason]}. ${again(reason, asksAgain)}`,
  foundLater: (question: string) =>
    `A number in “${question}” is held by another contact. The form was saved before this was known.`,
};

export type SessionTexts = typeof sessionEn;

function again(reason: DirectoryFailure['reason'], asksAgain: boolean): string {
  if (reason === 'replaced') return 'Reload the page.';
  return asksAgain ? 'Caseline asks again later.' : 'Caseline will not ask again.';
}

const UNCHECKED: Readonly<Record<DirectoryFailure['reason'], string>> = {
  unreachable: 'the server could not be reached',
  timeout: 'the server took too long',
  aborted: 'the question was broken off',
  'signed-out': 'the server does not accept the token, or you are signed out',
  forbidden: 'you may not ask about this project',
  absent: 'there is no check endpoint at the address that is set',
  refused: 'the server refused the question',
  throttled: 'the server was asked too often',
  'server-error': 'the server has a fault',
  garbage: 'the answer could not be understood',
  'not-configured': 'no check endpoint is set',
  replaced: 'Caseline was updated while the page was open',
};
