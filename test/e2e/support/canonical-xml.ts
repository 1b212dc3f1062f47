import { DOMParser, type Element, type Node } from '@xmldom/xmldom';

/** Vellum's notes to itself about references, made anew at every save. */
const DERIVED = new Set(['vellum:hashtags', 'vellum:hashtagTransforms']);

/** What HQ takes an attribute for when it is left out. */
const DEFAULTS: Readonly<Record<string, string>> = { update_mode: 'always' };

/** Vellum writes the validation message at the control, too; the bind has said it already. */
const SAID_TWICE = 'alert';

function childrenOf(element: Element): Element[] {
  return Array.from(element.childNodes).filter((node: Node): node is Element => node.nodeType === 1);
}

function textIn(element: Element): string {
  return Array.from(element.childNodes)
    .filter(({ nodeType }) => nodeType === 3 || nodeType === 4)
    .map(({ nodeValue }) => nodeValue ?? '')
    .join('')
    .trim();
}

/** What each id of the texts says, in every language: ids follow the names of questions and choices. */
function textsById(root: Element): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const translation of Array.from(root.getElementsByTagName('translation'))) {
    for (const text of childrenOf(translation)) {
      const id = text.getAttribute('id') ?? '';
      const said = `${translation.getAttribute('lang')}: ${text.textContent?.trim()}`;
      texts.set(id, [texts.get(id), said].filter(Boolean).join(', '));
    }
  }
  return texts;
}

/**
 * One line for each element, with its place, attributes in order and text: what a form says, not how it is laid out.
 */
export function canonicalXml(xml: string): string[] {
  const { documentElement } = new DOMParser().parseFromString(xml, 'text/xml');
  if (!documentElement) throw new Error('no XML');
  const texts = textsById(documentElement);
  const saidBy = (value: string): string => {
    const id = /^jr:itext\('(.*)'\)$/.exec(value)?.[1];
    return id === undefined ? value : (texts.get(id) ?? value);
  };
  const lines: string[] = [];
  const visit = (element: Element, path: string): void => {
    const name = element.nodeName;
    if (DERIVED.has(name) || name === SAID_TWICE) return;
    const here = `${path}/${name}`;
    const attributes = Array.from(element.attributes)
      .filter((attribute) => !attribute.name.startsWith('xmlns'))
      .filter(({ name: key, value }) => DEFAULTS[key] !== value)
      .map((attribute) => ` ${attribute.name}="${saidBy(attribute.value)}"`)
      .sort();
    lines.push(`${here}${attributes.join('')} ${textIn(element)}`.trim());
    if (name !== 'itext') for (const child of childrenOf(element)) visit(child, here);
  };
  visit(documentElement, '');
  return lines;
}

/** Lines that only one of two forms has, as `- …` and `+ …`; an order that changed is a difference, too. */
export function difference(before: string, after: string): string[] {
  const [gone, come] = [canonicalXml(before), canonicalXml(after)];
  const minus = gone.filter((line) => !come.includes(line)).map((line) => `- ${line}`);
  const plus = come.filter((line) => !gone.includes(line)).map((line) => `+ ${line}`);
  if (minus.length + plus.length > 0 || gone.join('\n') === come.join('\n')) return [...minus, ...plus];
  return gone.flatMap((line, at) => (come[at] === line ? [] : [`order: ${line} | ${come[at]}`]));
}
