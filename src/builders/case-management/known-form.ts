import type { FormSource } from '../../form/source.ts';
import { formBuilderUrl, formOfPage } from './form-page.ts';
import type { LoadPage } from './page-data-source.ts';

export interface KnownForm {
  /** The form as the form builder's page last gave it; null while it could not be had. */
  form(): FormSource | null;
  /** Asks again: it may have been changed in the form builder meanwhile. */
  load(): Promise<void>;
}

/** The form behind the settings page, read with the designer's own session. */
export function createKnownForm(address: string, load: LoadPage, signal: AbortSignal): KnownForm {
  let form: FormSource | null = null;
  let asked = 0;
  return {
    form: () => form,
    async load() {
      asked += 1;
      const mine = asked;
      const html = await load(formBuilderUrl(address), signal);
      const read = html === null || mine !== asked ? null : formOfPage(html);
      // A form that was read once is better than HQ's list of its questions.
      form = read ?? form;
    },
  };
}
