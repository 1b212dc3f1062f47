/**
 * Styles of a shadow root under any content security policy. Constructed sheets are no inline styles, so `style-src`
 * does not matter; but Firefox refuses them in content scripts (Xray, bugzilla 1751346 and 1928865: assigning throws,
 * or the array reads back as opaque), and there `textContent` of a style element made by the extension is let through.
 *
 * @param position of the host, which the sheet sets against everything that the page could say
 */
export function adoptStyles(
  root: ShadowRoot,
  css: string,
  position: 'fixed' | 'relative' = 'fixed',
): 'adopted' | 'element' {
  const view = root.ownerDocument.defaultView;
  if (view && isAdopted(root, css, view, position)) return 'adopted';
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.prepend(style);
  return 'element';
}

/** False is expected in Firefox's content scripts. */
function isAdopted(
  root: ShadowRoot,
  css: string,
  view: Window & typeof globalThis,
  position: string,
): boolean {
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return view.getComputedStyle(root.host).position === position;
  } catch {
    return false;
  }
}
