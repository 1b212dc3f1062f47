import { resolve } from 'node:path';
import type { ProjectFacts } from '../contact/project.ts';
import type { HqActions } from '../form/read-hq-actions.ts';
import type { LintOptions } from '../lint/engine.ts';
import type { LintArguments } from './lint-arguments.ts';
import { type Baseline, readBaseline } from './lint-baseline.ts';
import { type Read, readActions, readConfig } from './lint-config.ts';
import { readProjectFile } from './project-file.ts';

/** All that is read before the first form. */
export interface LintSettings {
  readonly project: ProjectFacts;
  readonly actions: HqActions | null;
  readonly options: LintOptions;
  readonly baseline: Baseline | null;
  /** Where `--update-baseline` writes. */
  readonly baselineFile: string | undefined;
}

/** Reads the files that arguments and configuration name; the first that cannot be used is the error. */
export async function readSettings(given: LintArguments, cwd: string): Promise<Read<LintSettings>> {
  const config = await readConfig(given.config, cwd);
  if ('error' in config) return config;
  const facts =
    given.project === undefined
      ? { project: config.value.project ?? {} }
      : await readProjectFile(resolve(cwd, given.project));
  if ('error' in facts) return { error: facts.error };
  const actions = given.actions === undefined ? { value: null } : await readActions(given.actions, cwd);
  if ('error' in actions) return actions;
  const baselineFile = given.baseline ?? config.value.baseline;
  if (given.updateBaseline && baselineFile === undefined)
    return { error: '--update-baseline needs --baseline FILE' };
  const baseline =
    baselineFile === undefined
      ? { value: null }
      : await readBaseline(baselineFile, cwd, given.updateBaseline);
  if ('error' in baseline) return baseline;
  const options = { severities: { ...config.value.rules, ...given.severities } };
  return {
    value: {
      project: facts.project,
      actions: actions.value,
      options,
      baseline: baseline.value,
      baselineFile,
    },
  };
}
