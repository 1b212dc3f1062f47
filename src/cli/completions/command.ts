import { type CommandEntry, defineCommand, type Given, wrongUsage } from '../command/command.ts';
import type { OptionSpecs } from '../command/options.ts';
import { didYouMean } from '../command/suggest.ts';
import { SHELLS, type Shell } from './shell.ts';

const OPTIONS = {} as const satisfies OptionSpecs;

/** @param entries all commands, which this one describes */
export function createCompletionsCommand(entries: Readonly<Record<string, CommandEntry>>) {
  return defineCommand({
    name: 'completions',
    operands: 'bash|zsh|fish',
    operandChoices: SHELLS,
    about:
      'Prints a script with which the shell completes commands, options, their values, rules and files.\n' +
      'bash: source <(caseline completions bash), in ~/.bashrc\n' +
      'zsh:  source <(caseline completions zsh), in ~/.zshrc behind compinit\n' +
      'fish: caseline completions fish > ~/.config/fish/completions/caseline.fish',
    options: OPTIONS,
    exits: { 0: 'the script was printed', 2: 'no such shell' },
    async run({ operands }: Given<typeof OPTIONS>, io) {
      const [shell = ''] = operands;
      if (operands.length !== 1 || !isShell(shell)) {
        const meant = didYouMean(operands.length === 1 ? shell : '', SHELLS);
        return wrongUsage((say) => `${say.nameShell(SHELLS)}${meant(say)}`);
      }
      const { completionScript } = await import('./completions.ts');
      io.out.print(...(await completionScript(shell, entries)));
      return 0;
    },
  });
}

function isShell(text: string): text is Shell {
  return SHELLS.some((shell) => shell === text);
}
