import type { FormSource } from '../../form/source.ts';
import { appVersionUrl, formBuilderUrl, formOfXform, versionOf, xformOfPage } from './form-page.ts';
import type { LoadPage } from './page-data-source.ts';

export interface KnownForm {
  /** The form as the form builder's page last gave it; null while it could not be had. */
  form(): FormSource | null;
  /** Asks whether it was changed in the form builder meanwhile, and reads it if so. */
  load(): Promise<void>;
}

/**
 * The form behind the settings page, read with the designer's own session. Its page is large, so it is asked for only
 * when the app has another version than the one that was read, or when HQ does not say its version.
 */
export function createKnownForm(address: string, load: LoadPage, signal: AbortSignal): KnownForm {
  let form: FormSource | null = null;
  /** The XML that the form was read from. */
  let xform: string | null = null;
  /** The app's version before its page was asked for: what is saved later has a higher one. */
  let known: number | null = null;
  let asked = 0;

  async function versionNow(): Promise<number | null> {
    const url = appVersionUrl(address);
    const answer = url === null ? null : await load(url, signal);
    return answer === null ? null : versionOf(answer);
  }

  return {
    form: () => form,
    async load() {
      asked += 1;
      const mine = asked;
      const version = await versionNow();
      if (mine !== asked || (form !== null && version !== null && version === known)) return;
      const html = await load(formBuilderUrl(address), signal);
      const read = html === null || mine !== asked ? null : xformOfPage(html);
      if (read === null) return;
      if (read === xform) {
        known = version;
        return;
      }
      const source = await formOfXform(read);
      if (mine !== asked) return;
      known = version;
      xform = source && read;
      // A form that was read once is better than HQ's list of its questions.
      form = source ?? form;
    },
  };
}
