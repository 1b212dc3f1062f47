/** HQ's page data: each value stands in an element that goes when the value is read. */
export function takePageData(name: string): unknown {
  const element = document.querySelector(`.initial-page-data [data-name="${name}"]`);
  const text = element?.getAttribute('data-value') ?? '';
  element?.remove();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
