/** The element that really has the focus, through open shadow roots. */
export function deepActive(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/**
 * Remembers focus, caret and selection of the page, and gives them back. A field of the page may be gone by then
 * (form builders draw anew after an edit): then the answer is false.
 */
export function keepFocus(document: Document): () => boolean {
  const active = deepActive(document);
  if (!active || active === document.body || active === document.documentElement) return () => false;
  const caret = caretOf(active);
  const selection = caret ? null : selectionIn(document, active);
  return () => {
    if (!active.isConnected || !('focus' in active) || typeof active.focus !== 'function') return false;
    active.focus({ preventScroll: true });
    if (caret) caret();
    selection?.();
    return true;
  };
}

function caretOf(element: Element): (() => void) | null {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return null;
  const { selectionStart, selectionEnd, selectionDirection } = element;
  // Number, date and e-mail fields have no readable selection.
  if (selectionStart === null || selectionEnd === null) return null;
  return () => element.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
}

function selectionIn(document: Document, element: Element): (() => void) | null {
  const selection = document.getSelection();
  const { anchorNode, focusNode, anchorOffset, focusOffset } = selection ?? {};
  if (!selection || !anchorNode || !focusNode || !element.contains(anchorNode)) return null;
  return () => {
    if (!anchorNode.isConnected || !focusNode.isConnected) return;
    selection.setBaseAndExtent(
      anchorNode,
      Math.min(anchorOffset ?? 0, lengthOf(anchorNode)),
      focusNode,
      Math.min(focusOffset ?? 0, lengthOf(focusNode)),
    );
  };
}

function lengthOf(node: Node): number {
  return node.nodeType === Node.TEXT_NODE ? (node.nodeValue?.length ?? 0) : node.childNodes.length;
}
