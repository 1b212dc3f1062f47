/** The namespaces in force at an element. */
export interface NamespaceScope {
  /** By prefix; the default namespace has the prefix ''. */
  readonly uris: Readonly<Record<string, string | undefined>>;
  /** Some prefix is not the one that Vellum itself would use, so attributes have to be looked for. */
  readonly unusual: boolean;
}

const USUAL: Readonly<Record<string, string>> = {
  'http://commcarehq.org/xforms/vellum': 'vellum',
  'http://openrosa.org/javarosa': 'jr',
};

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

const OUTERMOST: NamespaceScope = {
  uris: Object.assign(Object.create(null), { xml: XML, xmlns: XMLNS }),
  unusual: false,
};

/**
 * Follows the namespaces through a file. They are done here and not by the XML reader, because that makes another
 * object of every attribute, which costs a big form a third of its time.
 */
export class NamespaceTracker {
  scope: NamespaceScope = OUTERMOST;
  private depth = 0;
  private declared: { readonly prefix: string; readonly uri: string }[] = [];
  private used: string[] = [];
  /** The prefix, with its colon, that was last found to be declared; attributes nearly always share one. */
  private checked = '';
  /** Scopes to go back to, with the depth of the element that left them. */
  private readonly outer: { readonly depth: number; readonly scope: NamespaceScope }[] = [];

  /** Each attribute, before its element is entered. */
  attribute(name: string, value: string): void {
    const colon = name.indexOf(':');
    if (colon === -1) {
      if (name === 'xmlns') this.declared.push({ prefix: '', uri: value });
    } else if (name.startsWith('xmlns:')) this.declared.push({ prefix: name.slice(6), uri: value });
    else if (this.checked === '' || !name.startsWith(this.checked)) this.used.push(name.slice(0, colon));
  }

  /** The element itself by its prefix; returns the prefix in it that nobody declared, if there is one. */
  enter(prefix: string | null): string | null {
    this.depth++;
    if (this.declared.length > 0) {
      this.outer.push({ depth: this.depth, scope: this.scope });
      for (const { prefix, uri } of this.declared) this.scope = declare(this.scope, prefix, uri);
      this.declared = [];
    }
    if (prefix !== null) this.used.push(prefix);
    if (this.used.length === 0) return null;
    const { uris } = this.scope;
    const unknown = this.used.find((prefix) => !uris[prefix]);
    this.checked = unknown === undefined ? `${this.used[0] ?? ''}:` : '';
    this.used = [];
    return unknown ?? null;
  }

  leave(): void {
    const last = this.outer[this.outer.length - 1];
    if (last !== undefined && last.depth === this.depth) {
      this.scope = last.scope;
      this.checked = '';
      this.outer.pop();
    }
    this.depth--;
  }
}

function declare(outer: NamespaceScope, prefix: string, uri: string): NamespaceScope {
  const uris: Record<string, string | undefined> = Object.assign(Object.create(null), outer.uris);
  uris[prefix] = uri.trim();
  const usual = USUAL[uri.trim()];
  return { uris, unusual: outer.unusual || (usual !== undefined && usual !== prefix) };
}
