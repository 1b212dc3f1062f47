import { dirname, join, relative, resolve } from 'node:path';
import * as v from 'valibot';
import type { ProjectFacts } from '../../contact/project.ts';
import type { RuleSetting } from '../../lint/engine.ts';
import { didYouMean } from '../command/suggest.ts';
import { issueText, ProjectFactsSchema, readProjectFile, record } from '../project-file.ts';
import { type Read, readJson } from '../read-file.ts';
import { ofFile, type Said } from '../said.ts';
import { unknownRule } from './rule-settings.ts';

/** The settings of a folder and what lies in it; arguments win over them. */
export interface LintConfig {
  /** The file they were read from, from the folder that the command runs in; null without one. */
  readonly file: string | null;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly project: ProjectFacts | undefined;
  /** From the folder that the command runs in, whichever folder the file is in. */
  readonly baseline: string | undefined;
}

export const CONFIG_FILE = 'caseline.config.json';

const ENTRIES = {
  rules: v.optional(v.record(v.string(), v.picklist(['off', 'info', 'warning', 'error']))),
  /** The facts themselves, or the file that has them. */
  project: v.optional(v.unknown()),
  baseline: v.optional(v.string()),
};
const ConfigSchema = record(ENTRIES);
/** For editors, which look for a schema there. */
const KNOWN: ReadonlySet<string> = new Set([...Object.keys(ENTRIES), '$schema']);

const NO_CONFIG: LintConfig = { file: null, rules: {}, project: undefined, baseline: undefined };

/**
 * The settings that count in a folder: of the file that was named, else of the nearest `caseline.config.json` in the
 * folder or around it.
 */
export async function readConfig(named: string | undefined, cwd: string): Promise<Read<LintConfig>> {
  if (named !== undefined) {
    const read = await readJson(named, cwd);
    return 'error' in read ? read : await parseConfig(named, read.value, cwd);
  }
  for (let folder = cwd; ; folder = dirname(folder)) {
    const file = relative(cwd, join(folder, CONFIG_FILE));
    const read = await readJson(file, cwd);
    if (!('error' in read)) return await parseConfig(file, read.value, cwd);
    if (!read.missing) return read;
    if (dirname(folder) === folder) return { value: NO_CONFIG };
  }
}

async function parseConfig(file: string, json: unknown, cwd: string): Promise<Read<LintConfig>> {
  const parsed = v.safeParse(ConfigSchema, json);
  if (!parsed.success) return { error: ofFile(file, issueText(parsed.issues[0])) };
  const { rules = {}, project, baseline } = parsed.output;
  const strange = Object.keys(Object(json)).find((key) => !KNOWN.has(key));
  if (strange !== undefined) {
    const meant = didYouMean(strange, [...KNOWN]);
    return { error: ofFile(file, (say) => say.lint.noSetting(strange) + meant(say)) };
  }
  const unknown = Object.keys(rules)
    .map(unknownRule)
    .find((why) => why !== null);
  if (unknown !== undefined) return { error: ofFile(file, unknown) };
  const here = (path: string): string => relative(cwd, resolve(cwd, dirname(file), path));
  const facts = await readFacts(project, here, file, cwd);
  if ('error' in facts) return facts;
  return {
    value: {
      file,
      rules,
      project: facts.project,
      baseline: baseline === undefined ? undefined : here(baseline),
    },
  };
}

async function readFacts(
  project: unknown,
  here: (path: string) => string,
  file: string,
  cwd: string,
): Promise<{ readonly project: ProjectFacts | undefined } | { readonly error: Said }> {
  if (project === undefined) return { project };
  if (typeof project === 'string') return await readProjectFile(here(project), cwd);
  const parsed = v.safeParse(v.object({ project: ProjectFactsSchema }), { project });
  return parsed.success ? parsed.output : { error: ofFile(file, issueText(parsed.issues[0])) };
}
