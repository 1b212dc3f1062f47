import type { AjaxOptions, JQuery } from 'jquery';
import type { CaseManagementData } from './case/case-mappings.ts';
import type { Form } from './model/form.ts';
import type { ItextModel } from './model/itext.ts';
import type { Mug } from './model/mug.ts';
import type { MugTypes } from './model/mug-types.ts';
import type { Position } from './model/tree.ts';
import type { Widget } from './widgets/widget.ts';

/** What HQ hands to the form builder. */
export interface VellumOptions {
  readonly core: {
    readonly form: string;
    readonly formId: string;
    readonly formName: string;
    readonly formComment: string;
    readonly saveUrl: string;
    readonly patchUrl: string;
    readonly saveType: 'patch' | 'full';
    readonly loadDelay: number;
    readonly hasSubmissionsUrl: string | false;
    readonly dataSourcesEndpoint: string | false;
    readonly allowedDataNodeReferences: readonly string[];
    onReady?(): void;
    onFormSave?(data: unknown): void;
    formLoadingCallback?(): void;
    formLoadedCallback?(): void;
  };
  readonly javaRosa: { readonly langs: readonly string[]; readonly displayLanguage: string };
  readonly plugins: readonly string[];
  readonly features: Readonly<Record<string, boolean>>;
  readonly caseManagement: {
    readonly mappings: CaseManagementData['baseline'];
    readonly properties: readonly string[];
    readonly view_form_url: string;
    readonly reserved_words: readonly string[];
    readonly is_registration_form: boolean;
  };
  readonly saveToCase: { readonly existingCaseTypes: readonly string[] };
  readonly csrftoken: string;
}

export interface ModalButton {
  readonly title: string;
  readonly cssClasses?: string;
  readonly defaultButton?: boolean;
  readonly action?: () => void;
}

export type SaveState = 'save' | 'saving' | 'saved' | 'retry';

export interface SaveButton {
  state: SaveState | undefined;
  nextState: SaveState | null;
  disabled: boolean;
  readonly ui: JQuery;
  on(type: string, listener: (event?: unknown) => void): SaveButton;
  fire(type: string, event?: unknown): SaveButton;
  setState(state: SaveState): void;
  setStateWhenReady(state: SaveState): void;
  ajax(options: AjaxOptions): void;
  beforeunload(): string | undefined;
}

export interface Section {
  readonly slug: string;
  readonly displayName: string;
  readonly properties: readonly string[];
  readonly isCollapsed?: boolean;
}

export interface CoreData {
  form: Form | undefined;
  saveButton: SaveButton;
  $tree: JQuery;
  lastSavedXForm: string;
  mugTypes: MugTypes;
  formLoadingFailed: boolean;
  failedLoadXML: string;
  hasXPathEditorChanged: boolean;
  currentItextDisplayLanguage: string;
}

/** The instance. Every method is an own, writable property and is called by look-up, so that it can be wrapped. */
export interface Vellum {
  readonly $f: JQuery;
  readonly data: {
    readonly core: CoreData;
    readonly javaRosa: { Itext: ItextModel };
    caseManagement?: CaseManagementData;
    saveToCase?: { existingCaseTypes: string[] };
    lock?: object;
  };
  /** The question whose panel is shown. */
  _propertiesMug: Mug | null;

  opts(): VellumOptions;
  _changeTreeDisplayLanguage(language: string): void;
  isPluginEnabled(name: string): boolean;

  loadXFormOrError(xml: string, done?: () => void, updateSaveButton?: boolean): void;
  loadXML(xml: string): void;
  onXFormLoaded(form: Form): void;
  handleMugParseFinish(mug: Mug): void;
  getMugByPath(path: string): Mug | undefined;
  checkForSubmissions(form: Form): void;
  onFormChange(mug?: unknown): void;

  jstree(command: string, ...args: readonly unknown[]): unknown;
  createQuestion(mug: Mug, reference: Mug | null, position: Position): boolean;
  getCurrentlySelectedMug(multiple: true): Mug[];
  getCurrentlySelectedMug(multiple?: false): Mug | null;
  setCurrentMug(mug: Mug): void;
  scrollTreeTo(ufid: string): void;
  selectSomethingOrHideProperties(forceDeselect?: boolean, path?: string): boolean;
  refreshMugName(mug: Mug): void;
  getMugDisplayName(mug: Mug): string;
  setTreeValidationIcon(mug: Mug): void;
  setTreeExtraIcons(mug: Mug): void;
  setTreeActions(mug: Mug): void;
  _setURLHash(mug: Mug | null): void;

  displayMugProperties(mug: Mug): void;
  _setPropertiesMug(mug: Mug | null): void;
  toggleConstraintItext(mug: Mug): void;
  refreshCurrentMug(): void;
  refreshVisibleData(): void;
  hideQuestionProperties(): void;
  getSections(mug: Mug): Section[];
  sectionIsCollapsed(section: Section): boolean;
  collapseSection(slug: string, shouldCollapse: boolean): void;
  getSectionDisplay(mug: Mug, section: Section): HTMLElement | null;
  displayXPathEditor(widget: Widget): void;

  ensureCurrentMugIsSaved(callback?: () => void): boolean;
  nodeIDFromLabel(mug: Mug): string;
  addQuestion(type: string, position?: Position, reference?: Mug | null): Mug | undefined;
  isInsertAllowed(type: string, position: Position, reference?: Mug | null): boolean;
  changeMugType(mug: Mug, type: string): void;
  isMugRemoveable(mug: Mug): boolean;
  isMugTypeChangeable(mug: Mug): boolean;
  isMugPathMoveable(mug: Mug): boolean;
  isPropertyLocked(mug: Mug, property: string): boolean;
  handleMugRename(
    form: Form,
    mug: Mug,
    newId: string | undefined,
    oldId: string | undefined,
    newPath: string | null,
    oldPath: string | null,
    moved: ReadonlyArray<readonly [Mug, string | null]>,
  ): Array<readonly [string, string]>;

  validateAndSaveXForm(forceFullSave?: boolean): void;
  canSerializeXForm(forAction?: string, retry?: () => void): boolean;
  createXML(options?: { withCaseMappings?: boolean }): string;
  send(formText: string, saveType?: 'patch' | 'full' | null): void;
  augmentSentData(data: Record<string, string>, saveType: string): Record<string, string>;
  onFormSave(data: unknown): void;
  preSaveValidation(): string[];
  showOverwriteWarning(
    send: (formText: string, saveType: 'full') => void,
    formText: string,
    theirs: string,
  ): void;

  generateNewModal(title: string, buttons: ModalButton[], closeTitle?: string | false, icon?: string): JQuery;
  closeModal(done?: () => void, immediate?: boolean): void;
  alert(title: string, message: string | Node, buttons?: ModalButton[]): void;
  showSourceXMLModal(done: () => void): void;
}

/** The loaded form. Callers run only when there is one. */
export function loadedForm(vellum: Vellum): Form {
  const { form } = vellum.data.core;
  if (!form) throw new Error('no form is loaded');
  return form;
}
