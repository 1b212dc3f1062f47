import { Eventful } from '../events.ts';
import type { Form } from './form.ts';
import { type MugMessage, MugMessages, textOf } from './mug-messages.ts';
import type { MugType } from './mug-types.ts';
import { MugProperties } from './properties.ts';
import type { Presence, PropertySpec } from './property-spec.ts';

function guid(): string {
  const part = () => (((1 + Math.random()) * 0x10000) | 0).toString(16).substring(1);
  return Array.from({ length: 8 }, part).join('');
}

/** One question, choice, group or case action. Outside code knows it by the names that Vellum uses. */
export class Mug extends Eventful {
  readonly ufid = guid();
  readonly messages = new MugMessages();
  readonly ERROR = 'error';
  readonly WARNING = 'warning';
  readonly INFO = 'info';
  declare p: MugProperties;
  declare options: MugType;
  declare spec: Readonly<Record<string, PropertySpec>>;
  declare __className: string;
  __originalNodeID: string | undefined;
  showChangedMsg = true;
  /** Conditions on the binds of a create action, until the form is read. */
  stashedConditions: Record<string, string> = {};
  #changed: boolean | undefined;

  constructor(
    type: MugType,
    readonly form: Form,
  ) {
    super();
    this.setOptionsAndProperties(type);
  }

  /** Makes the question one of another type; properties that the new type has not are dropped. */
  setOptionsAndProperties(type: MugType): void {
    const kept = this.p ? this.p.getAttrs() : {};
    if (!type.keepsAppearance) delete kept.appearance;
    this.options = { ...type };
    this.__className = type.__className;
    this.spec = type.specs;
    this.p = new MugProperties(this, this.spec);
    type.init?.(this);
    // Loaded values pass unasked: the form is told of the change of type as a whole.
    this.p.setAttrs(kept);
    this.p.shouldChange = (mug, name, value, previous) =>
      this.form.shouldMugPropertyChange(mug, name, value, previous);
  }

  get absolutePath(): string | null {
    return this.form.getAbsolutePath(this);
  }
  get absolutePathNoRoot(): string | null {
    return this.form.getAbsolutePath(this, true);
  }
  get hashtagPath(): string | null {
    const path = this.absolutePathNoRoot;
    return path ? `#form${path}` : this.absolutePath;
  }
  get parentMug(): Mug | null {
    return this.form.tree.parentOf(this);
  }
  get previousSibling(): Mug | null {
    return this.form.tree.previousOf(this);
  }
  /** Names of the properties that hold expressions. */
  get logicReferenceAttrs(): string[] {
    return Object.keys(this.spec).filter(
      (name) => this.spec[name]?.logic && this.getPresence(name) !== 'notallowed',
    );
  }

  getNodeID(): string | undefined {
    return this.p.nodeID;
  }
  getIcon(): string {
    return this.options.icon;
  }
  getLabelValue(): string {
    return this.p.label ?? '';
  }
  getPresence(name: string): Presence {
    const spec = this.spec[name];
    if (!spec) throw new Error(`unknown property: ${this.__className}.spec.${name}`);
    return (typeof spec.presence === 'function' ? spec.presence(this) : spec.presence) ?? 'optional';
  }
  isVisible(name: string): boolean {
    const visibility = this.spec[name]?.visibility;
    if (this.getPresence(name) === 'notallowed') return false;
    if (typeof visibility === 'function') return visibility(this);
    if (visibility === 'visible') return true;
    if (visibility === 'visible_if_present') return this.p.read(name) !== undefined;
    return visibility !== undefined && visibility in this.spec && this.isVisible(visibility);
  }
  /** Null, and not false, at the top of the form. */
  isInRepeat(): boolean | null {
    return this.__className === 'Repeat' || (this.parentMug?.isInRepeat() ?? null);
  }
  /** Whether an expression of another question names this one. */
  isReferencedByOtherMugs(except: readonly Mug[] = []): boolean {
    return this.form.isReferencedByOtherMugs(this, except);
  }
  getDisplayName(language?: string): string {
    const nodeID = this.p.conflictedNodeId ?? this.p.nodeID ?? '';
    const item = this.p.labelItext;
    if (!item || language === '_ids') return nodeID;
    const main = item.itextModel.getDefaultLanguage();
    const fallback = item.get('default', main);
    const shown = item.get('default', language ?? main) || fallback;
    if (!shown || shown === nodeID) return nodeID;
    return language && language !== main && shown === fallback ? `${shown} [${main}]` : shown;
  }

  /** Validates one property or all; true when messages changed. */
  validate(name?: string): boolean {
    this.form.checkForSubmissions();
    return this.withMessages(() => {
      this.form.updateLogicReferences(this, name);
      const names = name ? [name] : Object.keys(this.spec);
      return names.map((one) => this.#validateOne(one)).some((changed) => changed);
    });
  }

  #validateOne(name: string): boolean {
    const spec = this.spec[name];
    if (!spec) return false;
    const value = this.p.read(name);
    const presence = this.getPresence(name);
    let message = '';
    if (!value && presence === 'required') message = '{question} is required.';
    else if (value && presence === 'notallowed') message = '{question} is not allowed.';
    else if (spec.validationFunc) message = passed(spec.validationFunc(this));
    const text = message.replace('{question}', spec.lstring ?? name);
    return this.messages.update(name, { key: `mug-${name}-error`, level: 'error', message: text });
  }

  addMessage(name: string | null, message: MugMessage): boolean {
    return this.withMessages(() => this.messages.update(name, message));
  }
  dropMessage(name: string | null, key: string): boolean {
    const changed = this.addMessage(name, { key });
    this.spec[name ?? '']?.dropMessage?.(this, name ?? '', key);
    return changed;
  }
  addMessages(messages: Readonly<Record<string, readonly MugMessage[]>>): void {
    this.withMessages(() => {
      let changed = false;
      for (const [name, list] of Object.entries(messages)) {
        for (const message of list) changed = this.messages.update(name, message) || changed;
      }
      return changed;
    });
  }
  dropAllMessages(name: string | null): boolean {
    return this.withMessages(() => this.messages.update(name));
  }
  /** Errors and warnings as shown in the tree. */
  getErrors(): unknown[] {
    const serious = this.messages.all().filter(({ level }) => level !== 'info');
    return [...new Set(serious.map(({ message }) => message))];
  }
  hasErrors(): boolean {
    return this.getErrors().length > 0;
  }
  teardownProperties(): void {
    this.fire({ type: 'teardown-mug-properties', mug: this });
  }

  /** However many messages change inside, listeners hear of it once. */
  withMessages(change: () => boolean): boolean {
    const outer = this.#changed === undefined;
    if (outer) this.#changed = false;
    try {
      const changed = change() || this.#changed === true;
      if (changed && outer) this.fire({ type: 'messages-changed', mug: this });
      else if (changed) this.#changed = true;
      return changed;
    } finally {
      if (outer) this.#changed = undefined;
    }
  }
}

function passed(message: Parameters<typeof textOf>[0]): string {
  const text = textOf(message);
  return text === 'pass' ? '' : text;
}
