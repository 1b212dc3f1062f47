import type { DataNode, InstanceNodes } from './collected.ts';
import type { ElementReader } from './element-reader.ts';
import { javarosaAttribute, plainAttribute, type Tag, vellumAttribute } from './tag.ts';

/** Nearly all nodes are leaves, which share this. */
const NO_CHILDREN: DataNode[] = [];

/** Reads an instance: every element becomes a node with its path of local names. */
export function createInstanceReader(into: InstanceNodes): ElementReader {
  let current: DataNode | null = null;
  const reader: ElementReader = {
    open(tag) {
      const node = toNode(tag, current);
      if (current === null) {
        // One root; a second one would be malformed and is ignored.
        if (into.root !== null) return null;
        into.root = node;
        into.rootUri = tag.uri;
      } else if (current.children === NO_CHILDREN) current.children = [node];
      else current.children.push(node);
      into.nodes.push(node);
      if (into.byPath.get(node.path) === undefined) into.byPath.add(node.path, node);
      current = node;
      return reader;
    },
    text(text) {
      if (current !== null && current.children.length === 0) current.text += text;
    },
    close(end) {
      if (current !== null) current.end = end;
      current = current?.parent ?? null;
    },
  };
  return reader;
}

function toNode(tag: Tag, parent: DataNode | null): DataNode {
  const role = vellumAttribute(tag, 'vellum:role') ?? null;
  return {
    path: `${parent?.path ?? ''}/${tag.local}`,
    local: tag.local,
    plain: parent?.plain !== false && /^[\w-]+$/.test(tag.local),
    uri: tag.uri,
    parent,
    children: NO_CHILDREN,
    role,
    caseType: role === null ? null : (vellumAttribute(tag, 'vellum:case_type') ?? null),
    caseId: tag.local === 'case' ? (plainAttribute(tag, 'case_id') ?? null) : null,
    locked: vellumAttribute(tag, 'vellum:lock') !== undefined,
    template: javarosaAttribute(tag, 'jr:template') !== undefined,
    text: '',
    start: tag.start,
    tagEnd: tag.end,
    end: tag.end,
    bind: undefined,
    setValue: undefined,
    control: undefined,
  };
}
