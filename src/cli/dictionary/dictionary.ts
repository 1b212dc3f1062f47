/** What `caseline dictionary` does. */
import { resolve } from 'node:path';
import { dictionaryOf, writeDictionary } from '../../sheet/dictionary/dictionary.ts';
import { type Ended, refused } from '../command/command.ts';
import type { CommandIo } from '../command/io.ts';
import { loadTexts } from '../language.ts';
import { readProjectFile } from '../project-file.ts';
import { writing } from '../writing.ts';
import type { DictionaryGiven } from './options.ts';

export async function runDictionary({ options }: DictionaryGiven, io: CommandIo): Promise<Ended> {
  const { project: facts = '', output = '', group } = options;
  const read = await readProjectFile(facts, io.cwd);
  if ('error' in read) return refused(read.error);
  const { dictionary: say } = await loadTexts(options.language, io.env);
  const dictionary = dictionaryOf(read.project, say.agreed);
  const parts: Uint8Array[] = [];
  writeDictionary(dictionary, [...new Set(options['case-type'])], group, (bytes) => void parts.push(bytes));
  const wrong = await writing(resolve(io.cwd, output), Buffer.concat(parts));
  if (wrong !== null) return refused((say) => say.about(output, wrong(say)));
  io.out.print(
    say.written(output),
    ...dictionary.entries.map(({ property, values }) => `  ${property}: ${say.values(values.length)}`),
    ...dictionary.unknown.map((property) => `  ${property}: ${say.unknown}`),
    say.upload,
  );
  return 0;
}
