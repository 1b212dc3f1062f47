#!/usr/bin/env node
/** The command line: `caseline lint · outcome · serve · import`. */
import { version } from '../../package.json' with { type: 'json' };
import { allowClosedPipe } from './closed-pipe.ts';
import { runImport } from './import.ts';
import { runLint } from './lint.ts';
import { runOutcome } from './outcome.ts';
import { runServe } from './serve.ts';

const USAGE = `caseline ${version}: checks messaging contacts of CommCare forms

caseline lint FILE…     find what a form gets wrong about messaging contacts
caseline outcome [FILE] say what CommCare HQ will do with contacts, one JSON object per line
caseline serve          run the check endpoint
caseline import         bring a project from CommCare HQ into a check service

caseline COMMAND --help says more.
`;

const io = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
};

async function main([command, ...args]: readonly string[]): Promise<number> {
  switch (command) {
    case 'lint':
      return await runLint(args, io);
    case 'outcome':
      return await runOutcome(args, io);
    case 'serve':
      return await runServe(args, io);
    case 'import':
      return await runImport(args, io);
    case '--version':
    case '-v':
      process.stdout.write(`${version}\n`);
      return 0;
    case '--help':
    case '-h':
    case 'help':
      process.stdout.write(USAGE);
      return 0;
    default:
      process.stderr.write(command ? `caseline: there is no command ${command}\n\n${USAGE}` : USAGE);
      return 2;
  }
}

allowClosedPipe(process.stdout);
allowClosedPipe(process.stderr);
process.exitCode = await main(process.argv.slice(2));
