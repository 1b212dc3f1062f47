import { isUsableNumber } from '../contact/phone/phone.ts';
import type { FormModel } from '../form/model.ts';
import type { Site } from './finding.ts';
import { fixedTexts } from './probes/constants.ts';
import { siteOf } from './site.ts';

/** A number that stands in the form and can be written to a contact. Personal data. */
export interface ConstantNumber {
  /** As the form has it. */
  readonly value: string;
  readonly site: Site;
}

/** The numbers that a form itself contains, each once per write: what the gate asks the owners of. */
export function constantNumbers(form: FormModel): readonly ConstantNumber[] {
  return form.writes
    .filter((write) => write.property === 'contact_phone_number')
    .flatMap((write) => {
      const seen = new Set<string>();
      return fixedTexts(write, form).flatMap(({ text, part }) => {
        if (seen.has(text) || !isUsableNumber(text)) return [];
        seen.add(text);
        return [{ value: text, site: siteOf(write, part.origin) }];
      });
    });
}
