import { type HqActions, withHqActions } from '../../form/hq/read-hq-actions.ts';
import { actionsFor, type GivenActions } from './case-management.ts';
import type { InputForm } from './input/inputs.ts';
import type { InputProblem } from './input/unread.ts';

/** A form with the case management that it came with or was given. */
export interface ReadForm extends InputForm {
  /** What `--actions` gave; a changed form gets it again. */
  readonly given: HqActions | null;
}

/** Puts the actions of `--actions` beside forms that have none of their own. */
export function withActions(
  forms: readonly InputForm[],
  given: GivenActions | null,
): { readonly forms: ReadForm[]; readonly problems: InputProblem[] } {
  const done: ReadForm[] = [];
  const problems: InputProblem[] = [];
  for (const form of forms) {
    if (form.whole || given === null) {
      done.push({ ...form, given: null });
      continue;
    }
    const hq = actionsFor(given, form.source);
    if ('error' in hq) {
      const { error } = hq;
      problems.push({ file: form.file, said: (say) => say.lint.ofActions(error(say)) });
    } else done.push({ ...form, source: withHqActions(form.source, hq.value), given: hq.value, whole: true });
  }
  return { forms: done, problems };
}
