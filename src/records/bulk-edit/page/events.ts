/** Events with which HQ's page hears of what is written into its fields: Alpine, htmx and select2 listen to them. */

export function typed(input: HTMLInputElement, text: string): void {
  const view = input.ownerDocument.defaultView;
  if (!view) return;
  input.value = text;
  for (const type of ['input', 'change']) input.dispatchEvent(new view.Event(type, { bubbles: true }));
}

/** @param value what HQ's Alpine components are told with their own event */
export function changed(field: HTMLElement, value: string): void {
  const view = field.ownerDocument.defaultView;
  if (!view) return;
  for (const type of ['input', 'change']) field.dispatchEvent(new view.Event(type, { bubbles: true }));
  if (field.localName === 'select')
    field.dispatchEvent(new view.CustomEvent('select2change', { detail: value, bubbles: true }));
}
