import { resolveReference } from '../resolve.ts';
import { parseXPath } from '../xpath/parser.ts';
import type { Bind, Collected, Control } from './collected.ts';

const PLAIN = /^(?:\/[\w-]+)+$/;

/** Turns references of the file (absolute, relative, by bind id) into paths. */
export interface References {
  bindPath(bind: Bind): string | null;
  controlPath(control: Control): string | null;
  path(ref: string, bindId: string | undefined): string | null;
}

export function createReferences(collected: Collected): References {
  const root = collected.root?.path ?? '';
  const byId = new Map<string, Bind>();
  for (const bind of collected.binds) if (bind.id !== undefined) byId.set(bind.id, bind);

  const toPath = (ref: string, context: string): string | null => {
    if (PLAIN.test(ref)) return ref;
    const parsed = parseXPath(ref);
    return parsed.ok ? resolveReference(parsed.expr, context, root) : null;
  };

  const bindPath = (bind: Bind): string | null => {
    if (bind.path !== undefined) return bind.path;
    const context = bind.parent === null ? root : bindPath(bind.parent);
    const path = context === null ? null : toPath(bind.nodeset, context);
    bind.path = path;
    return path;
  };

  const path = (ref: string, bindId: string | undefined): string | null => {
    const bind = bindId === undefined ? undefined : byId.get(bindId);
    return bind === undefined ? toPath(ref, root) : bindPath(bind);
  };

  const controlPath = (control: Control): string | null => {
    if (control.path !== undefined) return control.path;
    let found: string | null = null;
    if (control.bind !== undefined && byId.has(control.bind)) found = path('', control.bind);
    else if (control.ref !== undefined) found = toPath(control.ref, contextOf(control));
    control.path = found;
    return found;
  };

  /** A control in a group without a node of its own counts from the next group outside. */
  const contextOf = ({ parent }: Control): string => {
    for (let outer = parent; outer !== null; outer = outer.parent) {
      const found = controlPath(outer);
      if (found !== null) return found;
    }
    return root;
  };

  return { bindPath, controlPath, path };
}
