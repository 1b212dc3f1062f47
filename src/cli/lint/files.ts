import { createFormModel } from '../../form/create-form-model.ts';
import { lintApp } from '../../lint/engine.ts';
import { mappingsNote } from '../../lint/reports/mappings-note.ts';
import type { FormReport } from '../../lint/reports/report.ts';
import type { CommandIo } from '../command/io.ts';
import type { Read } from '../read-file.ts';
import type { FrameTexts } from '../texts/frame/en.ts';
import { fixFile } from './fix-file.ts';
import { findFiles, type NamedFile } from './input/find-files.ts';
import { readInput } from './input/inputs.ts';
import type { InputProblem } from './input/unread.ts';
import type { Linted } from './linted.ts';
import type { LintGiven } from './options.ts';
import type { LintSettings } from './settings.ts';
import { type ReadForm, withActions } from './with-actions.ts';

/** Forms that are compared with each other: those of one app, else a form alone. */
export interface Group {
  readonly forms: ReadForm[];
  /** Whether `--fix` can write them. */
  readonly writable: boolean;
}

/** Lints every file that the arguments name, after fixing it where that is asked for. */
export async function lintFiles(
  { options, operands }: LintGiven,
  settings: LintSettings,
  io: CommandIo,
  say: FrameTexts,
): Promise<Read<Linted>> {
  const { files, problems } = await findFiles(
    operands,
    options['stdin-filename'],
    io.cwd,
    options['only-forms'],
  );
  if (settings.actions?.kind === 'form' && files.length > 1) return { error: (say) => say.lint.oneForm };
  const opened: string[] = [];
  const groups = new Map<string, Group>();
  /** The folders and patterns that brought a form, or something that should be one. */
  const fruitful = new Set<string>();
  let unwritten = false;
  for (const file of files) {
    const input = await readInput(file, io.stdin);
    const { forms, problems: withoutActions } = withActions(input.forms, settings.actions);
    problems.push(...input.problems, ...withoutActions);
    if (file.foundBy !== null && input.forms.length + input.problems.length > 0) fruitful.add(file.foundBy);
    if (!input.problems.some((problem) => problem.file === file.name)) opened.push(file.name);
    const { forms: now, failed } = options.fix
      ? await fixFile(input, forms, settings, io, say)
      : { forms, failed: false };
    unwritten ||= failed;
    const key = file.app ?? file.name;
    const group = groups.get(key) ?? { forms: [], writable: input.bytes !== null };
    group.forms.push(...now);
    groups.set(key, group);
  }
  problems.push(...barren(files, fruitful));
  const reports = [...groups.values()].flatMap((group) => lintGroup(group, settings, problems));
  return { value: { reports, problems, read: opened, unwritten } };
}

/** Lints forms that belong together; a rule that breaks off becomes a problem. */
export function lintGroup(
  { forms, writable }: Group,
  settings: Pick<LintSettings, 'project' | 'options'>,
  problems: InputProblem[],
): FormReport[] {
  const [first] = forms;
  if (!first) return [];
  const models = forms.map(({ name, source }) => ({ name, form: createFormModel(source) }));
  const findings = lintApp(models, settings.project, {
    ...settings.options,
    onRuleError: ({ id }) =>
      problems.push({
        file: first.file,
        said: (say) => say.lint.ruleBroke(id),
      }),
  });
  return forms.map(({ file, container, name, text, source, whole }, index): FormReport => {
    const note = whole ? null : mappingsNote(source);
    const found = findings[index] ?? [];
    return { file, container, name, text, findings: found, writable, notes: note ? [note] : [] };
  });
}

/** The folders and patterns in which nothing was a form. */
function barren(files: readonly NamedFile[], fruitful: ReadonlySet<string>): readonly InputProblem[] {
  const searches = new Set(files.flatMap(({ foundBy }) => foundBy ?? []));
  return [...searches]
    .filter((search) => !fruitful.has(search))
    .map((search) => {
      const count = files.filter(({ foundBy }) => foundBy === search).length;
      return {
        file: search,
        said: (say) => say.lint.barren(count),
      };
    });
}
