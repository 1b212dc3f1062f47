import { Eventful } from '../events.ts';
import type { Mug } from './mug.ts';

export type Position = 'before' | 'after' | 'into' | 'first' | 'last';

/** Goes through a question and, when `processChildren` is called, through those in it. The root has no mug. */
export type Visit = (mug: Mug | null, id: string, processChildren: () => void) => void;

/** The questions of a form as they stand under one another. Controls and data have the same shape here. */
export class Tree extends Eventful {
  rootId = 'data';
  readonly #children = new Map<Mug | null, Mug[]>([[null, []]]);
  readonly #parents = new Map<Mug, Mug | null>();

  has(mug: Mug): boolean {
    return this.#parents.has(mug);
  }
  parentOf(mug: Mug): Mug | null {
    return this.#parents.get(mug) ?? null;
  }
  childrenOf(mug: Mug | null): readonly Mug[] {
    return this.#children.get(mug) ?? [];
  }
  getRootChildren(): readonly Mug[] {
    return this.childrenOf(null);
  }
  getRootNode(): { getID(): string } {
    return { getID: () => this.rootId };
  }
  /** The sibling before, else the parent. */
  previousOf(mug: Mug): Mug | null {
    const parent = this.parentOf(mug);
    const siblings = this.childrenOf(parent);
    return siblings[siblings.indexOf(mug) - 1] ?? parent;
  }

  insertMug(mug: Mug, position: Position, reference: Mug | null): void {
    if (this.has(mug)) this.removeMug(mug);
    const beside = (position === 'before' || position === 'after') && reference !== null;
    const parent = beside ? this.parentOf(reference) : reference;
    const siblings = this.#children.get(parent) ?? [];
    const at = beside ? siblings.indexOf(reference) + (position === 'after' ? 1 : 0) : siblings.length;
    siblings.splice(position === 'first' ? 0 : at, 0, mug);
    this.#children.set(parent, siblings);
    this.#parents.set(mug, parent);
    this.fire({ type: 'change', mug });
  }

  removeMug(mug: Mug): void {
    const siblings = this.#children.get(this.parentOf(mug));
    const at = siblings?.indexOf(mug) ?? -1;
    if (at >= 0) siblings?.splice(at, 1);
    if (this.#parents.delete(mug)) this.fire('change');
  }

  /** Puts the given children first, in their order; the others follow. */
  reorder(parent: Mug | null, first: readonly Mug[]): void {
    const children = this.childrenOf(parent);
    const rest = children.filter((child) => !first.includes(child));
    this.#children.set(parent, [...first, ...rest]);
  }

  walk(visit: Visit): void {
    const step = (mug: Mug | null): void => {
      visit(mug, mug ? (mug.p.nodeID ?? '') : this.rootId, () => {
        for (const child of [...this.childrenOf(mug)]) step(child);
      });
    };
    step(null);
  }

  isTreeValid(): boolean {
    const valid = (mug: Mug): boolean => {
      mug.validate();
      return !mug.hasErrors() && this.childrenOf(mug).every(valid);
    };
    return this.getRootChildren().every(valid);
  }

  pathOf(mug: Mug, withRoot: boolean): string {
    const parent = this.parentOf(mug);
    const before = parent ? this.pathOf(parent, withRoot) : withRoot ? `/${this.rootId}` : '';
    return `${before}/${mug.p.nodeID ?? ''}`;
  }
}
