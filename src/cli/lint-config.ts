import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as v from 'valibot';
import type { ProjectFacts } from '../contact/project.ts';
import { type HqActions, readHqActions } from '../form/read-hq-actions.ts';
import type { RuleSetting } from '../lint/engine.ts';
import { RULES } from '../lint/rules/index.ts';
import { issueText, ProjectFactsSchema, record } from './project-file.ts';

/** The settings of a folder; arguments win over them. */
export interface LintConfig {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly project: ProjectFacts | undefined;
  readonly baseline: string | undefined;
}

export type Read<T> = { readonly value: T } | { readonly error: string };

export const CONFIG_FILE = 'caseline.config.json';

const ConfigSchema = record({
  rules: v.optional(v.record(v.string(), v.picklist(['off', 'info', 'warning', 'error']))),
  project: v.optional(ProjectFactsSchema),
  baseline: v.optional(v.string()),
});

const NO_CONFIG: LintConfig = { rules: {}, project: undefined, baseline: undefined };

/** `caseline.config.json` of the folder, or the file that was named; a missing one only counts when it was named. */
export async function readConfig(named: string | undefined, cwd: string): Promise<Read<LintConfig>> {
  const file = named ?? CONFIG_FILE;
  const read = await readJson(file, cwd);
  if ('error' in read) return named === undefined && read.missing ? { value: NO_CONFIG } : read;
  const parsed = v.safeParse(ConfigSchema, read.value);
  if (!parsed.success) return { error: `${file}: ${issueText(parsed.issues[0])}` };
  const { rules = {}, project, baseline } = parsed.output;
  const unknown = Object.keys(rules).find((id) => !RULES.some((rule) => rule.id === id));
  if (unknown !== undefined) return { error: `${file}: there is no rule ${unknown}` };
  return { value: { rules, project, baseline } };
}

/** HQ's case actions of a form, as the app's JSON holds them (`forms[].actions`) or as HQ's page posts them. */
export async function readActions(file: string, cwd: string): Promise<Read<HqActions>> {
  const read = await readJson(file, cwd);
  if ('error' in read) return read;
  const parsed = v.safeParse(ActionsSchema, read.value);
  if (!parsed.success) return { error: `${file}: ${issueText(parsed.issues[0])}` };
  const { case_type: caseType = null, actions = read.value } = parsed.output;
  const hq = readHqActions(actions, caseType);
  if (!holdsActions(actions)) return { error: `${file}: holds no case actions of CommCare HQ` };
  return { value: hq };
}

const ActionsSchema = record({
  case_type: v.optional(v.nullable(v.string())),
  actions: v.optional(v.unknown()),
});

const ACTIONS = [
  ...[
    'open_case',
    'update_case',
    'close_case',
    'case_preload',
    'subcases',
    'usercase_update',
    'usercase_preload',
  ],
  ...['load_update_cases', 'open_cases', 'load_from_form', 'referrals'],
];

function holdsActions(actions: unknown): boolean {
  return (
    typeof actions === 'object' && actions !== null && ACTIONS.some((name) => Object.hasOwn(actions, name))
  );
}

/** A JSON file of any shape. */
export async function readJson(
  file: string,
  cwd: string,
): Promise<{ readonly value: unknown } | { readonly error: string; readonly missing: boolean }> {
  let text: string;
  try {
    text = await readFile(resolve(cwd, file), 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { error: `${file}: cannot be read${code ? ` (${code})` : ''}`, missing: code === 'ENOENT' };
  }
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return { error: `${file}: not JSON`, missing: false };
  }
}
