/** The texts that cells of a workbook share (`sharedStrings.xml`). */
import { TextCollector } from './text-collector.ts';
import { XmlProblem, XmlReader } from './xml.ts';
import type { Zip } from './zip.ts';

/** A workbook may hold some ten million texts; what is longer together would not fit into memory. */
const MOST_CHARACTERS = 400 * 1024 * 1024;

/** Reads all shared texts, as openpyxl does: runs joined, phonetic help dropped. */
export function readSharedStrings(zip: Zip, path: string): string[] {
  const entry = zip.entries.get(path);
  if (!entry) throw new XmlProblem(`${path} is missing`);
  const strings: string[] = [];
  let characters = 0;
  const collector = new TextCollector();
  const reader = new XmlReader({
    open(name) {
      if (name === 'si') collector.start();
      else collector.open(name);
    },
    close(name) {
      if (name !== 'si') {
        collector.close(name);
        return;
      }
      // Excel writes _x005F_ for an underscore before what looks like an escape; openpyxl drops a part of it.
      const text = collector.take().replaceAll('x005F_', '');
      characters += text.length;
      if (characters > MOST_CHARACTERS) throw new XmlProblem('the texts are too long together');
      strings.push(text);
    },
    text(content) {
      collector.text(content);
    },
  });
  for (const piece of zip.unpack(entry)) reader.push(piece);
  reader.end();
  return strings;
}
