import type { DirectoryFailure } from '../../gate/desk.ts';
import { drawerEn } from './drawer-en.ts';
import { fieldsEn } from './fields-en.ts';
import type { Messages } from './messages.ts';
import { createPlural } from './plural.ts';
import { simulatorEn } from './simulator-en.ts';
import { widgetsEn } from './widgets-en.ts';

const plural = createPlural('en');

export const en: Messages = {
  locale: 'en',
  fields: fieldsEn,
  widgets: widgetsEn,
  simulator: simulatorEn,
  drawer: drawerEn,
  layer: 'Caseline: messaging contacts',
  severity: { error: 'Error', warning: 'Warning', info: 'Note', incomplete: 'Not decided' },
  count: {
    error: (n) => plural(n, { one: '# error', other: '# errors' }),
    warning: (n) => plural(n, { one: '# warning', other: '# warnings' }),
    info: (n) => plural(n, { one: '# note', other: '# notes' }),
    incomplete: (n) => plural(n, { other: '# not decided' }),
  },
  close: 'Close',
  marker: (severity, what, n) =>
    n > 1
      ? `${severity}: ${what} ${plural(n - 1, { one: 'And # more here.', other: 'And # more here.' })}`
      : `${severity}: ${what}`,
  card: {
    position: (index, total) => `${index} of ${total}`,
    previous: 'Previous finding here',
    next: 'Next finding here',
    suggestions: 'Suggestions: check before you use them',
    goTo: 'Go to question',
    elsewhere: 'Open in the form builder',
    ignore: 'Ignore here',
    ignoreReason: 'Why is it right here?',
    ignoreConfirm: 'Ignore',
    cancel: 'Cancel',
    docs: 'About this rule',
    old: 'This was in the form when you opened it: Save does not ask about it.',
    fixed: (left) =>
      left === 0
        ? 'Fixed. No findings left.'
        : `Fixed. ${plural(left, { one: '# finding left.', other: '# findings left.' })}`,
  },
  panel: {
    title: 'Messaging contacts',
    tabs: { findings: 'Findings', helpers: 'Helpers', simulator: 'Simulator' },
    open: (n) =>
      `Caseline: ${n === 0 ? 'no findings' : plural(n, { one: '# finding', other: '# findings' })}`,
    fixAll: (n) => plural(n, { one: 'Apply # safe fix', other: 'Apply all # safe fixes' }),
    empty: 'No findings',
    emptyHint: 'Nothing wrong was found in what this form writes for messaging.',
    noProperty: 'Other',
    old: (n) =>
      plural(n, {
        one: '# error was in this form when you opened it. Save does not ask about it.',
        other: '# errors were in this form when you opened it. Save does not ask about them.',
      }),
    decided: {
      ignored: {
        title: (n) => plural(n, { other: '# ignored here' }),
        because: (reason) => `Because: ${reason}`,
        undo: 'Check again',
      },
      accepted: {
        title: (n) => plural(n, { other: '# saved anyway' }),
        because: (reason) => `Saved anyway: ${reason}`,
        undo: 'Ask again',
      },
    },
    degraded: 'Switched off on this page',
    degradation: {
      'no-instance': 'The form builder could not be found: only the question on the screen is checked.',
      'no-messages': 'The form builder takes no messages: findings stand in Caseline’s own markers only.',
      'no-reveal': 'Questions cannot be brought on the screen from here: select them in the tree.',
      'form-not-understood': 'A part of this form could not be read and was left out.',
      'no-save-hook': 'Saving is not held: check the list before you save.',
      'no-reload-hook': 'Reload the page after Edit Source: the new form is not checked before.',
      'no-case-mappings': 'Case properties of questions could not be read: only Save to Case is checked.',
      'no-page-data': 'The page’s case settings could not be read: reload the page to check them.',
      'no-form-source':
        'The form itself could not be read: only what this page tells of its questions is checked.',
      'no-mapping-rows': 'The rows of this page could not be found: findings stand in this list only.',
      'other-caseline': 'Another Caseline is at work on this page.',
    },
    unknownDegradation: (code) => `A helper does not fit this page (\`${code}\`).`,
    status: {
      idle: 'Checked',
      checking: 'Checking…',
      offline: 'Offline: owners of numbers come from the last list',
      'signed-out': 'Signed out: owners of numbers cannot be asked',
      unsure: 'Some owners of numbers could not be asked',
      off: 'Switched off for this form',
    },
    ownersAsOf: (age) => `List of owners from ${age}`,
    keys: (next, previous) => `\`${next}\` next finding, \`${previous}\` previous`,
  },
  dialog: {
    title: 'Save this form?',
    errors: (n) => plural(n, { one: '# error will stop messages', other: '# errors will stop messages' }),
    owned: (n) => plural(n, { one: '# number is already taken', other: '# numbers are already taken' }),
    ownedWhy:
      'Only the contact that holds a number receives its replies. This form would write it to another contact.',
    more: (n) => plural(n, { other: 'and # more' }),
    unasked: 'The owners of its numbers could not be asked now.',
    goTo: 'Go to question',
    reason: 'Why save anyway? (may stay empty)',
    saveAnyway: 'Save anyway',
    cancel: 'Cancel',
  },
  owner: {
    kind: { case: 'case', 'mobile-worker': 'mobile worker' },
    here: (kind, name) => `Held by the ${kind} ${name}`,
    hereUnnamed: 'Held by another contact of this project',
    elsewhere: 'Held by a contact of another project',
    shared: 'Shared: this project lets several contacts use one number',
    unknown: 'Who holds it is not known',
    pending: 'being verified',
    since: (date) => `since ${date}`,
    open: 'Open',
    fromList: (age) => `from the list of ${age}`,
  },
  refused: {
    faded: 'The click was not taken: the page is faded, so that buttons could not be seen well.',
    covered: 'The click was not taken: something of the page lies over the button.',
  },
  session: {
    goTo: 'Go to question',
    notConfigured: 'No check endpoint is set: owners of numbers are not asked',
    notHere: 'This finding has no place on this page: the form builder has it.',
    elsewhere: 'Open in the form builder',
    notRevealed: 'The place of this finding could not be shown: it may have been removed.',
    ruleFailed: 'A rule broke off on this form; the others were checked. Please report it.',
    notApplied: {
      locked: 'This question is locked: the fix was not applied.',
      gone: 'The place of this fix is no longer there.',
      unsupported: 'This fix cannot be applied on this page: change the question by hand.',
      failed: 'The form builder did not take the fix. Nothing was changed.',
      changed: 'The question was changed meanwhile, and the fix with it: look at it again.',
    },
    savedUnchecked: (reason) =>
      `The form was saved, but who owns its numbers could not be asked: ${UNCHECKED[reason]}. ${reason === 'replaced' ? 'Reload the page.' : 'Caseline asks again later.'}`,
    foundLater: (question) =>
      `A number in “${question}” is held by another contact. The form was saved before this was known.`,
  },
};

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
