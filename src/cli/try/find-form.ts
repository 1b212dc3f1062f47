import { createFormModel } from '../../form/create-form-model.ts';
import type { FormModel } from '../../form/model.ts';
import { problemText } from '../../lint/reports/report.ts';
import type { ReportTexts } from '../../lint/texts/report/en.ts';
import type { GivenActions } from '../lint/case-management.ts';
import { findFiles } from '../lint/input/find-files.ts';
import { readInput } from '../lint/input/inputs.ts';
import { withActions } from '../lint/with-actions.ts';
import type { Read } from '../read-file.ts';

/**
 * The one form that a name means. Errors name the file.
 * @param wanted of an app: the form's name, or the end of its file
 */
export async function findForm(
  name: string,
  wanted: string | undefined,
  actions: GivenActions | null,
  io: { readonly cwd: string; readonly stdin: AsyncIterable<Uint8Array> },
  texts?: ReportTexts,
): Promise<Read<FormModel>> {
  const { files, problems } = await findFiles([name], undefined, io.cwd);
  const [problem] = problems;
  if (problem) return { error: `${problem.file}: ${problemText(problem, texts)}` };
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
  if (failed && fits.length === 0) return { error: `${failed.file}: ${problemText(failed, texts)}` };
  const names = read.forms.map(({ name: title }) => `“${title}”`).join(', ');
  return {
    error:
      fits.length === 0
        ? `${name}: it has no form ${wanted ?? ''}${names === '' ? '' : `; its forms are ${names}`}`
        : `${name}: it has ${fits.length} forms; name one with --form: ${names}`,
  };
}
