/**
 * Parses XML text.
 * @throws {Error} "Invalid XML: …", the words by which Vellum knows a form that is no XML
 */
export function parseXml(text: string): Document {
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  if (parsed.getElementsByTagName('parsererror').length > 0) throw new Error(`Invalid XML: ${text}`);
  return parsed;
}

/** Attributes by their written names (`vellum:calculate`), without those taken before. */
export function attributesOf(element: Element): Record<string, string> {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
}

/** Takes attributes off an element one by one; what is left belongs to no one and is kept as it is. */
export class AttributeTaker {
  readonly rest: Record<string, string>;

  constructor(element: Element) {
    this.rest = attributesOf(element);
  }

  take(name: string): string | undefined {
    const value = this.rest[name];
    delete this.rest[name];
    return value;
  }
}

/** Child elements with one of the given local names, or all. */
export function childrenOf(element: Element | null | undefined, ...names: string[]): Element[] {
  if (!element) return [];
  return [...element.children].filter((child) => names.length === 0 || names.includes(child.localName));
}

export function firstChild(element: Element | null | undefined, name: string): Element | null {
  return childrenOf(element, name)[0] ?? null;
}

/** The inside of an element as text, with `<output …/>` and the like as written. */
export function innerText(element: Element): string {
  if (element.children.length === 0) return element.textContent ?? '';
  const serializer = new XMLSerializer();
  return [...element.childNodes]
    .map((node) => serializer.serializeToString(node).replace(/ xmlns(?::\w+)?="[^"]*"/g, ''))
    .join('')
    .replace(/\s*\/>/g, ' />');
}
