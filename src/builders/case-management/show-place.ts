/** Opens what hides a place: its tab, and the closed panel of its action. */
export function openAround(element: Element): void {
  const pane = element.closest('.tab-pane');
  if (pane?.id && !pane.classList.contains('active')) press(pane.ownerDocument, pane.id);
  const panel = element.closest('.panel-collapse, .collapse');
  if (panel?.id && !panel.classList.contains('in') && !panel.classList.contains('show')) {
    press(panel.ownerDocument, panel.id);
  }
}

/** Bootstrap 3 and 5 name their targets alike, in other attributes. */
function press(document: Document, id: string): void {
  const hash = `#${CSS.escape(id)}`;
  const toggles = [`[href="${hash}"]`, `[data-bs-target="${hash}"]`, `[data-target="${hash}"]`];
  document.querySelector<HTMLElement>(toggles.join(', '))?.click();
}
