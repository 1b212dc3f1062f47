import type { Edit } from '../../form/edits/edit.ts';
import { pathToHashtag } from '../../form/hashtags.ts';
import type { FormModel } from '../../form/model.ts';
import type { Question, QuestionKind } from '../../form/source.ts';
import { type Insertion, insertExpression } from './insertion.ts';
import { chosenCountries } from './number-expression.ts';
import { type NumberRecipe, numberRecipe } from './number-recipe.ts';
import { type QuestionOption, questionOptions } from './question-options.ts';
import { inLanguages } from './question-texts.ts';
import type { HelperTarget } from './targets.ts';

export interface NumberOffer extends NumberRecipe {
  /** Null when there is no place for it in the form. */
  readonly insertion: Insertion | null;
  /** The question is one of numbers: its type is changed, too. */
  readonly changesKind: boolean;
}

const NUMERIC: ReadonlySet<QuestionKind> = new Set(['int', 'long', 'decimal']);
const KINDS: ReadonlySet<QuestionKind> = new Set([...NUMERIC, 'text', 'phone', 'barcode']);
const SOUNDS = /phone|mobile|number|tel|cell|sms|contact|simu|numero/i;

/** Questions that a number may be read from. */
export function numberQuestions(form: FormModel, target: HelperTarget): readonly QuestionOption[] {
  return questionOptions(form, target, KINDS, SOUNDS);
}

function questionEdits(
  { path, kind, constraint }: Question,
  { source: { languages } }: FormModel,
  recipe: NumberRecipe,
  validate: boolean,
  example: string,
): Edit[] {
  const edits: Edit[] = [];
  // Numbers lose their zero and their plus before any expression sees them (facts 8.1, 8.2).
  if (NUMERIC.has(kind)) edits.push({ type: 'set-question-kind', path, kind: 'phone' });
  if (validate) {
    edits.push(
      { type: 'set-expression', path, part: 'constraint', value: recipe.constraint },
      {
        type: 'set-constraint-message',
        path,
        ...inLanguages(languages, ({ phoneRefused }) => phoneRefused(example)),
        // The old message spoke of the old condition.
        ...(constraint !== undefined && { replaces: true }),
      },
    );
  }
  return edits;
}

/**
 * A hidden value (or the case action's own expression) that reads the question, with its proof and its edits.
 * @param home the country of numbers without country code; null: the question refuses these
 * @param validate also let the question refuse what the expression does not understand
 * @returns null when the question is gone or no country has a numbering plan
 */
export function numberOffer(
  form: FormModel,
  target: Pick<HelperTarget, 'property' | 'write'>,
  path: string,
  countries: readonly string[],
  home: string | null,
  validate: boolean,
): NumberOffer | null {
  const question = form.question(path);
  const reference = pathToHashtag(path, form.source.root);
  const recipe = reference === null ? null : numberRecipe(reference, countries, home);
  const examples = chosenCountries(countries);
  const example = examples.find(({ country }) => country === home) ?? examples[0];
  if (!question || !recipe || !example) return null;
  // As the person should type it: at home without country code.
  const shown = home === null ? `+${example.callingCode}${example.significant}` : example.national;
  const insertion = insertExpression(form, target, recipe.calculate, path);
  const edits = questionEdits(question, form, recipe, validate, shown);
  return {
    ...recipe,
    changesKind: NUMERIC.has(question.kind),
    insertion: insertion && { ...insertion, edits: [...edits, ...insertion.edits] },
  };
}
