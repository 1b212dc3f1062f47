import type { ContactProperty } from '../contact/contact.ts';
import type { CaseAction, Expression, FormSource, PropertyWrite, Question } from './source.ts';
import type { Expr, ParseResult } from './xpath/ast.ts';

/** One place in a form that writes one of the six properties. */
export interface Write {
  readonly property: ContactProperty;
  readonly action: CaseAction;
  readonly propertyWrite: PropertyWrite;
  /** The question whose answer is written, when the source is a question that exists. */
  readonly question: Question | null;
}

/**
 * A form ready for rules: the plain data with its indexes. Immutable; after an edit a new one is made
 * (`createFormModel(source, previous)` keeps what did not change).
 */
export interface FormModel {
  readonly source: FormSource;
  question(path: string): Question | undefined;
  /** Writes of the six properties in the order of the form. */
  readonly writes: readonly Write[];
  /** Parsed once per text. */
  parse(expression: Expression): ParseResult;
  /**
   * The absolute path that a reference means: `#form/a`, `/data/a`, `../a` seen from `context`, `current()/../a`.
   * Null when it leaves the form (`instance(…)`, `#case/…`) or is no plain path.
   */
  resolve(reference: Expr, context: string): string | null;
  /**
   * Whether a resolved path names anything in the form: a question, a node of a case block, `meta` (HQ adds it when
   * it builds the form), or an attribute of one of these.
   */
  hasNode(path: string): boolean;
}
