import { defineCommand, type Given, wrongUsage } from '../command/command.ts';
import type { OptionSpecs } from '../command/options.ts';

const OPTIONS = {} as const satisfies OptionSpecs;

export const mcpCommand = defineCommand({
  name: 'mcp',
  operands: '[FOLDER]',
  about:
    'Answers questions of assistants and coding agents over the Model Context Protocol, on standard input and output: what is wrong with a form, what it saves, what CommCare HQ will do with a contact or a file of contacts.\n' +
    'It reads files of FOLDER only (without it: the folder it runs in), writes none, and asks no network. Phone numbers are masked unless a question asks for them.',
  examples: ['caseline mcp forms', 'claude mcp add caseline -- npx @caseline/cli mcp'],
  options: OPTIONS,
  exits: { 0: 'the assistant has left', 2: 'there is no such folder' },
  async run({ operands }: Given<typeof OPTIONS>, io) {
    if (operands.length > 1) return wrongUsage('name one folder at most');
    const { runMcp } = await import('./mcp.ts');
    return await runMcp(operands[0] ?? '.', io);
  },
});
