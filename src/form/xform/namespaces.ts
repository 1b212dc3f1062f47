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
 * Follows the namespaces through a file. It is done here and not by the XML reader, because that makes another object
 * of every attribute.
 */
export class Namespaces {
  /** What is in force now. */
  scope = OUTERMOST;
  private depth = 0;
  /** What the element that begins declares, by prefix. */
  private declared: (readonly [string, string])[] = [];
  /** Names in the element that begins whose prefix was not looked up yet. */
  private used: string[] = [];
  /** Prefixes, each with its colon, that were found to be declared here. */
  private known: string[] = [];
  /** Scopes to go back to, with the depth of the element that left them. */
  private readonly outer: { readonly depth: number; readonly scope: NamespaceScope }[] = [];

  /** Each attribute, before its element is entered. */
  attribute(name: string, value: string): void {
    if (!name.includes(':')) {
      if (name === 'xmlns') this.declared.push(['', value]);
    } else if (name.startsWith('xmlns:')) this.declared.push([name.slice(6), value]);
    else this.use(name);
  }

  /** The element itself; returns the prefix in it that nobody declared, if there is one. */
  enter(name: string): string | null {
    this.depth += 1;
    if (this.declared.length > 0) this.declare();
    if (name.includes(':')) this.use(name);
    return this.used.length > 0 ? this.lookUp() : null;
  }

  leave(): void {
    const last = this.outer[this.outer.length - 1];
    if (last?.depth === this.depth) {
      this.outer.pop();
      this.scope = last.scope;
      this.known = [];
    }
    this.depth -= 1;
  }

  private use(name: string): void {
    for (const prefix of this.known) if (name.startsWith(prefix)) return;
    this.used.push(name);
  }

  private declare(): void {
    const uris: Record<string, string | undefined> = Object.assign(Object.create(null), this.scope.uris);
    let { unusual } = this.scope;
    for (const [prefix, uri] of this.declared) {
      uris[prefix] = uri.trim();
      const usual = USUAL[uri.trim()];
      unusual ||= usual !== undefined && usual !== prefix;
    }
    this.outer.push({ depth: this.depth, scope: this.scope });
    this.scope = { uris, unusual };
    this.declared = [];
    this.known = [];
  }

  private lookUp(): string | null {
    for (const name of this.used) {
      const prefix = name.slice(0, name.indexOf(':'));
      if (!this.scope.uris[prefix]) return prefix;
      this.known.push(`${prefix}:`);
    }
    this.used = [];
    return null;
  }
}
