import type { ItextItem } from './itext.ts';
import type { Mug } from './mug.ts';
import type { PropertySpec } from './property-spec.ts';

/** One card of an Advanced Case Action. */
export interface Card {
  calculate?: string | undefined;
  relevant?: string | undefined;
  case_type?: string | undefined;
  relationship?: string | undefined;
}
export type Cards = Record<string, Card>;
export type Attributes = Record<string, string>;

type Text = string | null | undefined;

/** Every property that a question of some type may have. */
export interface KnownProperties {
  nodeID: string | undefined;
  conflictedNodeId: Text;
  dataValue: Text;
  xmlnsAttr: Text;
  rawDataAttributes: Attributes | undefined;
  relevantAttr: Text;
  calculateAttr: Text;
  constraintAttr: Text;
  constraintMsgAttr: Text;
  requiredAttr: boolean | undefined;
  requiredCondition: Text;
  rawBindAttributes: Attributes | undefined;
  defaultValue: Text;
  comment: Text;
  locked: boolean | undefined;
  caseProperty: Text;
  appearance: Text;
  label: Text;
  hintLabel: Text;
  rawControlAttributes: Attributes | undefined;
  rawControlXML: string | undefined;
  /** Where the choices of a lookup table come from. */
  itemsetData: { nodeset?: string; instance?: { id: string; src: string } | null } | undefined;
  filter: Text;
  valueRef: Text;
  labelRef: Text;
  sortRef: Text;
  repeat_count: Text;
  rawRepeatAttributes: Attributes | undefined;
  labelItext: ItextItem | undefined;
  hintItext: ItextItem | undefined;
  helpItext: ItextItem | undefined;
  constraintMsgItext: ItextItem | undefined;
  date_modified: Text;
  user_id: Text;
  case_type: Text;
  caseTypeXPath: Text;
  openCaseCondition: Text;
  caseName: Text;
  ownerId: Text;
  ownerIdCondition: Text;
  case_id: Text;
  caseActions: undefined;
  useCreate: boolean | undefined;
  useUpdate: boolean | undefined;
  useClose: boolean | undefined;
  useIndex: boolean | undefined;
  createProperty: Cards | undefined;
  updateProperty: Cards | undefined;
  indexProperty: Cards | undefined;
  closeCondition: Text;
}
export type PropertyName = keyof KnownProperties;

const NAMES: readonly string[] = (
  'nodeID conflictedNodeId dataValue xmlnsAttr rawDataAttributes relevantAttr calculateAttr constraintAttr ' +
  'constraintMsgAttr requiredAttr requiredCondition rawBindAttributes defaultValue comment locked caseProperty ' +
  'appearance label hintLabel rawControlAttributes rawControlXML itemsetData filter valueRef labelRef sortRef repeat_count rawRepeatAttributes ' +
  'labelItext hintItext helpItext constraintMsgItext date_modified user_id case_type caseTypeXPath ' +
  'openCaseCondition caseName ownerId ownerIdCondition case_id caseActions useCreate useUpdate useClose useIndex ' +
  'createProperty updateProperty indexProperty closeCondition'
).split(' ');

export interface MugProperties extends KnownProperties {}

/**
 * `mug.p`. Assigning to a property goes through its setter, fires the events and validates; what the question's type
 * does not have is ignored. `set` and the bulk of `getAttrs` go past all that.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the accessors are defined below, one per known property
export class MugProperties {
  readonly #data: Record<string, unknown> = {};
  readonly #mug: Mug;
  readonly #spec: Readonly<Record<string, PropertySpec>>;
  /** What to call after the change, or null to refuse it. */
  shouldChange: (mug: Mug, name: string, value: unknown, previous: unknown) => (() => void) | null =
    () => () => {};

  constructor(mug: Mug, spec: Readonly<Record<string, PropertySpec>>) {
    this.#mug = mug;
    this.#spec = spec;
  }

  getDefinition(name: string): PropertySpec | undefined {
    return this.#spec[name];
  }
  getAttrs(): Record<string, unknown> {
    return { ...this.#data };
  }
  has(name: string): boolean {
    return Object.hasOwn(this.#data, name);
  }
  /** Sets or, without a value, clears a property without events. */
  set(name: string, ...value: readonly unknown[]): void {
    if (value.length > 0) this.#data[name] = value[0];
    else delete this.#data[name];
  }
  setAttrs(values: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(values)) this.assign(name, value);
  }
  read(name: string): unknown {
    return this.#data[name];
  }
  /** What `p.name = value` does. */
  assign(name: string, value: unknown): void {
    const spec = this.#spec[name];
    const previous = this.#data[name];
    if (!spec || value === previous) return;
    // While a form loads, every question is a hidden value until its control is read.
    if (this.#mug.getPresence(name) === 'notallowed' && this.#mug.__className !== 'DataBindOnly') return;
    const done = this.shouldChange(this.#mug, name, value, previous);
    if (!done) return;
    if (spec.setter) spec.setter(this.#mug, name, value);
    else this.#data[name] = value;
    done();
  }
}

for (const name of NAMES) {
  Object.defineProperty(MugProperties.prototype, name, {
    configurable: true,
    get(this: MugProperties) {
      return this.read(name);
    },
    set(this: MugProperties, value: unknown) {
      this.assign(name, value);
    },
  });
}
