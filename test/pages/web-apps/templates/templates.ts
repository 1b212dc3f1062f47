/** The Knockout templates of a form, in both generations of HQ's classes. */
import { entries } from './entries.ts';
import { form, navigation } from './form.ts';
import type { Bootstrap } from './markup.ts';
import { groups, question } from './questions.ts';

export function templates(bootstrap: Bootstrap, environment: string): string {
  return [form(environment), navigation(), question(bootstrap), groups(bootstrap), entries(bootstrap)].join(
    '\n',
  );
}
