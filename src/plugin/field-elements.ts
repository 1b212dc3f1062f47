import { loadFieldLanguage } from '../catalogues/load-fields.ts';
import { createFieldClass, type FieldKind } from '../fields/element.tsx';
import type { CaselineElements } from '../fields/field-element.ts';
import type { ElementLanguage } from '../fields/texts/language.ts';
import { createHost, type LiveHost } from './field-host.ts';
import type { ElementOptions } from './plugin.ts';

type Tag = keyof CaselineElements;

/** Each with its own judgement: a page with one field loads the tables of no other. */
const KINDS: Readonly<Record<Tag, () => Promise<FieldKind>>> = {
  'caseline-phone-field': async () => (await import('../fields/kinds/phone.ts')).phone,
  'caseline-verified-field': async () => (await import('../fields/kinds/verified.ts')).verified,
  'caseline-email-field': async () => (await import('../fields/kinds/email.ts')).email,
  'caseline-zone-field': async () => (await import('../fields/kinds/zone.ts')).zone,
  'caseline-language-field': async () => (await import('../fields/kinds/language.ts')).language,
  'caseline-gateway-field': async () => (await import('../fields/kinds/gateway.ts')).gateway,
};
const TAGS = Object.keys(KINDS).filter(isTag);

function isTag(name: string): name is Tag {
  return Object.hasOwn(KINDS, name);
}

/** A page has one registry of elements, so it has one host for them. */
const hosts = new WeakMap<CustomElementRegistry, LiveHost>();

function hostOf(
  view: Window & typeof globalThis,
  options: ElementOptions,
  language: ElementLanguage,
): LiveHost {
  const before = hosts.get(view.customElements);
  if (before) {
    before.use(options, language);
    return before;
  }
  const host = createHost(view, options, language);
  hosts.set(view.customElements, host);
  return host;
}

/** Defines the elements, or gives new options to those that are defined. */
export async function defineFieldElements(
  view: Window & typeof globalThis,
  options: ElementOptions,
): Promise<void> {
  const { customElements } = view;
  const wanted = options.elements ?? TAGS;
  // Before anything is shown: a page that asks for what is not there is told so by the rejection.
  const unknown = wanted.find((tag) => !isTag(tag));
  if (unknown !== undefined) throw new TypeError(`Caseline has no element ${unknown}`);
  const kinds = await Promise.all(wanted.map(async (tag) => [tag, await KINDS[tag]()] as const));
  const language = await loadFieldLanguage(options.locale ?? view.navigator.language, options.translations);
  const host = hostOf(view, options, language);
  for (const [tag, kind] of kinds) {
    // Another copy of the plugin may have been here.
    if (!customElements.get(tag)) customElements.define(tag, createFieldClass(view, kind, host));
  }
}
