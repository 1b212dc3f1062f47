import { resolve } from 'node:path';
import { withHqActions } from '../../form/hq/read-hq-actions.ts';
import { readXForm } from '../../form/xform/read-xform.ts';
import { fixSafely } from '../../lint/fix-safely.ts';
import type { CommandIo } from '../command/io.ts';
import type { FrameTexts } from '../texts/frame/en.ts';
import { writing } from '../writing.ts';
import { encodeLike } from './input/encoding.ts';
import type { Input } from './input/inputs.ts';
import type { LintSettings } from './settings.ts';
import type { ReadForm } from './with-actions.ts';

export interface Fixed {
  readonly forms: readonly ReadForm[];
  /** The fixes could not be put into the file. */
  readonly failed: boolean;
}

/** The forms of a file after their safe fixes, which are written into the file. */
export async function fixFile(
  input: Input,
  forms: readonly ReadForm[],
  settings: LintSettings,
  io: CommandIo,
  say: FrameTexts,
): Promise<Fixed> {
  const asTheyAre = (failed: boolean): Fixed => ({ forms, failed });
  const [form] = forms;
  if (!form) return asTheyAre(false);
  if (!input.bytes) {
    io.err.print(`${form.file}: ${say.lint.inApp}`);
    return asTheyAre(false);
  }
  const again = (text: string) => {
    const read = readXForm(text);
    if (!read.ok) return null;
    return form.given ? withHqActions(read.source, form.given) : read.source;
  };
  const after = fixSafely(form.text, form.source, settings.project, settings.options, again);
  if (after.done.length === 0) return asTheyAre(false);
  const bytes = encodeLike(after.text, input.encoding, input.bytes);
  if (!bytes) {
    io.err.print(`${form.file}: ${say.lint.notChanged(input.encoding)}`);
    return asTheyAre(true);
  }
  const problem = await writing(resolve(io.cwd, form.file), bytes);
  if (problem !== null) {
    io.err.print(`caseline lint: ${form.file}: ${problem(say)}`);
    return asTheyAre(true);
  }
  io.err.print(`${form.file}: ${counted(after.done, say)}`);
  return { forms: [{ ...form, text: after.text, source: after.source }], failed: false };
}

/** `Use Africa/Nairobi (3 times); Save nothing for no`. */
function counted(titles: readonly string[], say: FrameTexts): string {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return [...counts].map(([title, count]) => (count === 1 ? title : say.lint.times(title, count))).join('; ');
}
