import type { ContactProperty } from '../contact/contact.ts';
import type { Edit } from '../form/edits/edit.ts';
import type { SourceRange } from '../form/source.ts';

/** `incomplete`: could not be decided (offline, unknown list, opaque expression); the message says why. */
export type Severity = 'error' | 'warning' | 'info' | 'incomplete';

/** Where a person has to look, and which write it is about. */
export interface Site {
  /** The question to change (or that is mapped), or the node of the write when the write itself has to change. */
  readonly path: string | null;
  readonly part:
    | 'kind'
    | 'calculate'
    | 'constraint'
    | 'relevant'
    | 'default'
    | 'choice'
    | 'mapping'
    | 'write';
  /** The choice's value, when `part` is `choice`. */
  readonly choice?: string | undefined;
  readonly write: {
    /** `CaseAction.id` */
    readonly action: string;
    readonly block: 'create' | 'update';
    readonly property: string;
  };
  readonly range?: SourceRange | undefined;
}

/** What is wrong, why it matters, what to do. Plain text; names and values stand in `quotes`. */
export interface Message {
  readonly what: string;
  readonly why: string;
  readonly how: string;
}

export interface Fix {
  /** `safe`: behaviour for good answers cannot change, Fix all applies it. `suggestion`: a person chooses. */
  readonly kind: 'safe' | 'suggestion';
  /** What the button says: an imperative, e.g. "Use Asia/Kolkata". */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** What a person is told of something wrong: in a form's design, or of a value that was entered. */
export interface Diagnostic {
  /** Where in a form's design; null for a value that was entered. */
  readonly site: Site | null;
  /** The rule's id, or the code of an advice on a value. */
  readonly rule: string;
  readonly severity: Severity;
  readonly property: ContactProperty | null;
  readonly message: Message;
  readonly fixes: readonly Pick<Fix, 'kind' | 'title'>[];
  readonly helpUrl: string;
}

/** Something wrong in a form's design. */
export interface Finding extends Diagnostic {
  readonly site: Site;
  readonly fixes: readonly Fix[];
}

/**
 * Tells one finding from another over edits and reloads: rule, place and write, without offsets. The one value in
 * it is that of a choice, which names the choice.
 * Used to remember "save anyway" and for baselines.
 */
export function findingKey(finding: Finding): string {
  const { path, part, choice, write } = finding.site;
  return JSON.stringify([
    finding.rule,
    path,
    part,
    choice ?? null,
    write.action,
    write.block,
    write.property,
  ]);
}
