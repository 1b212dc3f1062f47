import { createFormModel } from '../../form/create-form-model.ts';
import type { FormModel } from '../../form/model.ts';
import type { GivenActions } from '../lint/case-management.ts';
import { findFiles } from '../lint/input/find-files.ts';
import { readInput } from '../lint/input/inputs.ts';
import { withActions } from '../lint/with-actions.ts';
import type { Read } from '../read-file.ts';
import { ofFile } from '../said.ts';

/**
 * The one form that a name means. Errors name the file.
 * @param wanted of an app: the form's name, or the end of its file
 */
export async function findForm(
  name: string,
  wanted: string | undefined,
  actions: GivenActions | null,
  io: { readonly cwd: string; readonly stdin: AsyncIterable<Uint8Array> },
): Promise<Read<FormModel>> {
  const { files, problems } = await findFiles([name], undefined, io.cwd);
  const [problem] = problems;
  if (problem) return { error: ofFile(problem.file, problem.said) };
  const inputs = await Promise.all(files.map((file) => readInput(file, io.stdin)));
  const read = withActions(
    inputs.flatMap(({ forms }) => forms),
    actions,
  );
  const fits = read.forms.filter(
    ({ file, name: title }) => wanted === undefined || title === wanted || file.endsWith(wanted),
  );
  const [form] = fits;
  if (form && fits.length === 1) return { value: createFormModel(form.source) };
  const failed = [...inputs.flatMap((input) => input.problems), ...read.problems][0];
  if (failed && fits.length === 0) return { error: ofFile(failed.file, failed.said) };
  const names = read.forms.map(({ name: title }) => `“${title}”`).join(', ');
  return {
    error: ofFile(name, ({ try: say }) =>
      fits.length === 0
        ? say.noForm(wanted ?? '') + (names === '' ? '' : say.itsForms(names))
        : say.several(fits.length, names),
    ),
  };
}
