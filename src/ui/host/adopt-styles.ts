/**
 * Styles of a shadow root under any content security policy. Constructed sheets are no inline styles, so `style-src`
 * does not matter; but Firefox refuses them in content scripts (Xray, bugzilla 1751346 and 1928865: assigning throws,
 * or the array reads back as opaque), and there `textContent` of a style element made by the extension is let through.
 */
export function adoptStyles(root: ShadowRoot, css: string): 'adopted' | 'element' {
  const view = root.ownerDocument.defaultView;
  try {
    if (!view) throw new Error('no view');
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    if (takesEffect(root.host, view)) return 'adopted';
  } catch {
    // Expected in Firefox's content scripts; the element below does the same.
  }
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.prepend(style);
  return 'element';
}

/** The sheet sets `position: fixed` on the host against everything that the page could say. */
function takesEffect(host: Element, view: Window): boolean {
  return view.getComputedStyle(host).position === 'fixed';
}
