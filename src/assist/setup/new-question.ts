import type { Edit } from '../../form/edits/edit.ts';
import type { FormModel } from '../../form/model.ts';
import { parentOf } from '../../lint/parent-of.ts';
import { inLanguages, type QuestionTexts } from '../recipes/question-texts.ts';
import { endOf, freeId } from './draft.ts';

export interface NewQuestion {
  readonly path: string;
  readonly edits: readonly Edit[];
}

interface NewChoice {
  readonly value: string;
  readonly say: (texts: QuestionTexts) => string;
}

/** A question at the end of the form, in the form's languages. */
export function newQuestion(
  form: FormModel,
  wanted: string,
  kind: Extract<Edit, { type: 'add-question' }>['kind'],
  say: (texts: QuestionTexts) => string,
  { choices = [], required }: { readonly choices?: readonly NewChoice[]; readonly required?: boolean } = {},
): NewQuestion {
  const { languages, root } = form.source;
  const beside = endOf(form);
  const id = freeId(form, beside, wanted);
  const path = `${beside === undefined ? root : parentOf(beside)}/${id}`;
  const { text: label, texts: labels } = inLanguages(languages, say);
  return {
    path,
    edits: [
      { type: 'add-question', after: beside, id, kind, label, labels, ...(required && { required }) },
      ...choices.map((choice): Edit => {
        const { text, texts } = inLanguages(languages, choice.say);
        return { type: 'add-choice', path, value: choice.value, label: text, labels: texts };
      }),
    ],
  };
}
