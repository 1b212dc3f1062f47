import type { ProjectFacts } from '../../contact/project.ts';
import type { LintOptions } from '../../lint/engine.ts';
import { readProjectFile } from '../project-file.ts';
import type { Read } from '../read-file.ts';
import { type LintBaseline, readBaseline } from './baseline.ts';
import { type GivenActions, readActions } from './case-management.ts';
import { readConfig } from './config.ts';
import type { LintOptions as Options } from './options.ts';
import { readRuleSettings } from './rule-settings.ts';

/** All that is read before the first form. */
export interface LintSettings {
  readonly project: ProjectFacts;
  readonly actions: GivenActions | null;
  readonly options: LintOptions;
  readonly baseline: LintBaseline | null;
  /** Where settings were read; null without a file. */
  readonly configFile: string | null;
  /** Where `--update-baseline` writes. */
  readonly baselineFile: string | undefined;
}

/** Reads the files that arguments and configuration name; the first that cannot be used is the error. */
export async function readSettings(given: Options, cwd: string): Promise<Read<LintSettings>> {
  const severities = readRuleSettings(given.rule);
  if ('error' in severities) return severities;
  const config = await readConfig(given.config, cwd);
  if ('error' in config) return config;
  const facts =
    given.project === undefined
      ? { project: config.value.project ?? {} }
      : await readProjectFile(given.project, cwd);
  if ('error' in facts) return { error: facts.error };
  const actions = given.actions === undefined ? { value: null } : await readActions(given.actions, cwd);
  if ('error' in actions) return actions;
  const baselineFile = given.baseline ?? config.value.baseline;
  if (given['update-baseline'] && baselineFile === undefined) return { error: (say) => say.lint.noBaseline };
  const baseline =
    baselineFile === undefined
      ? { value: null }
      : await readBaseline(baselineFile, cwd, given['update-baseline'] || given.init);
  if ('error' in baseline) return baseline;
  const options = { severities: { ...config.value.rules, ...severities.value } };
  return {
    value: {
      project: facts.project,
      actions: actions.value,
      options,
      baseline: baseline.value,
      baselineFile,
      configFile: config.value.file,
    },
  };
}
