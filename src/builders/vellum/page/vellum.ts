/**
 * Vellum as far as the page half touches it. Every member may be missing in another version of Vellum, so methods
 * are optional and each helper that needs a missing one switches itself off.
 */

export interface JQuery {
  readonly length: number;
  readonly [index: number]: HTMLElement;
  find(selector: string): JQuery;
  closest(selector: string): JQuery;
  parent(): JQuery;
  data(key: string): unknown;
  trigger(type: string): JQuery;
  val(value: string): JQuery;
  constructor: unknown;
}

export interface Itext {
  get(form: string, language: string): unknown;
  set(value: string, form: string, language: string): void;
}

/** A card's data; its name is the key. */
export interface Card {
  readonly calculate?: string;
  readonly relevant?: string;
}

export type Cards = Readonly<Record<string, Card>>;

/** The properties of a mug that are read or written here, all through Vellum's accessors. */
export type MugProperties = Record<string, unknown>;

export interface Mug {
  readonly ufid: string;
  readonly __className: string;
  readonly p: MugProperties;
  readonly spec?: Record<string, unknown>;
  readonly options?: { readonly dataType?: unknown };
  readonly absolutePath: string | null;
  readonly parentMug: Mug | null;
  getPresence?(attr: string): string;
  addMessage?(attr: string | null, message: object): boolean;
  dropMessage?(attr: string | null, key: string): boolean;
}

export interface Form {
  readonly formName?: unknown;
  readonly formUuid?: unknown;
  readonly instanceMetadata?: readonly {
    readonly attributes?: { readonly id?: unknown; readonly src?: unknown };
  }[];
  getBasePath(noSeparator: boolean): string;
  getMugList(): Mug[];
  getMugByPath(path: string): Mug | null | undefined;
  getMugByUFID?(id: string): Mug | undefined;
  getChildren(mug: Mug): Mug[];
  getSetValues?(): readonly { readonly ref?: unknown; readonly value?: unknown }[];
  normalizeXPath?(expression: string): string;
  removeMugsFromForm?(mugs: Mug[]): void;
  fireChange(mug: Mug): void;
  on(
    type: string,
    handler: (event: FormEvent) => void,
    parameters: null,
    unbindOn: null,
    context: object,
  ): void;
  unbind(context: object): void;
}

export interface FormEvent {
  readonly type: string;
  readonly mug?: Mug | undefined;
  readonly property?: string | undefined;
}

export interface SaveButton {
  readonly state?: string;
  setState?(state: string): void;
}

export interface CaseManagement {
  readonly caseMappings?: Record<string, readonly { readonly question_path?: unknown }[]>;
  readonly is_registration_form?: unknown;
}

/** A field of the shown question. */
export interface Widget {
  readonly mug?: Mug;
  readonly input?: JQuery;
  setValue(value: unknown): void;
  handleChange(): void;
}

export interface Vellum {
  readonly $f: JQuery;
  readonly data: {
    readonly core: {
      readonly form?: Form;
      readonly saveButton?: SaveButton;
      readonly formLoadingFailed?: boolean;
      readonly hasXPathEditorChanged?: boolean;
      readonly currentItextDisplayLanguage?: string;
      readonly mugTypes?: { readonly allTypes?: Record<string, MugType> };
    };
    readonly caseManagement?: CaseManagement;
    readonly javaRosa?: {
      readonly Itext?: { getLanguages(): string[]; getDefaultLanguage(): string };
    };
  };
  getCurrentlySelectedMug?(multiple?: boolean): unknown;
  isPropertyLocked?(mug: Mug, attr: string): boolean;
  isMugTypeChangeable?(mug: Mug): boolean;
  isMugRemoveable?(mug: Mug): boolean;
  isInsertAllowed?(type: string, position: string, mug: Mug | null): boolean;
  refreshCurrentMug?(): void;
  setCurrentMug?(mug: Mug): void;
  scrollTreeTo?(id: string): void;
  collapseSection?(slug: string, collapse: boolean): void;
  addQuestion?(type: string, position: string, mug: Mug | null): Mug | undefined;
  changeMugType?(mug: Mug, type: string): void;
}

export interface MugType {
  typeChangeError?(mug: Mug, type: string): string;
}

/** Vellum's values are anything; a text is a text or nothing. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The nearest repeat around a question. */
export function repeatAround(mug: Mug): Mug | null {
  let parent = mug.parentMug;
  while (parent && parent.__className !== 'Repeat') parent = parent.parentMug;
  return parent;
}
