import { trouble } from '../../../guard/trouble.ts';
import type { Vellum } from './vellum.ts';

const POLL_MS = 250;
/** Forms of 5,000 questions take Vellum long to load; after this only `vellum:ready` is still heard. */
const POLLS = 480;

const EXPANDO = /^jQuery\d+$/;
const { getOwnPropertyNames } = Object;

function isVellum(value: unknown): value is Vellum {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, '$f') === 'object' &&
    typeof Reflect.get(value, 'data') === 'object'
  );
}

/**
 * jQuery keeps `.data()` under a key of its own on the element (and its private data under a second one); HQ's page
 * has no global jQuery to ask.
 */
function hiddenIn(element: Element): unknown {
  for (const key of getOwnPropertyNames(element)) {
    const data: unknown = EXPANDO.test(key) && Reflect.get(element, key);
    const instance: unknown = typeof data === 'object' && data && Reflect.get(data, 'vellum_instance');
    if (instance) return instance;
  }
  return undefined;
}

function askedFromJQuery(window: Window, element: Element): unknown {
  const jQuery: unknown = Reflect.get(window, 'jQuery');
  if (typeof jQuery !== 'function') return undefined;
  const found: unknown = jQuery(element);
  const vellum = typeof found === 'object' && found !== null ? Reflect.get(found, 'vellum') : undefined;
  return typeof vellum === 'function' ? Reflect.apply(vellum, found, ['get']) : undefined;
}

/** The instance of Vellum on this page, or null while there is none. */
export function findVellum(window: Window): Vellum | null {
  try {
    for (const element of window.document.querySelectorAll('#formdesigner, .formdesigner')) {
      for (const candidate of [hiddenIn(element), askedFromJQuery(window, element)]) {
        if (isVellum(candidate)) return candidate;
      }
    }
  } catch (error) {
    // A broken jQuery on the page, or an element that has taken a name of the document, is one more reason to look again
    // later.
    trouble('look for the form builder', error);
  }
  return null;
}

/**
 * Calls `found` once, when Vellum is there. HQ fires `vellum:ready`, but not after a failed parse and not in older
 * builds, so the element's class (HQ removes `loading`) and a bounded poll stand beside it.
 */
export function waitForVellum(
  window: Window,
  signal: AbortSignal,
  found: (vellum: Vellum) => void,
  missing: () => void,
): void {
  const { document } = window;
  const stop = new AbortController();
  let watched: Element | null = null;
  let polls = 0;
  const observer = new MutationObserver(look);
  const timer = setInterval(() => {
    look();
    polls += 1;
    if (polls === POLLS) {
      clearInterval(timer);
      if (!stop.signal.aborted) missing();
    }
  }, POLL_MS);
  stop.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(timer);
  });
  signal.addEventListener('abort', () => stop.abort(), { signal: stop.signal });
  // Not at the document: an element of the page can take the place of its methods.
  window.addEventListener('vellum:ready', look, { capture: true, signal: stop.signal });
  look();

  function look(): void {
    if (stop.signal.aborted) return;
    const vellum = findVellum(window);
    if (vellum) {
      stop.abort();
      found(vellum);
      return;
    }
    const element = Document.prototype.getElementById.call(document, 'formdesigner');
    if (element && element !== watched) {
      watched = element;
      observer.observe(element, { attributes: true, attributeFilter: ['class'] });
    }
  }
}
