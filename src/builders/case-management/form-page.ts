import * as v from 'valibot';
import type { FormSource } from '../../form/source.ts';
import { trouble } from '../../guard/trouble.ts';
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

/** HQ's own question whether an app has changed (`app manager new changes polling`); null for another address. */
export function appVersionUrl(settings: string): string | null {
  const app = /^(.*\/apps\/view\/[^/]+\/)/.exec(new URL(settings).pathname)?.[1];
  return app === undefined ? null : new URL(`${app}current_version/`, settings).href;
}

const versionSchema = v.object({ currentVersion: v.number() });

/** The app's version, which goes up with every save of any of its forms; null when the answer does not say. */
export function versionOf(json: string): number | null {
  try {
    const answer = v.safeParse(versionSchema, JSON.parse(json));
    return answer.success ? answer.output.currentVersion : null;
  } catch {
    return null;
  }
}

/**
 * The form's XML out of the form builder's page (`vellum_options.core.form`): the one place where a designer's session
 * gives it. Null for every other page, a sign-in form among them.
 */
export function xformOfPage(html: string): string | null {
  const options = v.safeParse(optionsSchema, readPageDatum(parsePage(html), 'vellum_options'));
  return options.success ? options.output.core.form : null;
}

/**
 * The form of that XML; null when it is none, or when what reads it cannot be had: the extension was updated under the page.
 * That comes when a form has come, so that the page begins with less.
 */
export async function formOfXform(xform: string): Promise<FormSource | null> {
  try {
    const { readXForm } = await import('../../form/xform/read-xform.ts');
    const result = readXForm(xform);
    return result.ok ? result.source : null;
  } catch (error) {
    trouble('load what reads a form', error);
    return null;
  }
}
