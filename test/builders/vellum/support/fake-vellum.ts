import type {
  Form,
  FormEvent,
  Itext,
  JQuery,
  Mug,
  Vellum,
  Widget,
} from '../../../../src/builders/vellum/page/vellum.ts';

/** What a test says of a question; the rest is filled in as Vellum does. */
export interface MugSpec {
  readonly type: string;
  readonly id: string;
  readonly p?: Record<string, unknown>;
  readonly children?: readonly MugSpec[];
}

export interface FakeMessage {
  readonly key: string;
  readonly level: string;
  readonly message: string;
  onDrop?(): void;
}

export function itext(texts: Record<string, string>): Itext & { readonly texts: Record<string, string> } {
  return {
    texts,
    get: (_form, language) => texts[language],
    set: (value, _form, language) => {
      texts[language] = value;
    },
  };
}

const FIELDS: Record<string, readonly string[]> = {
  DataBindOnly: ['nodeID', 'calculateAttr', 'relevantAttr', 'defaultValue', 'caseProperty'],
  SaveToCase: ['nodeID', 'createProperty', 'updateProperty', 'caseName', 'ownerId', 'caseTypeXPath'],
  Choice: ['nodeID', 'labelItext'],
};
const QUESTION_FIELDS = [
  'nodeID',
  'calculateAttr',
  'constraintAttr',
  'relevantAttr',
  'defaultValue',
  'caseProperty',
  'constraintMsgItext',
];

/** Vellum gives no id twice, whatever form a question is of. */
let made = 0;

export class FakeMug implements Mug {
  readonly ufid: string;
  parentMug: FakeMug | null = null;
  children: FakeMug[] = [];
  readonly messages = new Map<string, FakeMessage[]>();
  readonly values: Record<string, unknown>;
  readonly p: Record<string, unknown>;
  __className: string;

  constructor(
    readonly form: FakeForm,
    spec: MugSpec,
  ) {
    this.__className = spec.type;
    made += 1;
    this.ufid = `ufid-${made}`;
    this.values = { nodeID: spec.id, ...spec.p };
    this.p = new Proxy(this.values, {
      set: (values, attr, value) => {
        if (values[String(attr)] === value) return true;
        if (attr === 'caseProperty') form.remap(this, value as string | null);
        values[String(attr)] = value;
        form.fire({ type: 'mug-property-change', mug: this, property: String(attr) });
        form.fire({ type: 'change', mug: this });
        return true;
      },
    });
  }

  get spec(): Record<string, unknown> {
    const fields = FIELDS[this.__className] ?? QUESTION_FIELDS;
    return Object.fromEntries(fields.map((field) => [field, {}]));
  }

  get options() {
    const types: Record<string, string> = { Text: 'xsd:string', PhoneNumber: 'xsd:string', Int: 'xsd:int' };
    return { dataType: types[this.__className] };
  }

  get absolutePath(): string | null {
    if (this.__className === 'Choice' || this.__className === 'Itemset') return null;
    return `${this.parentMug?.absolutePath ?? '/data'}/${this.values.nodeID}`;
  }

  getPresence(attr: string): string {
    if (!Object.hasOwn(this.spec, attr)) throw new Error(`unknown property: ${attr}`);
    return 'optional';
  }

  addMessage(attr: string | null, message: object): boolean {
    const { key, message: text } = message as FakeMessage;
    const all = this.messages.get(attr ?? '') ?? [];
    const before = all.find((other) => other.key === key);
    if (before && before.message === text && before.level === (message as FakeMessage).level) return false;
    before?.onDrop?.();
    const rest = all.filter((other) => other !== before);
    this.messages.set(attr ?? '', text ? [...rest, message as FakeMessage] : rest);
    return true;
  }

  dropMessage(attr: string | null, key: string): boolean {
    return this.addMessage(attr, { key, message: '' });
  }

  /** What a designer reads at the question. */
  get shown(): string[] {
    return [...this.messages].flatMap(([attr, list]) =>
      list.map(({ level, message }) => `${attr || 'question'}: ${level}: ${message}`),
    );
  }
}

export class FakeForm implements Form {
  readonly formName = 'Contact';
  readonly formUuid = 'http://example.org/form';
  readonly instanceMetadata = [
    { attributes: {} },
    { attributes: { id: 'casedb', src: 'jr://instance/casedb' } },
  ];
  roots: FakeMug[] = [];
  mappings: Record<string, { question_path: string }[]> = {};
  private handlers: { type: string; handler: (event: FormEvent) => void; context: object }[] = [];

  constructor(specs: readonly MugSpec[]) {
    this.roots = specs.map((spec) => this.make(spec, null));
  }

  make(spec: MugSpec, parent: FakeMug | null): FakeMug {
    const mug = new FakeMug(this, spec);
    mug.parentMug = parent;
    mug.children = (spec.children ?? []).map((child) => this.make(child, mug));
    return mug;
  }

  getBasePath = (): string => '/data';

  getMugList(): FakeMug[] {
    const list = (mugs: FakeMug[]): FakeMug[] => mugs.flatMap((mug) => [mug, ...list(mug.children)]);
    return list(this.roots);
  }

  getMugByPath(path: string): FakeMug | null {
    return this.getMugList().find((mug) => mug.absolutePath === path) ?? null;
  }

  getChildren = (mug: Mug): FakeMug[] => (mug as FakeMug).children;

  mug(path: string): FakeMug {
    const mug = this.getMugByPath(path);
    if (!mug) throw new Error(`no question at ${path}`);
    return mug;
  }

  on(
    type: string,
    handler: (event: FormEvent) => void,
    _parameters: null,
    _unbindOn: null,
    context: object,
  ): void {
    this.handlers.push({ type, handler, context });
  }

  unbind(context: object): void {
    this.handlers = this.handlers.filter((entry) => entry.context !== context);
  }

  get listeners(): number {
    return this.handlers.length;
  }

  fire(event: FormEvent): void {
    for (const entry of this.handlers) if (entry.type === event.type) entry.handler(event);
  }

  fireChange(mug: Mug): void {
    this.fire({ type: 'change', mug });
  }

  insert(spec: MugSpec, at: number): FakeMug {
    const mug = this.make(spec, null);
    this.roots.splice(at, 0, mug);
    this.fire({ type: 'question-create', mug });
    return mug;
  }

  remove(mug: FakeMug): void {
    this.roots = this.roots.filter((root) => root !== mug);
    const { parentMug: parent } = mug;
    if (parent) parent.children = parent.children.filter((child) => child !== mug);
    this.fire({ type: 'change' });
    this.fire({ type: 'question-remove', mug });
  }

  restore(mug: FakeMug, at: number): void {
    this.roots.splice(at, 0, mug);
    this.fire({ type: 'question-create', mug });
  }

  removeMugsFromForm(mugs: Mug[]): void {
    for (const mug of mugs) this.remove(mug as FakeMug);
  }

  remap(mug: FakeMug, to: string | null): void {
    const path = mug.absolutePath ?? '';
    const from = mug.values.caseProperty as string | undefined;
    if (from) {
      const rest = (this.mappings[from] ?? []).filter((question) => question.question_path !== path);
      if (rest.length > 0) this.mappings[from] = rest;
      else delete this.mappings[from];
    }
    if (to) this.mappings[to] = [...(this.mappings[to] ?? []), { question_path: path }];
  }
}

const NOTHING: JQuery = {
  length: 0,
  find: () => NOTHING,
  closest: () => NOTHING,
  parent: () => NOTHING,
  data: () => undefined,
  trigger: () => NOTHING,
  val: () => NOTHING,
  constructor: Object,
};

/** A field of the shown question: what was set through it, and that the change was announced. */
export class FakeWidget implements Widget {
  readonly changes: unknown[] = [];
  private value: unknown;
  constructor(
    readonly mug: FakeMug,
    readonly attr: string,
  ) {}
  setValue(value: unknown): void {
    this.value = value;
  }
  handleChange(): void {
    this.changes.push(this.value);
    this.mug.p[this.attr] = this.value;
  }
}

/** Vellum without a screen: its model, events and save chain. */
export function createFakeVellum(specs: readonly MugSpec[], options: { mapped?: boolean } = {}) {
  const saves: { readonly xml: unknown; readonly type: unknown }[] = [];
  const widgets: FakeWidget[] = [];
  let form = new FakeForm(specs);
  const button = {
    state: 'saved',
    setState(state: string) {
      button.state = state;
    },
  };
  const fake = {
    selected: [] as FakeMug[],
    refreshed: 0,
    languages: ['en', 'hin'],
    locked: new Set<string>(),
    get form() {
      return form;
    },
    saves,
    widgets,
    button,
    /** A field of the shown question. */
    show(mug: FakeMug, ...attrs: string[]): FakeWidget[] {
      fake.selected = [mug];
      widgets.splice(0, widgets.length, ...attrs.map((attr) => new FakeWidget(mug, attr)));
      return widgets;
    },
    vellum: {} as Vellum & Record<string, unknown>,
  };

  const found = (selector: string): JQuery => {
    const name = /\[name="property-([^"]+)"\]$/.exec(selector)?.[1];
    const widget = widgets.find((candidate) => candidate.attr === name);
    if (!widget) return NOTHING;
    return { ...NOTHING, length: 1, data: (key) => (key === 'vellum_widget' ? widget : undefined) };
  };

  Object.assign(fake.vellum, {
    $f: { ...NOTHING, find: found },
    data: {
      core: {
        get form() {
          return form;
        },
        saveButton: button,
        formLoadingFailed: false,
        hasXPathEditorChanged: false,
        currentItextDisplayLanguage: 'en',
        mugTypes: {
          allTypes: {
            Text: { typeChangeError: () => '' },
            Int: { typeChangeError: () => '' },
            Select: { typeChangeError: (mug: FakeMug) => (mug.children.length > 0 ? 'has choices' : '') },
          },
        },
      },
      ...(options.mapped === false
        ? {}
        : {
            caseManagement: {
              get caseMappings() {
                return form.mappings;
              },
              is_registration_form: true,
            },
          }),
      javaRosa: { Itext: { getLanguages: () => fake.languages, getDefaultLanguage: () => 'en' } },
    },
    getCurrentlySelectedMug: (multiple?: boolean) => (multiple ? fake.selected : (fake.selected[0] ?? null)),
    isPropertyLocked: (mug: FakeMug) => fake.locked.has(mug.absolutePath ?? ''),
    isMugTypeChangeable: (mug: FakeMug) => mug.__className !== 'DataBindOnly',
    isMugRemoveable: () => true,
    isInsertAllowed: () => true,
    refreshCurrentMug: () => {
      fake.refreshed += 1;
    },
    setCurrentMug: (mug: FakeMug) => {
      fake.selected = [mug];
    },
    scrollTreeTo: () => {},
    addQuestion: (type: string, position: string, ref: FakeMug) => {
      if (position === 'into') {
        const child = form.make({ type, id: '', p: { labelItext: itext({}) } }, ref);
        ref.children.push(child);
        form.fire({ type: 'question-create', mug: child });
        return child;
      }
      const p = { labelItext: itext({}), constraintMsgItext: itext({}) };
      const at = position === 'last' ? form.roots.length : form.roots.indexOf(ref) + 1;
      return form.insert({ type, id: 'question1', p }, at);
    },
    changeMugType: (mug: FakeMug, type: string) => {
      mug.__className = type;
      form.fire({ type: 'question-type-change', mug });
      form.fireChange(mug);
    },
    onFormChange: () => {
      button.state = 'save';
    },
    onFormSave: () => {
      for (const mug of form.getMugList()) mug.messages.delete('caseProperty');
    },
    _changeTreeDisplayLanguage: (language: string) => {
      Object.assign(fake.vellum.data.core, { currentItextDisplayLanguage: language });
    },
    loadXML: (next: readonly MugSpec[]) => {
      form = new FakeForm(next);
    },
    createXML: () => `<xml>${form.getMugList().map((mug) => mug.values.calculateAttr ?? '')}</xml>`,
    validateAndSaveXForm: (full?: boolean) => {
      const { vellum } = fake;
      const xml = (vellum.createXML as () => unknown)();
      (vellum.send as (xml: unknown, type: unknown) => void)(xml, full ? 'full' : null);
    },
    send: (xml: unknown, type: unknown) => {
      saves.push({ xml, type });
      button.state = 'saved';
      (fake.vellum.onFormSave as () => void)();
    },
  });
  form.on('change', () => (fake.vellum.onFormChange as () => void)(), null, null, fake);
  return fake;
}

export type FakeVellum = ReturnType<typeof createFakeVellum>;

/** Made anew for each test: itexts and cards are changed in place. */
export const contactForm = (): readonly MugSpec[] => [
  { type: 'Text', id: 'name', p: { labelItext: itext({ en: 'Name', hin: 'naam' }) } },
  {
    type: 'Text',
    id: 'phone',
    p: { constraintAttr: 'string-length(.) > 5', constraintMsgItext: itext({ en: 'Too short' }) },
  },
  { type: 'DataBindOnly', id: 'tz', p: { calculateAttr: "'Asia/Calcutta'" } },
  {
    type: 'Select',
    id: 'language',
    children: [
      { type: 'Choice', id: 'en', p: { labelItext: itext({ en: 'English' }) } },
      { type: 'Choice', id: 'klingon', p: { labelItext: itext({ en: 'Bogus' }) } },
    ],
  },
  {
    type: 'SaveToCase',
    id: 'save',
    p: {
      useCreate: true,
      useUpdate: false,
      case_type: 'contact',
      case_id: 'uuid()',
      caseName: '/data/name',
      createProperty: {
        contact_phone_number: { calculate: '/data/phone' },
        time_zone: { calculate: "'IST'", relevant: '1 = 1' },
        '': { calculate: '' },
      },
      updateProperty: {},
    },
  },
];
