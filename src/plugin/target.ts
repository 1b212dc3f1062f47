import type { Vellum } from '../builders/vellum/page/vellum.ts';
import type { VellumInstance } from './plugin.ts';

export type Target =
  | { readonly kind: 'vellum'; readonly document: Document; readonly vellum: Vellum | undefined }
  | { readonly kind: 'form'; readonly root: Element };

const VELLUM = '#formdesigner, .formdesigner';

/** Elements of another frame are instances of that frame's classes. */
function isElement(value: object): value is Element {
  return 'nodeType' in value && value.nodeType === 1;
}

/** What a host means by the element or instance that it hands over. */
export function targetOf(given: Element | VellumInstance, kind: 'vellum' | 'form' | undefined): Target {
  if (isElement(given)) {
    const isVellum = given.matches(VELLUM) || given.querySelector(VELLUM) !== null;
    if (kind === 'vellum' || (kind === undefined && isVellum))
      return { kind: 'vellum', document: given.ownerDocument, vellum: undefined };
    return { kind: 'form', root: given };
  }
  const element = given.$f?.[0];
  if (!element || typeof given.data !== 'object')
    throw new TypeError('Caseline: neither an element nor an instance of Vellum');
  return { kind: 'vellum', document: element.ownerDocument, vellum: given as unknown as Vellum };
}
