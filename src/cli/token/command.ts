import { defineCommand } from '../command/command.ts';
import { TOKEN_OPTIONS, type TokenGiven } from './options.ts';

export const tokenCommand = defineCommand({
  name: 'token',
  operands: 'create|list|rotate|revoke|audit [NAME]',
  about:
    'Makes and takes back tokens of a check service (docs/check-endpoint.md). A new token is printed once and stored as a hash only; audit says which token asked for how much in which hour.',
  examples: [
    'caseline token create forms --project chw-kenya --scope check --days 365 --data ./data',
    'caseline token list --service https://check.example.org',
  ],
  options: TOKEN_OPTIONS,
  exits: { 0: 'done', 1: 'the service refused or could not be reached', 2: 'wrong arguments' },
  async run(given: TokenGiven, io) {
    const { runToken } = await import('./token.ts');
    return await runToken(given, io);
  },
});
