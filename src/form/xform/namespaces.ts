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
export function createNamespaces() {
  /** What is in force now. */
  let scope = OUTERMOST;
  let depth = 0;
  /** What the element that begins declares, by prefix. */
  let declared: (readonly [string, string])[] = [];
  /** Names in the element that begins whose prefix was not looked up yet. */
  let used: string[] = [];
  /** Prefixes, each with its colon, that were found to be declared here. */
  let known: string[] = [];
  /** Scopes to go back to, with the depth of the element that left them. */
  const outer: { readonly depth: number; readonly scope: NamespaceScope }[] = [];

  const use = (name: string): void => {
    for (const prefix of known) if (name.startsWith(prefix)) return;
    used.push(name);
  };

  const declare = (): void => {
    const uris: Record<string, string | undefined> = Object.assign(Object.create(null), scope.uris);
    let { unusual } = scope;
    for (const [prefix, written] of declared) {
      const uri = written.trim();
      uris[prefix] = uri;
      const usual = USUAL[uri];
      unusual ||= usual !== undefined && usual !== prefix;
    }
    outer.push({ depth, scope });
    scope = { uris, unusual };
    declared = [];
    known = [];
  };

  const lookUp = (): string | null => {
    for (const name of used) {
      const prefix = name.slice(0, name.indexOf(':'));
      if (!scope.uris[prefix]) return prefix;
      known.push(`${prefix}:`);
    }
    used = [];
    return null;
  };

  return {
    scope: () => scope,

    /** Each attribute, before its element is entered. */
    attribute(name: string, value: string): void {
      if (!name.includes(':')) {
        if (name === 'xmlns') declared.push(['', value]);
      } else if (name.startsWith('xmlns:')) declared.push([name.slice(6), value]);
      else use(name);
    },

    /** The element itself; returns the prefix in it that nobody declared, if there is one. */
    enter(name: string, colon: number): string | null {
      depth += 1;
      if (declared.length > 0) declare();
      if (colon !== -1) use(name);
      return used.length > 0 ? lookUp() : null;
    },

    leave(): void {
      const last = outer[outer.length - 1];
      if (last?.depth === depth) {
        outer.pop();
        scope = last.scope;
        known = [];
      }
      depth -= 1;
    },
  };
}
