import { Eventful } from '../events.ts';
import type { Vellum } from '../vellum.ts';
import { writeForm } from '../write/write-form.ts';
import { Hashtags } from '../xpath/hashtags.ts';
import type { Expression } from '../xpath/nodes.ts';
import { referencesOf } from '../xpath/references.ts';
import { LogicManager } from './logic.ts';
import type { Mug } from './mug.ts';
import type { MugTypes } from './mug-types.ts';
import { generateId } from './question-ids.ts';
import { removeMugs } from './removal.ts';
import { followRename, type MovedMugs, moveMug, renameMug } from './renaming.ts';
import { type Position, Tree } from './tree.ts';
import { UndoManager } from './undo-manager.ts';

export interface Instance {
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands in it; the main instance is written from the tree. */
  readonly xml: string;
  /** Named by an expression, but nobody knows its source: it is not written. */
  readonly internal?: boolean;
}

const KNOWN_INSTANCES: Readonly<Record<string, string>> = {
  casedb: 'jr://instance/casedb',
  commcaresession: 'jr://instance/session',
};

/** One loaded form. It lives until the next `loadXML`, and its listeners with it. */
export class Form extends Eventful {
  readonly tree = new Tree();
  readonly undomanager = new UndoManager();
  readonly mugMap: Record<string, Mug> = {};
  readonly _logicManager: LogicManager;
  readonly xpath = { parse: (text: string): Expression => this.hashtags.parse(text) };
  hashtags: Hashtags;
  formName: string;
  formComment: string;
  formUuid = '';
  rootAttributes: Record<string, string> = {};
  richText: boolean;
  noMarkdown = false;
  /** The main instance, then the others in the order of the file. */
  instanceMetadata: Instance[] = [{ attributes: {}, xml: '' }];
  /** `<setvalue>` elements that belong to no question. */
  setValues: { event: string; ref: string; value: string }[] = [];
  isLoadingXForm = true;
  warnWhenChanged = false;
  submissionUrl: string | false = false;
  parseWarnings: string[] = [];
  #counter = 1;

  constructor(
    readonly vellum: Vellum,
    readonly mugTypes: MugTypes,
  ) {
    super();
    const { core, features } = vellum.opts();
    this.formName = core.formName || 'New Form';
    this.formComment = core.formComment || '';
    this.richText = Boolean(features.rich_text);
    this.hashtags = new Hashtags(this.richText);
    this._logicManager = new LogicManager(this);
    this.tree.on('change', (event) => this.fire({ type: 'change', mug: event.mug }));
    this.on('question-create', () => this.undomanager.resetUndo());
  }

  get hashtagMap(): Record<string, string> {
    return this.hashtags.map;
  }
  get invertedHashtagMap(): Record<string, string> {
    return this.hashtags.inverted;
  }
  get hashtagTransformations(): Record<string, (property: string) => string> {
    return this.hashtags.transformations;
  }

  setFormID(id: string): void {
    this.tree.rootId = id;
    this.hashtags.add('#form', `/${id}`);
  }
  getBasePath(noSeparator = false): string {
    return `/${this.tree.rootId}${noSeparator ? '' : '/'}`;
  }
  setAttr(name: 'formName' | 'formComment' | 'richText' | 'noMarkdown', value: string | boolean): void {
    Object.assign(this, { [name]: value });
    this.fire('change');
  }

  normalizeHashtag(text: string): string {
    return this.#normalize(text, 'toHashtag');
  }
  normalizeXPath(text: string): string {
    return this.#normalize(text, 'toXPath');
  }
  #normalize(text: string, style: 'toHashtag' | 'toXPath'): string {
    if (!text || text.startsWith('#invalid/xpath ')) return text;
    try {
      return this.xpath.parse(text)[style]();
    } catch {
      return text;
    }
  }
  isValidHashtag(tag: string): boolean {
    return Object.hasOwn(this.hashtagMap, this.normalizeHashtag(tag));
  }
  hasValidHashtagPrefix(tag: string): boolean {
    const slash = tag.lastIndexOf('/') + 1;
    return slash > 0 && tag.length > slash && Object.hasOwn(this.hashtagTransformations, tag.slice(0, slash));
  }
  getHashtagsInXPath(text: string): unknown[] {
    try {
      return referencesOf(this.xpath.parse(text)).paths.filter((path) => path.initial_context === 'hashtag');
    } catch {
      return [];
    }
  }

  createXML(options: { withCaseMappings?: boolean } = {}): string {
    return writeForm(this, options);
  }
  isFormValid(): boolean {
    return this.tree.isTreeValid();
  }
  hasBrokenReferences(): boolean {
    return Boolean(this._logicManager.hasBrokenReferences());
  }
  getSetValues(): readonly { event: string; ref: string; value: string }[] {
    return this.setValues;
  }
  getSerializationWarnings(): Mug[] {
    return this.getMugList().filter((mug) => mug.p.conflictedNodeId);
  }
  checkForSubmissions(): void {
    this.vellum.checkForSubmissions(this);
  }
  referenceInstance(...ids: readonly string[]): void {
    for (const id of ids) {
      const src = KNOWN_INSTANCES[id];
      if (this.instanceMetadata.some(({ attributes }) => attributes.id === id)) continue;
      this.instanceMetadata.push({ attributes: src ? { src, id } : { id }, xml: '', internal: !src });
    }
  }

  walkMugs(fn: (mug: Mug) => void): void {
    this.tree.walk((mug, _, processChildren) => {
      if (mug) fn(mug);
      processChildren();
    });
  }
  getMugList(): Mug[] {
    const list: Mug[] = [];
    this.walkMugs((mug) => list.push(mug));
    return list;
  }
  getChildren(mug: Mug): Mug[] {
    return [...this.tree.childrenOf(mug)];
  }
  getDescendants(mug: Mug): Mug[] {
    return this.getChildren(mug).flatMap((child) => [child, ...this.getDescendants(child)]);
  }
  getMugByUFID(ufid: string): Mug | undefined {
    return this.mugMap[ufid];
  }
  getMugByPath(path: string | null | undefined): Mug | undefined {
    return path ? this.mugMap[this.normalizeHashtag(path)] : undefined;
  }
  findFirstMatchingChild(parent: Mug | null, matches: (mug: Mug) => boolean): Mug | undefined {
    return this.tree.childrenOf(parent).find(matches);
  }
  getAbsolutePath(mug: Mug, excludeRoot = false): string | null {
    return mug.options.isControlOnly || !this.tree.has(mug) ? null : this.tree.pathOf(mug, !excludeRoot);
  }

  fireChange(mug?: Mug): void {
    this.fire({ type: 'change', mug });
  }

  /** Asked before a property changes; the answer is called after it: events, validation, `change`. */
  shouldMugPropertyChange(mug: Mug, property: string, val: unknown, previous: unknown): () => void {
    if (this.isLoadingXForm) return () => {};
    return () => {
      mug.fire({ type: 'property-changed', property, val, previous });
      mug.validate(property);
      this.fire({ type: 'mug-property-change', mug, property, val, previous });
      this.fireChange(mug);
    };
  }

  updateLogicReferences(mug: Mug, property?: string): void {
    if (!property || mug.spec[property]?.logic) this._logicManager.updateReferences(mug, property);
  }
  fixBrokenReferences(): void {
    this._logicManager.forEachBrokenReference((mug, name) => this._logicManager.updateReferences(mug, name));
  }
  isReferencedByOtherMugs(mug: Mug, except: readonly Mug[] = []): boolean {
    return this._logicManager.isReferencedByOthers(mug, except);
  }

  /** Sets a question's id; one that a sibling has already is kept aside as a conflict. */
  rename(mug: Mug, id: string): void {
    renameMug(this, mug, id);
  }
  /** Follows a rename through paths and expressions; answers which path became which. */
  handleMugRename(moved: MovedMugs): Array<readonly [string, string]> {
    return followRename(this, moved);
  }

  /** Makes a question known by its id and its path. */
  register(mug: Mug): void {
    this.mugMap[mug.ufid] = mug;
    const { absolutePath, hashtagPath } = mug;
    if (!absolutePath || !hashtagPath) return;
    this.hashtags.add(hashtagPath, absolutePath);
    this.mugMap[hashtagPath] = mug;
  }

  /** Forgets a question's path. */
  unregister(path: string | null): void {
    if (!path) return;
    delete this.mugMap[path];
    this.hashtags.remove(path);
  }

  moveMug(mug: Mug, position: Position, reference: Mug | null): void {
    moveMug(this, mug, position, reference);
  }

  changeMugType(mug: Mug, type: string): void {
    this.mugTypes.changeType(mug, type);
  }

  createQuestion(reference: Mug | null, position: Position, type: string, isInternal = false): Mug {
    const mug = this.mugTypes.make(type, this);
    if (isInternal && !mug.options.isControlOnly) mug.p.nodeID = this.generate_question_id();
    if (type === 'Choice') mug.p.set('nodeID', '');
    this.insertQuestion(mug, reference, position, isInternal);
    if (type === 'Choice') {
      mug.dropMessage('labelItext', 'mug-labelItext-error');
      mug.dropMessage('nodeID', 'mug-nodeID-error');
    }
    return mug;
  }

  insertQuestion(mug: Mug, refMug: Mug | null, position: Position, isInternal = false): void {
    this.tree.insertMug(mug, position, refMug);
    this.register(mug);
    this.fire({ type: 'question-create', mug, refMug, position, isInternal });
  }

  removeMugsFromForm(mugs: readonly Mug[]): void {
    removeMugs(this, mugs);
  }

  undo(): void {
    this.undomanager.undo();
    this.fixBrokenReferences();
    this.vellum.selectSomethingOrHideProperties();
  }

  generate_question_id(wanted = '', mug?: Mug): string {
    return generateId(this, wanted, mug, () => this.#counter++);
  }
}
