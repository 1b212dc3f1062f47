import { spawnSync } from 'node:child_process';
import { runCommand } from '../../src/cli/command/run.ts';
import { lintCommand } from '../../src/cli/lint/command.ts';
import type { Bench, BenchRow } from './row.ts';
import { inTurns } from './turns.ts';

const STARTS = 15;
const ROUNDS = 3;
const FINDINGS = 5000;

function start(...args: string[]): () => void {
  return () => {
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
}

/** A person waits for it before each completion and each commit. */
async function coldStart(): Promise<BenchRow> {
  const times = await inTurns(
    {
      caseline: start('dist/cli/caseline.js', '--version'),
      'node -e 0': start('-e', '0'),
      'caseline lint --help': start('dist/cli/caseline.js', 'lint', '--help'),
    },
    STARTS,
  );
  const { caseline = Number.NaN, ...peers } = times;
  return { name: 'start: caseline --version', caseline, peers, unit: 'ms' };
}

/** Each question's number is written, and none has a validation. */
function manyFindings(): string {
  const numbers = Array.from({ length: FINDINGS }, (_, index) => index);
  const each = (text: (index: number) => string) => numbers.map(text).join('\n');
  return `<h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns="http://www.w3.org/2002/xforms"><h:head><model>
<instance><data xmlns="http://openrosa.org/formdesigner/many">
${each((i) => `<p${i}/><s${i}><case case_id="" xmlns="http://commcarehq.org/case/transaction/v2"><update><contact_phone_number/></update></case></s${i}>`)}
</data></instance>
${each((i) => `<bind nodeset="/data/p${i}" type="xsd:string"/><bind nodeset="/data/s${i}/case/update/contact_phone_number" calculate="/data/p${i}"/>`)}
</model></h:head><h:body>
${each((i) => `<input ref="/data/p${i}"/>`)}
</h:body></h:html>`;
}

/** From the text of the form to the last byte of the report. */
async function reports(): Promise<BenchRow> {
  const bytes = Buffer.from(manyFindings());
  const lint = (format: string) => async () => {
    let written = 0;
    const write = (text: string) => {
      written += text.length;
    };
    await runCommand(lintCommand, ['-', '--format', format], {
      stdin: pieces(bytes),
      stdout: { write },
      stderr: { write: () => {} },
      cwd: process.cwd(),
      env: {},
    });
    if (written < 100 * FINDINGS) throw new Error(`The report as ${format} is too short`);
  };
  const times = await inTurns({ caseline: lint('text'), 'as JSON': lint('json') }, ROUNDS);
  const { caseline = Number.NaN, ...peers } = times;
  return { name: `lint with ${FINDINGS} findings, as text`, caseline, peers, unit: 'ms' };
}

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}

export const bench: Bench = {
  name: 'command line',
  run: async () => [await coldStart(), await reports()],
};
