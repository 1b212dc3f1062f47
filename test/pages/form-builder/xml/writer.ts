const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\n\r\t]/g, (character) => ESCAPES[character] ?? character);
}

interface XmlNode {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: (XmlNode | string)[];
}

/** Writes XML as HQ stores it: one tab per level, ` />` on empty elements, a lone text on its element's line. */
export class XmlWriter {
  readonly #root: XmlNode = { name: '', attributes: new Map(), children: [] };
  readonly #open: XmlNode[] = [this.#root];

  /** Writes an element; what `content` writes stands in it. A second value for one attribute replaces the first. */
  element(name: string, attributes: Readonly<Record<string, string>>, content: () => void = () => {}): void {
    const node: XmlNode = { name, attributes: new Map(Object.entries(attributes)), children: [] };
    this.#open.at(-1)?.children.push(node);
    this.#open.push(node);
    content();
    this.#open.pop();
  }

  text(text: string): void {
    this.raw(escapeText(text));
  }

  /** Text that is XML already. */
  raw(xml: string): void {
    this.#open.at(-1)?.children.push(xml);
  }

  toString(): string {
    const lines = ['<?xml version="1.0" encoding="UTF-8" ?>'];
    for (const child of this.#root.children) if (typeof child !== 'string') print(child, '', lines);
    return lines.join('\n');
  }
}

function print(node: XmlNode, indent: string, lines: string[]): void {
  const attributes = [...node.attributes]
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  const start = `${indent}<${node.name}${attributes}`;
  const [only] = node.children;
  if (node.children.length === 0) {
    lines.push(`${start} />`);
  } else if (node.children.length === 1 && typeof only === 'string') {
    lines.push(`${start}>${only}</${node.name}>`);
  } else {
    lines.push(`${start}>`);
    for (const child of node.children) {
      if (typeof child === 'string') lines.push(`${indent}\t${child}`);
      else print(child, `${indent}\t`, lines);
    }
    lines.push(`${indent}</${node.name}>`);
  }
}
