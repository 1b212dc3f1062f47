import { withHqActions } from '../../form/hq/read-hq-actions.ts';
import type { FormSource } from '../../form/source.ts';
import { caseActionsOf } from './case-actions.ts';
import type { Sections } from './follow-sections.ts';
import type { PageData } from './page-data.ts';
import { formOfQuestions } from './page-questions.ts';

/**
 * The whole form as the page is now: its questions with what the rows write. Who asks again and nothing has changed gets
 * the same object.
 */
export function createSourceReader() {
  let questionsAlone: FormSource | null = null;
  let last: { readonly form: FormSource; readonly actions: string; readonly source: FormSource } | null =
    null;

  /** @param known the form itself; without it HQ's list of its questions must do */
  return (page: PageData, known: FormSource | null, followed: Sections): FormSource => {
    questionsAlone ??= formOfQuestions(page);
    const form = known ?? questionsAlone;
    const repeats = new Map(form.questions.map(({ path, repeat }) => [path, repeat]));
    const actions = caseActionsOf(followed.all(), page.caseType, (path) => repeats.get(path) ?? null);
    const text = JSON.stringify(actions);
    if (last?.form === form && last.actions === text) return last.source;
    const whole = withHqActions(form, actions);
    last = { form, actions: text, source: { ...whole, title: whole.title || page.formName } };
    return last.source;
  };
}
