import { createPlural } from '../../../language/plural.ts';

const plural = createPlural('en');

export const panelEn = {
  /** The product's name, beside the title. */
  brand: 'Caseline',
  help: 'Help',
  title: 'Messaging contacts',
  tabs: { findings: 'Findings', setup: 'Set up', helpers: 'Helpers', simulator: 'Simulator' },
  open: (n: number) =>
    `Caseline: ${n === 0 ? 'no findings' : plural(n, { one: '# finding', other: '# findings' })}`,
  /** Where nothing was found because nothing was checked; `said` is its status. */
  openUnchecked: (said: string) => `Caseline: ${said}`,
  /** Behind `open`: what the number on the button counts. */
  openCounted: (open: string, kinds: string) => `${open}. ${kinds}`,
  /** Behind `open`, for screen readers. */
  openPartly: (open: string) => `${open}. Only a part of this form was checked`,
  fixAll: (n: number) => plural(n, { one: 'Apply # safe fix', other: 'Apply all # safe fixes' }),
  /** Folded under the button: each fix by name. */
  fixAllList: 'What this changes',
  empty: 'No findings',
  emptyHint: 'Nothing wrong was found in what this form writes for messaging.',
  /** Under a finding: others that the same change mends. */
  sameCause: (n: number) => plural(n, { other: '# more with the same cause' }),
  noProperty: 'Other',
  old: (n: number) =>
    plural(n, {
      one: '# error was in this form when you opened it. Save does not ask about it.',
      other: '# errors were in this form when you opened it. Save does not ask about them.',
    }),
  decided: {
    ignored: {
      title: (n: number) => plural(n, { other: '# ignored here' }),
      because: (reason: string) => `Because: ${reason}`,
      undo: 'Check again',
    },
    accepted: {
      title: (n: number) => plural(n, { other: '# saved anyway' }),
      because: (reason: string) => `Saved anyway: ${reason}`,
      undo: 'Ask again',
    },
  },
  /** Under an ignored finding, when it was not about one value. */
  decidedWhatever: 'This rule is ignored here, whatever stands here.',
  /** Instead of “Checked”, and above what was not read. */
  partly: 'Only a part of this form was checked',
  unread: 'Not checked',
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
  unknownDegradation: (code: string) => `A helper does not work on this page (\`${code}\`).`,
  status: {
    idle: 'Checked',
    checking: 'Checking…',
    offline: 'Offline: owners of numbers come from the last list',
    'signed-out': 'Signed out of CommCare HQ: owners of numbers cannot be asked',
    forbidden: 'Your role may not see who holds numbers: owners cannot be asked',
    'unknown-project':
      'The check endpoint does not know this project, or not this token: owners cannot be asked',
    unsure: 'Some owners of numbers could not be asked',
    off: 'Switched off for this form',
    unread: 'Not checked: no form could be read on this page',
    broken: 'Not checked: something went wrong in Caseline',
  },
  ownersAsOf: (age: string) => `List of owners from ${age}`,
  keys: (next: string, previous: string) => `\`${next}\` next finding, \`${previous}\` previous`,
};

export type PanelTexts = typeof panelEn;
