import { defineCommand, wrongUsage } from '../command/command.ts';
import type { Said } from '../said.ts';
import { LINT_OPTIONS, type LintGiven } from './options.ts';

export const lintCommand = defineCommand({
  name: 'lint',
  operands: 'FILE…',
  about:
    'Finds what forms get wrong about the six case properties that CommCare HQ reads when it sends messages.\n' +
    'FILE is an XForm (.xml), an app (.ccz, or its JSON source), a folder, a pattern like "forms/**/*.xml", or - for standard input.',
  examples: [
    'caseline lint form.xml --project project.json',
    'caseline lint app.ccz',
    "caseline lint 'forms/**/*.xml' --actions app.json --max-warnings 0",
    'caseline lint forms --format sarif > caseline.sarif',
  ],
  options: LINT_OPTIONS,
  exits: {
    0: 'nothing worse than warnings',
    1: 'findings of severity error, or more warnings than --max-warnings',
    2: 'an input that cannot be used, a file that cannot be written, or with --strict a form whose case management is not known',
  },
  async run(given: LintGiven, io) {
    const wrong = whyWrong(given);
    if (wrong !== null) return wrongUsage(wrong);
    const { runLint } = await import('./lint.ts');
    return await runLint(given, io);
  },
});

/** What does not go together. */
function whyWrong({ options, operands: files }: LintGiven): Said | null {
  const stdin = files.includes('-');
  const withoutFiles = options['list-rules'] || options.init || options['print-config'];
  if (files.length === 0 && !withoutFiles) return (say) => say.lint.oneFile;
  if (options['stdin-filename'] !== undefined && !stdin) return (say) => say.lint.nameForStdin;
  if (options.fix && stdin) return (say) => say.lint.fixesFiles;
  if (options['update-baseline'] && stdin && options['stdin-filename'] === undefined)
    return (say) => say.lint.baselineName;
  return null;
}
