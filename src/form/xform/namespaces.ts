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

/** Follows the namespaces through a file. */
export interface NamespaceTracker {
  /** Each attribute, before its element is entered. */
  attribute(name: string, value: string): void;
  /** The element itself by its prefix; returns the prefix in it that nobody declared, if there is one. */
  enter(prefix: string | null): string | null;
  leave(): void;
  /** What is in force now. */
  scope(): NamespaceScope;
}

/** They are done here and not by the XML reader, because that makes another object of every attribute. */
export function createNamespaceTracker(): NamespaceTracker {
  let scope = OUTERMOST;
  let depth = 0;
  let declared: { readonly prefix: string; readonly uri: string }[] = [];
  let used: string[] = [];
  /** The prefix, with its colon, that was last found to be declared; attributes nearly always share one. */
  let checked = '';
  /** Scopes to go back to, with the depth of the element that left them. */
  const outer: { readonly depth: number; readonly scope: NamespaceScope }[] = [];
  return {
    attribute(name, value) {
      const colon = name.indexOf(':');
      if (colon === -1) {
        if (name === 'xmlns') declared.push({ prefix: '', uri: value });
      } else if (name.startsWith('xmlns:')) declared.push({ prefix: name.slice(6), uri: value });
      else if (checked === '' || !name.startsWith(checked)) used.push(name.slice(0, colon));
    },
    enter(prefix) {
      depth++;
      if (declared.length > 0) {
        outer.push({ depth, scope });
        for (const { prefix, uri } of declared) scope = declare(scope, prefix, uri);
        declared = [];
      }
      if (prefix !== null) used.push(prefix);
      if (used.length === 0) return null;
      const { uris } = scope;
      const unknown = used.find((prefix) => !uris[prefix]);
      checked = unknown === undefined ? `${used[0] ?? ''}:` : '';
      used = [];
      return unknown ?? null;
    },
    leave() {
      if (outer.at(-1)?.depth === depth) {
        scope = outer.pop()?.scope ?? OUTERMOST;
        checked = '';
      }
      depth--;
    },
    scope: () => scope,
  };
}

function declare(outer: NamespaceScope, prefix: string, uri: string): NamespaceScope {
  const uris: Record<string, string | undefined> = Object.assign(Object.create(null), outer.uris);
  uris[prefix] = uri.trim();
  const usual = USUAL[uri.trim()];
  return { uris, unusual: outer.unusual || (usual !== undefined && usual !== prefix) };
}
