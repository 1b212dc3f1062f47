import type { Given } from '../command/command.ts';
import { type OptionSpecs, PROJECT_FILE, SHOW_NUMBERS } from '../command/options.ts';

export const LINT_OPTIONS = {
  format: {
    kind: 'choice',
    choices: ['text', 'compact', 'github', 'junit', 'json', 'sarif'],
    default: 'text',
    help: 'how findings are written; github: annotations in a workflow of GitHub',
  },
  'stdin-filename': {
    kind: 'text',
    value: 'NAME',
    help: 'the file that - stands for: reports call it so, and baselines know it by it',
  },
  project: PROJECT_FILE,
  actions: {
    kind: 'text',
    value: 'FILE',
    help: "case management that CommCare HQ keeps beside the form: the app's JSON, or one form's actions or mappings (docs/case-mappings.md)",
  },
  quiet: { kind: 'flag', help: 'report errors only' },
  'max-warnings': {
    kind: 'number',
    value: 'NUMBER',
    minimum: 0,
    maximum: 1_000_000,
    help: 'end with 1 when there are more warnings than this',
  },
  'show-numbers': SHOW_NUMBERS,
  strict: { kind: 'flag', help: 'end with 2 when the case management of a form is not known' },
  rule: { kind: 'list', value: 'ID=SETTING', help: 'off, info, warning or error' },
  'only-forms': {
    kind: 'flag',
    help: 'pass over named files that are no form, as in folders: for hooks, which name every changed file',
  },
  config: {
    kind: 'text',
    value: 'FILE',
    help: 'settings; without it caseline.config.json of this folder, or of the nearest one around it that has it',
  },
  fix: { kind: 'flag', help: 'write the safe fixes into the forms (.xml) and report the rest' },
  baseline: { kind: 'text', value: 'FILE', help: 'leave out the findings that this file lists' },
  'update-baseline': {
    kind: 'flag',
    help: 'write the findings of now into the baseline; what it knows of other files stays',
  },
  init: { kind: 'flag', help: 'write caseline.config.json with the settings given here' },
  'print-config': { kind: 'flag', help: 'say which settings count here, and where they come from (JSON)' },
  'list-rules': { kind: 'flag', help: 'list the rules' },
} as const satisfies OptionSpecs;

export type LintGiven = Given<typeof LINT_OPTIONS>;
export type LintOptions = LintGiven['options'];
export type Format = LintOptions['format'];
