import * as v from 'valibot';
import { MendedSchema } from '../../service/admin-schema.ts';
import { type Ended, type Refused, refused, wrongUsage } from '../command/command.ts';
import type { CommandIo } from '../command/io.ts';
import { readJsonInput } from '../read-file.ts';
import { administer } from '../serve/administer.ts';
import type { ContactGiven } from './options.ts';

interface Mending {
  readonly domain: string;
  readonly case_id: string;
  readonly case?: unknown;
}

const NamedCaseSchema = v.looseObject({ domain: v.string(), case_id: v.string() });

/** The case in a file; the service looks at the rest of it. */
async function readCase(file: string, io: CommandIo): Promise<Mending | Refused> {
  const read = await readJsonInput(file, io);
  if ('error' in read) return refused(read.error);
  const parsed = v.safeParse(NamedCaseSchema, read.value);
  if (!parsed.success) return refused(`${file} is no case: it has no domain and case_id`);
  const { domain, case_id } = parsed.output;
  return { domain, case_id, case: read.value };
}

async function readMending({ options, operands }: ContactGiven, io: CommandIo): Promise<Mending | Refused> {
  const [action, what, ...rest] = operands;
  if ((action !== 'forget' && action !== 'replay') || what === undefined || rest.length > 0) {
    return wrongUsage('say what to do: forget CASE_ID, or replay FILE');
  }
  if (action === 'replay') return await readCase(what, io);
  if (options.project === undefined) return refused('--project must name the project of the case');
  return { domain: options.project, case_id: what };
}

/** What `caseline contact` does. */
export async function runContact(given: ContactGiven, io: CommandIo): Promise<Ended> {
  const mending = await readMending(given, io);
  if ('error' in mending) return mending;
  const way = await administer(given.options, io);
  if ('error' in way) return way;
  try {
    const mended = await way.ask('/v1/contacts:mend', MendedSchema, mending);
    if ('error' in mended) return mended;
    const { known, numbers, result } = mended.answer;
    io.out.print(
      known
        ? `The case is forgotten, with ${numbers} number(s) that it competed for.`
        : 'Nothing was known of the case.',
    );
    if (result !== null) io.out.print('Its state from the file is taken in.');
    return 0;
  } finally {
    await way.close();
  }
}
