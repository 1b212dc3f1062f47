import type { Edit } from '../../form/edits/edit.ts';
import type { FormModel } from '../../form/model.ts';
import { constantText, possibleValues } from '../../form/values/index.ts';
import { quoteXPath } from '../../form/xpath/quote.ts';
import { addChoices, choiceQuestion, type NewChoice } from './choices.ts';
import { type Insertion, insertExpression } from './insertion.ts';
import { questionOption } from './question-options.ts';
import type { HelperTarget } from './targets.ts';

/** What a picker of zones, languages or gateways works on. */
export interface PickState {
  /** `choices`: a question gets more choices. `value`: one value is written for every contact. */
  readonly mode: 'choices' | 'value';
  /** The question's label, in `choices` mode. */
  readonly question: string | null;
  /** Values that are written or can be chosen already. */
  readonly present: readonly string[];
}

export interface PickOffer {
  /** Null for choices, which say themselves where they go. */
  readonly insertion: Insertion | null;
  readonly edits: readonly Edit[];
}

export function pickState(form: FormModel, { write }: HelperTarget): PickState {
  if (!write) return { mode: 'value', question: null, present: [] };
  const question = choiceQuestion(write, form);
  if (question) {
    return {
      mode: 'choices',
      question: questionOption(question, form).label,
      present: question.choices.map(({ value }) => value),
    };
  }
  const texts = possibleValues(form)
    .ofWrite(write)
    .values.flatMap((value) => constantText(value) || []);
  return { mode: 'value', question: null, present: [...new Set(texts)] };
}

/** What picking these does; null when nothing would change or there is no place for it. */
export function pickOffer(
  form: FormModel,
  target: HelperTarget,
  chosen: readonly NewChoice[],
): PickOffer | null {
  const question = target.write && choiceQuestion(target.write, form);
  if (question) {
    const edits = addChoices(question, chosen);
    return edits.length === 0 ? null : { insertion: null, edits };
  }
  const [first] = chosen;
  if (!first) return null;
  const insertion = insertExpression(form, target, quoteXPath(first.value), undefined);
  return insertion && { insertion, edits: insertion.edits };
}
