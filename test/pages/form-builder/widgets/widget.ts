import { Eventful } from '../events.ts';
import { $ } from '../jquery.ts';
import type { Mug } from '../model/mug.ts';
import type { PropertySpec } from '../model/property-spec.ts';
import { el } from '../ui/dom.ts';
import { showMessages } from '../ui/messages.ts';
import type { Vellum } from '../vellum.ts';

export interface WidgetPlace {
  readonly vellum: Vellum;
  readonly mug: Mug;
  readonly path: string;
  readonly spec: PropertySpec;
}

/**
 * One control of the panel and the property that it edits. It hangs on its `.widget` element as jQuery data
 * `vellum_widget`, where outside code finds it to set a value the way a person would.
 */
export abstract class Widget extends Eventful {
  readonly mug: Mug;
  readonly path: string;
  readonly definition: PropertySpec;
  readonly vellum: Vellum;
  /** The `.widget` element, once rendered. */
  element: HTMLElement | null = null;
  saving = false;
  hasLogicReferences = false;

  constructor(place: WidgetPlace) {
    super();
    this.vellum = place.vellum;
    this.mug = place.mug;
    this.path = place.path;
    this.definition = place.spec;
    this.mug.on('messages-changed', () => this.refreshMessages(), null, 'teardown-mug-properties');
  }

  /** The control as jQuery object. */
  abstract get input(): ReturnType<typeof $>;
  abstract setValue(value: unknown): void;
  abstract getValue(): unknown;

  get id(): string {
    return `property-${this.path}`;
  }
  get currentValue(): unknown {
    return this.mug.p.read(this.path);
  }
  getControl(): ReturnType<typeof $> {
    return this.input;
  }
  getDisplayName(): string {
    return this.definition.lstring ?? this.path;
  }
  isDisabled(): boolean {
    return this.definition.enabled?.(this.mug) === false || this.vellum.isPropertyLocked(this.mug, this.path);
  }
  save(): void {
    this.saving = true;
    try {
      this.mug.p.assign(this.path, this.getValue());
    } finally {
      this.saving = false;
    }
  }
  updateValue(): void {
    this.save();
  }
  /** To be called after a change of the control: stores, validates and tells the page. */
  handleChange(): void {
    this.updateValue();
    this.mug.showChangedMsg = true;
    this.mug.validate(this.path);
    this.fire('change');
  }
  refreshMessages(): void {
    const boxes = this.element?.querySelectorAll<HTMLElement>('.messages');
    showMessages(boxes?.[boxes.length - 1] ?? null, this.mug, this.path);
  }
  /** Called once the element stands in the panel. */
  postRender(): void {}

  getUIElement(): HTMLElement {
    const control = this.input[0];
    const messages = el('div', { class: 'messages' });
    const label = el('div', { class: 'control-label col-sm-3' }, el('label', {}, this.getDisplayName()));
    const controls = el('div', { class: 'col-sm-9 controls' }, control, messages);
    this.element = el('div', { class: 'widget' }, el('div', { class: 'form-group' }, label, controls));
    if (control && this.isDisabled()) disable(control);
    $(this.element).data('vellum_widget', this);
    return this.element;
  }
}

/** Options stay as they are: a disabled one could not be shown as the chosen one. */
function disable(control: HTMLElement): void {
  for (const element of [control, ...control.querySelectorAll<HTMLElement>('*')]) {
    if ('disabled' in element && element.tagName !== 'OPTION') element.disabled = true;
    if (element.hasAttribute('contenteditable')) {
      element.setAttribute('contenteditable', 'false');
      element.setAttribute('disabled', 'disabled');
    }
  }
}
