import { createFieldClass, type FieldHost, type FieldKind } from '../ui/fields/element.tsx';
import { EmailField } from '../ui/fields/email-field.tsx';
import type { FieldContext } from '../ui/fields/field.ts';
import { GatewayField, LanguageField } from '../ui/fields/list-fields.tsx';
import { PhoneField } from '../ui/fields/phone/phone-field.tsx';
import { fieldCss } from '../ui/fields/styles.ts';
import { VerifiedField } from '../ui/fields/verified-field.tsx';
import { ZoneField } from '../ui/fields/zone-field.tsx';
import { themed } from '../ui/theme.ts';
import { createHostDesk } from './host-desk.ts';
import { languageOf } from './language.ts';
import type { ElementOptions } from './plugin.ts';

const KINDS: Readonly<Record<string, FieldKind>> = {
  'caseline-phone-field': { property: 'contact_phone_number', component: PhoneField },
  'caseline-verified-field': { property: 'contact_phone_number_is_verified', component: VerifiedField },
  'caseline-email-field': { property: 'commcare_email_address', component: EmailField },
  'caseline-zone-field': { property: 'time_zone', component: ZoneField },
  'caseline-language-field': { property: 'language_code', component: LanguageField },
  'caseline-gateway-field': { property: 'contact_backend_id', component: GatewayField },
};

interface LiveHost extends FieldHost {
  use(options: ElementOptions): void;
}

/** A page has one registry of elements, so it has one host for them. */
const hosts = new WeakMap<CustomElementRegistry, LiveHost>();

function createHost(view: Window, first: ElementOptions): LiveHost {
  const listeners = new Set<() => void>();
  const now = (): Date => new Date();
  let turn = 0;
  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const contextOf = (options: ElementOptions): FieldContext => ({
    language: languageOf(options, view),
    facts: options.facts ?? {},
    desk: null,
    now,
  });
  let context = contextOf(first);
  let css = themed(fieldCss, first.theme);

  function use(options: ElementOptions): void {
    turn += 1;
    const mine = turn;
    const desk = createHostDesk(options, view.fetch.bind(view));
    css = themed(fieldCss, options.theme);
    context = { ...contextOf(options), desk };
    tell();
    void desk.facts(new AbortController().signal).then(({ facts }) => {
      if (mine !== turn) return;
      context = { ...context, facts };
      tell();
    });
  }
  use(first);
  return {
    get context() {
      return context;
    },
    get css() {
      return css;
    },
    onChange(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
    use,
  };
}

/** Defines the elements, or gives new options to those that are defined. */
export function defineFieldElements(view: Window & typeof globalThis, options: ElementOptions): void {
  const { customElements } = view;
  const before = hosts.get(customElements);
  if (before) {
    before.use(options);
    return;
  }
  const host = createHost(view, options);
  hosts.set(customElements, host);
  for (const [name, kind] of Object.entries(KINDS)) {
    // Another copy of the plugin may have been here.
    if (!customElements.get(name)) customElements.define(name, createFieldClass(view, kind, host));
  }
}
