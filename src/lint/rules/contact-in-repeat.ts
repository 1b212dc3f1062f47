import type { FormModel } from '../../form/model.ts';
import { type PossibleValue, possibleValues, type ValuePart } from '../../form/values/index.ts';
import { writeSite } from '../site.ts';
import { nameOf } from '../words.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'contact-in-repeat',
  severity: 'warning',
  properties: ['contact_phone_number'],
  checkWrite(write, { form }) {
    const { repeat } = write.action;
    if (repeat === null) return null;
    for (const value of possibleValues(form).ofWrite(write).values) {
      const question = outsideAnswer(value, repeat, form);
      if (question)
        return {
          site: writeSite(write),
          message: (say) => say['contact-in-repeat'].outside(question, nameOfRepeat(repeat, form)),
        };
    }
    return null;
  },
});

/** Vellum puts an `item` into a repeat that goes through a list; people know the node around it. */
function nameOfRepeat(path: string, { source: { root } }: FormModel): string {
  const around = path.slice(0, path.lastIndexOf('/'));
  return nameOf(nameOf(path) === 'item' && around !== root ? around : path);
}

/** The question outside the repeat that alone decides the value. */
function outsideAnswer({ parts }: PossibleValue, repeat: string, form: FormModel): string | null {
  const answered = parts.map((part) => answeredBy(part, form)).filter((path) => path !== null);
  const isInside = (path: string) => path.startsWith(`${repeat}/`);
  return answered.some(isInside) ? null : (answered[0] ?? null);
}

function answeredBy(part: ValuePart, form: FormModel): string | null {
  if (part.type === 'answer') return part.question.path;
  const { path, part: place } = part.origin;
  if (place === 'choice' || (place === 'kind' && path !== null && form.question(path)?.kind !== 'hidden')) {
    return path;
  }
  return null;
}
