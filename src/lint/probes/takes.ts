import type { FormModel } from '../../form/model.ts';
import type { Question } from '../../form/source.ts';
import { possibleValues, type XPathValue } from '../../form/values/index.ts';
import type { Expr } from '../../form/xpath/ast.ts';
import type { Platform } from '../../form/xpath/functions/spec.ts';
import { FORM_STEPS, RegexBudget } from '../../form/xpath/regex/budget.ts';
import { compiledRegex } from '../../form/xpath/regex/compiled.ts';
import { oncePerForm } from '../once-per-form.ts';

interface Known {
  readonly budget: RegexBudget;
  /** By platform, question and answer: rules ask the same again and again. */
  readonly verdicts: Map<string, boolean | null>;
}

const knownOf = oncePerForm((): Known => ({ budget: new RegexBudget(FORM_STEPS / 2), verdicts: new Map() }));

/** Whether a question's validation condition takes an answer; null when that depends on something else. */
export function takes(
  question: Question,
  answer: XPathValue,
  form: FormModel,
  platform: Platform = 'web-apps',
): boolean | null {
  if (!question.constraint) return true;
  const { verdicts } = knownOf(form);
  const key = `${platform} ${question.path} ${typeof answer} ${String(answer)}`;
  const known = verdicts.get(key);
  if (known !== undefined) return known;
  const verdict = judge(question, answer, form, platform);
  verdicts.set(key, verdict);
  return verdict;
}

function judge(question: Question, answer: XPathValue, form: FormModel, platform: Platform): boolean | null {
  const { constraint, path } = question;
  const parsed = constraint && form.parse(constraint);
  if (!constraint || !parsed?.ok) return null;
  const pattern = typeof answer === 'string' ? patternAlone(parsed.expr, path, form) : null;
  if (pattern !== null) {
    const compiled = compiledRegex(pattern, platform === 'phones' ? 'icu' : 'java');
    // What does not compile stops the form: the long way says what that means.
    if (compiled.ok) {
      const { type } = compiled.regex.find(String(answer), 0, knownOf(form).budget);
      return type === 'match' ? true : type === 'no-match' ? false : null;
    }
  }
  return possibleValues(form)
    .suppose(new Map([[path, answer]]))
    .on(platform)
    .holds(constraint, path);
}

/** The pattern of `regex(., '…')`, when the condition is nothing else: most are. */
function patternAlone(expr: Expr, path: string, form: FormModel): string | null {
  if (expr.type === 'group') return patternAlone(expr.inner, path, form);
  if (expr.type !== 'call' || expr.name !== 'regex') return null;
  const [text, pattern] = expr.args;
  const own = text !== undefined && pattern?.type === 'string' && form.resolve(text, path) === path;
  return own ? pattern.value : null;
}
