import { FORM } from '../dom.ts';

/**
 * Reads the open form from the page's own view models: for a form whose answer of Formplayer came before this script
 * did. HQ keeps every field of the answer as an observable of the same name (`ko.mapping`), and Knockout 3.5 keeps what
 * an element is bound to on the element. `window.ko` is not there to ask.
 */

/** Only so many elements are looked at: one of the first is bound to something of the form. */
const MOST_ELEMENTS = 50;
const MOST_NODES = 20_000;
const DEEPEST = 50;
const FIELDS = ['type', 'ix', 'binding', 'datatype', 'caption', 'choices', 'answer'] as const;

const { hasOwn, keys } = Object;
const { isArray } = Array;

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function field(of: unknown, name: string): unknown {
  return isObject(of) && hasOwn(of, name) ? of[name] : undefined;
}

/** The value of an observable, or of a plain field. Nothing is subscribed to: no computation is running. */
function read(of: unknown, name: string): unknown {
  const value = field(of, name);
  return typeof value === 'function' ? value() : value;
}

/** What Knockout has bound the element's surroundings to: the form itself is at the root. */
function rootOf(element: Element): unknown {
  for (const key of keys(element)) {
    if (!key.startsWith('__ko__')) continue;
    const data: unknown = Reflect.get(element, key);
    if (!isObject(data)) continue;
    for (const entry of keys(data)) {
      const root = field(field(data[entry], 'context'), '$root');
      if (isArray(read(root, 'children'))) return root;
    }
  }
  return null;
}

/** The fields of a node as Formplayer's answer had them, and of the nodes in it. */
function nodeOf(model: unknown, left: { nodes: number }, depth: number): Fields {
  left.nodes -= 1;
  const node: Record<string, unknown> = {};
  for (const name of FIELDS) node[name] = read(model, name);
  node.style = { raw: read(read(model, 'style'), 'raw') };
  const children = read(model, 'children');
  if (isArray(children) && depth < DEEPEST) {
    node.children = children.flatMap((child) => (left.nodes > 0 ? [nodeOf(child, left, depth + 1)] : []));
  }
  return node;
}

/** The open form in the shape of an answer of Formplayer; null when the page has none or it cannot be told. */
export function readViewModel(document: Pick<Document, 'querySelectorAll'>): Fields | null {
  try {
    const bound = document.querySelectorAll(`${FORM}, ${FORM} [data-bind]`);
    for (const element of [...bound].slice(0, MOST_ELEMENTS)) {
      const root = rootOf(element);
      if (root === null) continue;
      const { children = [] } = nodeOf(root, { nodes: MOST_NODES }, 0);
      const instanceXml = { output: read(read(root, 'instanceXml'), 'output') };
      return { tree: children, title: read(root, 'title'), instanceXml };
    }
  } catch {
    // View models of another kind than we know: the next answer of Formplayer will tell.
    return null;
  }
  return null;
}
