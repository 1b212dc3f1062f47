import type { ContactProperty } from '../../contact/contact.ts';
import type { FormModel, Write } from '../../form/model.ts';
import { constantText, possibleValues } from '../../form/values/index.ts';
import type { Site } from '../../lint/finding.ts';
import { typedAnswers } from '../../lint/probes/answers.ts';
import { writeSite } from '../../lint/site.ts';

/** The helper widgets. `examples` is the table of a question's validation condition, with the e-mail condition. */
export type HelperKind = 'number' | 'consent' | 'zone' | 'language' | 'gateway' | 'examples';

/** A helper that can be opened in this form, and where. */
export interface HelperTarget {
  /** Unique in a form and stable over edits. */
  readonly key: string;
  readonly helper: HelperKind;
  readonly property: ContactProperty;
  /** What it is about: the write, or the question that is asked. */
  readonly site: Site;
  /** Null when the form does not write the property yet. */
  readonly write: Write | null;
}

const HELPERS: Readonly<Record<ContactProperty, readonly HelperKind[]>> = {
  contact_phone_number: ['number', 'examples'],
  contact_phone_number_is_verified: ['consent'],
  commcare_email_address: ['examples'],
  time_zone: ['zone'],
  language_code: ['language'],
  contact_backend_id: ['gateway'],
};

function keyOf(helper: HelperKind, { action, block, property }: Site['write']): string {
  return JSON.stringify([helper, action, block, property]);
}

/** The form itself says what is written: nobody is asked for a number. */
function isFixed(write: Write, form: FormModel): boolean {
  const { values, complete } = possibleValues(form).ofWrite(write);
  return complete && values.length > 0 && values.every((value) => constantText(value) !== null);
}

function targetsOf(write: Write, form: FormModel): HelperTarget[] {
  const { property } = write;
  return HELPERS[property].flatMap((helper): HelperTarget[] => {
    const own = writeSite(write);
    let site = own;
    if (helper === 'number' && isFixed(write, form)) return [];
    if (helper === 'examples') {
      // Only what is typed can be typed wrongly.
      const [typed] = typedAnswers(write, form);
      if (!typed) return [];
      site = { path: typed.question.path, part: 'constraint', write: own.write };
    }
    return [{ key: keyOf(helper, own.write), helper, property, site, write }];
  });
}

/** A number without consent is one-way (facts 5.3): the helper is offered before anything is mapped to the property. */
function missingConsent(form: FormModel): HelperTarget[] {
  const phone = form.writes.find(
    ({ property, action, propertyWrite }) =>
      property === 'contact_phone_number' &&
      action.origin === 'case-mappings' &&
      propertyWrite.index === null,
  );
  const property = 'contact_phone_number_is_verified';
  const written = form.writes.some((write) => write.property === property && write.action === phone?.action);
  if (!phone || written) return [];
  const site: Site = { ...writeSite(phone), write: { ...writeSite(phone).write, property } };
  return [{ key: keyOf('consent', site.write), helper: 'consent', property, site, write: null }];
}

/** The form's own case before those of its case actions, which is how people think of a form. */
export function ownCaseFirst(writes: readonly Write[]): readonly Write[] {
  const own = writes.filter(({ action }) => action.path === null);
  return [...own, ...writes.filter(({ action }) => action.path !== null)];
}

/** Every helper of a form, in the order of its writes; each write once, whoever maps it twice. */
export function helperTargets(form: FormModel): readonly HelperTarget[] {
  const found = new Map<string, HelperTarget>();
  for (const write of ownCaseFirst(form.writes)) {
    // `parent/…` is another case's property; helpers name properties only.
    if (write.propertyWrite.index !== null) continue;
    for (const target of targetsOf(write, form)) if (!found.has(target.key)) found.set(target.key, target);
  }
  for (const target of missingConsent(form)) found.set(target.key, target);
  return [...found.values()];
}
