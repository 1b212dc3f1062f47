import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { RULES } from '../../lint/rules/index.ts';
import { type Ended, refused } from '../command/command.ts';
import type { CommandIo } from '../command/io.ts';
import { errorCode, unwritten } from '../file-error.ts';
import type { FrameTexts } from '../texts/frame/en.ts';
import { CONFIG_FILE } from './config.ts';
import type { LintSettings } from './settings.ts';

/** `--init`: a first configuration, with what was given on the command line. Never over one that is there. */
export async function writeConfig(
  { project, options, baselineFile }: LintSettings,
  io: CommandIo,
  say: FrameTexts,
): Promise<Ended> {
  const config = {
    project,
    rules: options.severities ?? {},
    baseline: baselineFile,
  };
  try {
    await writeFile(resolve(io.cwd, CONFIG_FILE), `${JSON.stringify(config, null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    const there = errorCode(error) === 'EEXIST';
    return refused(say.about(CONFIG_FILE, there ? say.lint.configThere : unwritten(error)(say)));
  }
  io.out.print(say.lint.wrote(CONFIG_FILE));
  if (Object.keys(project).length === 0) io.out.print(say.lint.sayProject);
  return 0;
}

/** `--print-config`: what counts, for each rule, and where it was read. */
export function printConfig(settings: LintSettings, io: CommandIo): void {
  const { severities = {} } = settings.options;
  const setting = (id: string, usual: string): string => severities[id] ?? usual;
  io.out.json(
    {
      config: settings.configFile,
      project: settings.project,
      rules: Object.fromEntries(RULES.map(({ id, severity }) => [id, setting(id, severity)])),
      baseline: settings.baselineFile ?? null,
    },
    2,
  );
}
