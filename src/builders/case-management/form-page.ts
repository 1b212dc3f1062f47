import * as v from 'valibot';
import { readXForm } from '../../form/read-xform.ts';
import type { FormSource } from '../../form/source.ts';
import type { Site } from '../../lint/finding.ts';
import { parsePage, readPageDatum } from './page-data.ts';

const optionsSchema = v.object({ core: v.object({ form: v.string() }) });

/** Where HQ shows the form builder of a form, from the address of its settings. */
export function formBuilderUrl(settings: string): string {
  const url = new URL(settings);
  url.hash = '';
  url.search = '';
  url.pathname = `${url.pathname.replace(/\/$/, '')}/source/`;
  return url.href;
}

/** The form builder at one question; HQ's builder keeps the selected question in the hash (`#form/group/phone`). */
function questionUrl(settings: string, path: string | null): string {
  const builder = formBuilderUrl(settings);
  const steps = (path ?? '').split('/').slice(2);
  return steps.length === 0 ? builder : `${builder}#form/${steps.map(encodeURIComponent).join('/')}`;
}

/** Where a site can be mended: its question, or the Save to Case that writes the property. */
export function siteUrl(settings: string, { path, part, write }: Site): string {
  const isOfForm = part === 'write' && write.action.startsWith('/');
  return questionUrl(settings, isOfForm ? write.action : path);
}

/**
 * The form out of the form builder's page (`vellum_options.core.form`): the one place where a designer's session
 * gives its XML. Null for every other page, a sign-in form among them.
 */
export function formOfPage(html: string): FormSource | null {
  const options = v.safeParse(optionsSchema, readPageDatum(parsePage(html), 'vellum_options'));
  if (!options.success) return null;
  const result = readXForm(options.output.core.form);
  return result.ok ? result.source : null;
}
