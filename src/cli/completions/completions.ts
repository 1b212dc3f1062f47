import type { CommandEntry } from '../command/command.ts';
import { bashScript } from './bash.ts';
import { describeCommands } from './described.ts';
import { fishScript } from './fish.ts';
import type { Shell } from './shell.ts';
import { zshScript } from './zsh.ts';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** The lines of the script with which a shell completes `caseline`. */
export async function completionScript(
  shell: Shell,
  entries: Readonly<Record<string, CommandEntry>>,
): Promise<readonly string[]> {
  return SCRIPTS[shell](await describeCommands(entries));
}
