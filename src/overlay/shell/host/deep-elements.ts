/** Elements that match, in the document and in its shadow roots: browsers show an extension's script the closed ones, too. */
export function deepElements(root: Document | ShadowRoot, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)];
  for (const element of root.querySelectorAll('*')) {
    const inner = shadowOf(element);
    if (inner) found.push(...deepElements(inner, selector));
  }
  return found;
}

declare const chrome: { readonly dom?: { openOrClosedShadowRoot?(element: Element): unknown } } | undefined;

function shadowOf(element: Element): ShadowRoot | null {
  const inFirefox: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
  const inner = inFirefox ?? element.shadowRoot ?? inChromium(element);
  return inner instanceof ShadowRoot ? inner : null;
}

function inChromium(element: Element): unknown {
  return typeof chrome === 'object' && element instanceof HTMLElement
    ? chrome.dom?.openOrClosedShadowRoot?.(element)
    : null;
}
