import type { Vellum } from '../builders/vellum/page/vellum.ts';
import type { Around, createWraps } from '../builders/vellum/page/wraps.ts';
import type { Finding } from '../lint/finding.ts';
import type { AttachOptions, Detach } from './options.ts';
import type { Parts } from './parts.ts';
import type { Plugin } from './plugin.ts';
import { startLater } from './start.ts';

/** An instance inside a hook: Vellum puts the next layer's function on it while the hook runs. */
type Hooked = Vellum & { __callOld(...args: unknown[]): unknown; opts(): { readonly caseline?: object } };

/** The methods that the page half wraps; those of this Vellum that exist. */
const WRAPPED = [
  'loadXML',
  'onFormChange',
  'displayMugProperties',
  'onFormSave',
  'validateAndSaveXForm',
  'createXML',
  'send',
] as const;

/** More in a popover are not read; the panel has all. */
const MOST_ALERTS = 5;

interface Attached {
  readonly detach: Detach;
  readonly arounds: Map<string, Around>;
  findings: readonly Finding[];
}

/** Vellum shows alerts as HTML. */
function escapeHtml(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** What Vellum's popover at the Save button says. */
export function saveAlerts(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .slice(0, MOST_ALERTS)
    .map(({ message }) => `Caseline: ${escapeHtml(message.what.replaceAll('`', ''))}`);
}

/** Calls what stands around a method; an error of ours never keeps the method from running. */
function callAround(around: Around, proceed: () => unknown, args: readonly unknown[]): unknown {
  let called = false;
  let thrown = false;
  const once = (): unknown => {
    called = true;
    thrown = true;
    const result = proceed();
    thrown = false;
    return result;
  };
  try {
    return around(once, args);
  } catch (error) {
    if (thrown) throw error;
    return called ? undefined : proceed();
  }
}

export function createRegister(parts: Parts): Plugin['registerVellumPlugin'] {
  return ($, options = {}) => $.vellum.plugin('caseline', {}, createHooks(parts, options));
}

type Hook = (this: Hooked, ...args: unknown[]) => unknown;

function createHooks(parts: Parts, options: AttachOptions): Readonly<Record<string, Hook>> {
  const all = new WeakMap<object, Attached>();

  /** The page half's wraps, kept in our hooks instead of in the instance's methods. */
  const wrapsOf =
    (arounds: Map<string, Around>): typeof createWraps =>
    (owner, signal) =>
    (name, around) => {
      const hook: unknown = Reflect.get(owner, name);
      if (typeof hook !== 'function' || typeof Reflect.get(hook, 'old') !== 'function') return false;
      arounds.set(name, around);
      signal.addEventListener('abort', () => arounds.delete(name), { once: true });
      return true;
    };

  function begin(vellum: Hooked): void {
    const document = vellum.$f[0]?.ownerDocument;
    const window = document?.defaultView;
    if (!document || !window) return;
    const merged: AttachOptions = { ...options, ...vellum.opts().caseline };
    const arounds = new Map<string, Around>();
    const wraps = wrapsOf(arounds);
    const detach = startLater(async (signal) => {
      const { languageOf } = await parts.language();
      const language = await languageOf(merged, window);
      const { attachVellum } = await parts.vellum();
      if (signal.aborted) return;
      const onFindings = (findings: readonly Finding[]): void => {
        attached.findings = findings;
      };
      attachVellum(vellum, { document, window, language, options: merged, signal, wraps, onFindings });
    }, merged.onError);
    const attached: Attached = { detach, arounds, findings: [] };
    all.set(vellum, attached);
  }

  const hooks: Record<string, Hook> = {
    init() {
      begin(this);
    },
    preSaveValidation() {
      const alerts: unknown = this.__callOld();
      return [...(Array.isArray(alerts) ? alerts : []), ...saveAlerts(all.get(this)?.findings ?? [])];
    },
    destroy() {
      all.get(this)?.detach();
      all.delete(this);
      return this.__callOld();
    },
  };
  for (const name of WRAPPED) {
    hooks[name] = function (...args) {
      // A held save goes on after this call: Vellum has taken `__callOld` away by then.
      const old = this.__callOld;
      const proceed = (): unknown => Reflect.apply(old, this, args);
      const around = all.get(this)?.arounds.get(name);
      return around ? callAround(around, proceed, args) : proceed();
    };
  }
  return hooks;
}
