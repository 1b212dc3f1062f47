import type { ProjectFacts } from '../../contact/project.ts';
import type { FormModel } from '../../form/model.ts';
import { constantText, leadingPart, type PossibleValue, possibleValues } from '../../form/values/index.ts';
import { oncePerForm } from '../once-per-form.ts';
import { dependenceOf } from '../probes/depends.ts';
import { asksNothing } from '../probes/expression-at.ts';
import { siteOf } from '../site.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'verified-without-consent',
  severity: 'warning',
  properties: ['contact_phone_number_is_verified'],
  checkWrite(write, { form, project }) {
    const numbers = numberQuestions(form);
    for (const value of possibleValues(form).ofWrite(write).values) {
      if (constantText(value) === '' || !isUnasked(value, numbers, form)) continue;
      const part = leadingPart(value);
      if (!part) continue;
      const severity = isOutsideUs(project) ? 'info' : undefined;
      return {
        site: siteOf(write, part.origin),
        message: (say) => say['verified-without-consent'].noConsent(),
        severity,
      };
    }
    return null;
  },
});

/** The law that forces consent is the United States'; unknown countries may be it. */
function isOutsideUs({ countries }: ProjectFacts): boolean {
  return countries !== undefined && countries.length > 0 && !countries.includes('US');
}

function isUnasked(value: PossibleValue, numbers: ReadonlySet<string>, form: FormModel): boolean {
  if (value.parts.some((part) => part.type === 'opaque' && !asksNothing(part.origin, form))) return false;
  const { answers, outside } = dependenceOf(value, form);
  return !outside && [...answers].every((path) => numbers.has(path));
}

/** The questions whose answers are written as the number. */
const numberQuestions = oncePerForm((form): ReadonlySet<string> => {
  const numbers = new Set<string>();
  for (const write of form.writes) {
    if (write.property !== 'contact_phone_number') continue;
    for (const { parts } of possibleValues(form).ofWrite(write).values) {
      for (const part of parts) {
        if (part.type === 'answer') numbers.add(part.question.path);
        else if (part.origin.part === 'choice' && part.origin.path !== null) numbers.add(part.origin.path);
      }
    }
  }
  return numbers;
});
