import type { Expression, SourceRange } from '../source.ts';
import { createNameTable, type NameTable } from './name-table.ts';

/** Where the start tag of a node or control stands. They are many and nearly never asked, so it is no object of theirs. */
export function tagRange({ start, tagEnd }: { start: number; tagEnd: number }): SourceRange {
  return { start, end: tagEnd };
}

/** What the rest of the file says about a path. */
export interface NodeFacts {
  bind: Bind | undefined;
  setValue: Expression | undefined;
  control: Control | undefined;
}

/** An element of the primary instance, and what assemble.ts finds out about the first one of its path. */
export interface DataNode extends NodeFacts {
  readonly path: string;
  readonly local: string;
  /** Its path is an expression that means it: letters, digits, `_` and `-` alone. */
  readonly plain: boolean;
  readonly uri: string;
  readonly parent: DataNode | null;
  children: DataNode[];
  /** `vellum:role`, e.g. `SaveToCase`. */
  readonly role: string | null;
  /** `vellum:case_type` of a SaveToCase node. */
  readonly caseType: string | null;
  /** A `case_id` attribute, on case elements; '' is usual. */
  readonly caseId: string | null;
  readonly locked: boolean;
  /** `jr:template`: what a new row of a repeat is made of, no row itself. */
  readonly template: boolean;
  text: string;
  /** Its start tag. */
  readonly start: number;
  readonly tagEnd: number;
  /** After its end tag. */
  end: number;
}

export interface Bind {
  /** As written; resolved when everything is read. */
  readonly nodeset: string;
  /** What it means; undefined until references.ts has found out. */
  path: string | null | undefined;
  /** Path of the bind around it, for relative references. */
  readonly parent: Bind | null;
  readonly id: string | undefined;
  readonly type: string;
  readonly calculate: Expression | undefined;
  readonly constraint: Expression | undefined;
  readonly relevant: Expression | undefined;
  readonly required: Expression | undefined;
  readonly constraintMessage: string | undefined;
  /** `jr:preload`: the phone fills it when the form opens or is sent. */
  readonly preload: boolean;
  /** Its start tag. */
  readonly range: SourceRange;
  end: number;
}

export interface SetValue {
  readonly event: string;
  readonly ref: string;
  readonly bind: string | undefined;
  readonly value: Expression;
  /** Its start tag. */
  readonly range: SourceRange;
  end: number;
}

/** One text of itext in the languages that have it. */
export type Labels = Record<string, string>;

/** A text of the body: the id under which itext has it, or what stands there itself. */
export type BodyText = string | { readonly inline: string };

export interface Item {
  value: string;
  label: BodyText | null;
  /** Where the text of its value stands. */
  range: SourceRange;
  /** The whole item. */
  readonly start: number;
  end: number;
}

/** A control, group or repeat of the body. */
export interface Control {
  readonly tag: string;
  readonly ref: string | undefined;
  readonly bind: string | undefined;
  /** What these mean; undefined until references.ts has found out. */
  path: string | null | undefined;
  readonly parent: Control | null;
  readonly appearance: string;
  /** `jr:noAddRemove` of a repeat. */
  readonly fixedRows: boolean;
  /** `jr:count` of a repeat. */
  readonly count: Expression | undefined;
  label: BodyText | null;
  /** Null: there are some, which items.ts reads. */
  items: readonly Item[] | null;
  itemset: { nodeset: string; value: string } | null;
  /** What the label of an itemset's rows refers to: `name`, or `jr:itext(name)`. */
  rowLabel: string;
  /** Its start tag. */
  readonly start: number;
  readonly tagEnd: number;
  /** After its end tag; of groups, that of the start tag. */
  end: number;
}

/** Most controls have no choices, and share this. */
export const NO_ITEMS: readonly Item[] = [];

/** One `<mapping>` with its questions. */
export interface Mapping {
  readonly property: string;
  readonly questions: { readonly path: string; readonly range: SourceRange; end: number }[];
  /** Its start tag. */
  readonly range: SourceRange;
  end: number;
}

export interface Translation {
  readonly language: string;
  readonly isDefault: boolean;
  /** Of its texts, in their order; where one comes twice, the last counts. The same list where languages agree. */
  ids: readonly string[];
  /** What they say: itself, or the place in the file from which it reaches to the next `<`. texts.ts reads it. */
  readonly values: (string | number)[];
  /** The last `<text>` in it, null when there is none. */
  lastText: SourceRange | null;
  /** Before its end tag. */
  end: number;
}

/** The nodes of one instance. */
export interface InstanceNodes {
  root: DataNode | null;
  rootUri: string;
  /** In the order of the file. */
  readonly nodes: DataNode[];
  /** The first node of each path: the template of a repeat and its copies share one. */
  readonly byPath: NameTable<DataNode>;
}

/** Everything that the readers found, before it is put together. */
export interface Collected extends InstanceNodes {
  /** The text of the file. */
  readonly file: string;
  title: string;
  readonly binds: Bind[];
  readonly setValues: SetValue[];
  readonly controls: Control[];
  readonly mappings: Mapping[];
  /** Before the end tag of `<vellum:case_mappings>`; null when the form has none. */
  mappingsEnd: number | null;
  readonly translations: Translation[];
  readonly instances: { id: string; src: string | null }[];
  /** What stands inside secondary instances, by id; empty for those that come from elsewhere. */
  readonly inlineInstances: Map<string, InstanceNodes>;
}

export function createCollected(file: string): Collected {
  return {
    file,
    title: '',
    root: null,
    rootUri: '',
    nodes: [],
    byPath: createNameTable(),
    binds: [],
    setValues: [],
    controls: [],
    mappings: [],
    mappingsEnd: null,
    translations: [],
    instances: [],
    inlineInstances: new Map(),
  };
}
