/**
 * A form as plain data: what every reader gives (XForm XML, Vellum's model, HQ's case actions), and `createFormModel`
 * makes a FormModel of. It crosses processes, so it is JSON.
 */

/** UTF-16 offsets in the text that was read; `end` is exclusive. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** An XPath expression with where it stands. */
export interface Expression {
  /** What phones run: the plain attribute (`/data/phone`). Vellum's model gives hashtags (`#form/phone`) here. */
  readonly text: string;
  /** Its `vellum:` twin, when the file has one. Fixes must write both. */
  readonly vellum?: string | undefined;
  readonly range?: SourceRange | undefined;
}

/**
 * What a question is. `text` and `phone` are `xsd:string` inputs (`phone` has appearance `numeric`); `hidden` has a
 * bind but no control; `lookup` and `multi-lookup` take their choices from an itemset.
 */
export type QuestionKind =
  | 'text'
  | 'phone'
  | 'secret'
  | 'barcode'
  | 'int'
  | 'long'
  | 'decimal'
  | 'date'
  | 'time'
  | 'date-time'
  | 'geopoint'
  | 'select'
  | 'multi-select'
  | 'lookup'
  | 'multi-lookup'
  | 'hidden'
  | 'label'
  | 'group'
  | 'repeat'
  | 'media'
  | 'other';

export interface Choice {
  readonly value: string;
  /** By language code. */
  readonly labels: Readonly<Record<string, string>>;
  readonly range?: SourceRange | undefined;
}

export interface Itemset {
  readonly nodeset: string;
  readonly value: string;
}

/** One question, group, repeat or hidden value. */
export interface Question {
  /** Absolute path of its node, e.g. `/data/group/phone`. The question's identity. */
  readonly path: string;
  readonly kind: QuestionKind;
  /** The bind's type as written (`xsd:string`), '' when none. */
  readonly dataType: string;
  readonly appearance: string;
  /** By language code; {} when the question has no label. */
  readonly labels: Readonly<Record<string, string>>;
  readonly choices: readonly Choice[];
  readonly itemset?: Itemset | undefined;
  readonly calculate?: Expression | undefined;
  readonly constraint?: Expression | undefined;
  /** By language code. */
  readonly constraintMessages?: Readonly<Record<string, string>> | undefined;
  readonly relevant?: Expression | undefined;
  readonly required?: Expression | undefined;
  /** `<setvalue event="xforms-ready">` (or `jr-insert` in a repeat). */
  readonly defaultValue?: Expression | undefined;
  /** Text inside the instance node itself: the value when nothing else sets one. */
  readonly initialValue?: string | undefined;
  /** The phone fills it (`jr:preload`: the date, the user, …). */
  readonly preloaded?: boolean | undefined;
  /** In rows of a repeat that are there when the form opens: the text of each, in the order of the file. */
  readonly rowTexts?: readonly string[] | undefined;
  /** Path of the nearest repeat around it, null outside repeats. A repeat itself names its outer one. */
  readonly repeat: string | null;
  /** Of a repeat: how many rows are there when the form opens. None unless said. */
  readonly rows?: number | undefined;
  /** Of a repeat: nobody adds or removes rows (`jr:noAddRemove`). */
  readonly fixedRows?: boolean | undefined;
  /** Of a repeat: the node that says how many rows there are (`jr:count`); nobody adds or removes one then. */
  readonly count?: Expression | undefined;
  /** The designer may not change it (Vellum's lock plugin). */
  readonly locked?: boolean | undefined;
  /** The bind element (or the control, when there is no bind) in the file. */
  readonly range?: SourceRange | undefined;
}

/** How a case action came into the form. */
export type CaseActionOrigin = 'save-to-case' | 'case-block' | 'case-mappings' | 'hq-actions';

/** One property that a case action writes; all properties are listed, not the six alone. */
export interface PropertyWrite {
  readonly property: string;
  /** `parent` or `host` when the property is written to an index's case (`parent/contact_phone_number`). */
  readonly index: string | null;
  /** The part of the case block that names it. */
  readonly block: 'create' | 'update';
  /** The value: a question's answer, or an expression of the block's own bind. */
  readonly source:
    | { readonly type: 'question'; readonly path: string }
    | { readonly type: 'expression'; readonly expression: Expression };
  /** The expression runs once, when the form opens (a `<setvalue>`), not whenever something changes. */
  readonly once?: boolean | undefined;
  /** The write happens only when this holds. */
  readonly condition?: Expression | undefined;
  /** Path of the block's node for it (`/data/save/case/update/time_zone`); null for mappings. */
  readonly path: string | null;
  readonly range?: SourceRange | undefined;
}

/** One thing that a form does to one case. */
export interface CaseAction {
  /** Unique in the form and stable over edits: the block's path, `case-mappings`, `subcases[0]`, … */
  readonly id: string;
  readonly origin: CaseActionOrigin;
  /** The node around `<case>`, e.g. `/data/save_new`; null for mappings and HQ actions. */
  readonly path: string | null;
  /** null: unknown here (case mappings do not name it). `commcare-user` is the user case. */
  readonly caseType: string | null;
  /** How the case's id is found; null where HQ decides (mappings). */
  readonly caseId: Expression | null;
  /** The action makes the case that it writes. */
  readonly creates: boolean;
  /** Path of the repeat around it, null outside repeats. */
  readonly repeat: string | null;
  /** The action happens only when this holds. */
  readonly condition?: Expression | undefined;
  readonly writes: readonly PropertyWrite[];
  readonly range?: SourceRange | undefined;
}

/** One `<setvalue>`: a value that the form gives by itself, once. */
export interface SetValue {
  readonly path: string;
  /** When: `xforms-ready` (the form opens), `jr-insert` (a row is added); several with blanks between them. */
  readonly event: string;
  readonly value: Expression;
}

export interface FormSource {
  /** Path of the root node, e.g. `/data`. */
  readonly root: string;
  readonly title: string;
  readonly xmlns: string;
  readonly languages: readonly string[];
  readonly defaultLanguage: string | null;
  /** The language in which the page shows names of questions now; null: it shows IDs; left out where no page does. */
  readonly shownLanguage?: string | null | undefined;
  readonly questions: readonly Question[];
  readonly caseActions: readonly CaseAction[];
  /** All of the file in its order, for that is how they run; builders that have no file order leave it out. */
  readonly setValues?: readonly SetValue[] | undefined;
  /** Paths of nodes that expressions may name but that are no questions (transaction blocks, `meta`). */
  readonly otherNodes?: readonly string[] | undefined;
  /** Ids of secondary instances, with `src`. */
  readonly instances: readonly { readonly id: string; readonly src: string | null }[];
}
