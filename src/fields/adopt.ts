/**
 * Puts a style sheet into a shadow root under any content security policy: a constructed sheet is no inline style.
 * Browsers without constructed sheets are older than those that know the popovers and modules used here.
 */
export function adopt(root: ShadowRoot, css: string): void {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}
