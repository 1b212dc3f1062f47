import { casePropertySpec } from '../case/case-property-spec.ts';
import { $ } from '../jquery.ts';
import { ItextModel } from '../model/itext.ts';
import { MugTypes } from '../model/mug-types.ts';
import { modals } from '../ui/modal.ts';
import { makeSaveButton } from '../ui/save-button.ts';
import { watchSaveHover } from '../ui/save-popover.ts';
import { skeleton } from '../ui/skeleton.ts';
import { showToolsMenu } from '../ui/tools-menu.ts';
import type { Vellum, VellumOptions } from '../vellum.ts';
import { loadDataSources } from './data-sources.ts';
import { loading } from './loading.ts';
import { lockSpec } from './lock-spec.ts';
import { panel } from './panel.ts';
import { bindPlugins } from './plugins.ts';
import { questions } from './questions.ts';
import { saving } from './saving.ts';
import { createTree, selection } from './selection.ts';

const ALT_WARNING =
  'Holding the ALT key while clicking save invokes an inefficient save procedure. Do this only if a normal save fails.';

function onSaveClick(vellum: Vellum, event: unknown): void {
  const full = event instanceof MouseEvent && event.altKey;
  if (full && !window.confirm(ALT_WARNING)) return;
  vellum.ensureCurrentMugIsSaved(() => vellum.validateAndSaveXForm(full));
  vellum.data.core.form?.walkMugs((mug) => {
    mug.__originalNodeID = mug.p.nodeID;
    mug.dropMessage('nodeID', 'mug-nodeID-changed-warning');
  });
}

/** Starts the form builder in an element and loads its form. The instance hangs on the element as jQuery data. */
export function createVellum(element: HTMLElement, options: VellumOptions): Vellum {
  const has = (name: string): boolean => options.plugins.includes(name);
  const vellum = {
    $f: $(element),
    data: { core: {}, javaRosa: { Itext: new ItextModel() } },
    _propertiesMug: null,
    opts: () => copy(options),
    isPluginEnabled: has,
    ...loading,
    ...selection,
    ...panel,
    ...questions,
    ...saving,
    ...modals,
  } as unknown as Vellum;
  const initPlugins = bindPlugins(vellum, options.plugins);
  element.classList.add('formdesigner');
  element.replaceChildren(...skeleton());
  if (has('caseManagement')) vellum.data.caseManagement = caseManagement(options);
  if (has('saveToCase'))
    vellum.data.saveToCase = { existingCaseTypes: [...options.saveToCase.existingCaseTypes] };
  if (has('lock')) vellum.data.lock = { locks: {} };
  const specs = {
    ...(has('caseManagement') ? casePropertySpec(vellum) : {}),
    ...(has('lock') ? lockSpec(vellum) : {}),
  };
  const saveButton = makeSaveButton({
    save: (event) => onSaveClick(vellum, event),
    csrftoken: options.csrftoken,
  });
  Object.assign(vellum.data.core, {
    form: undefined,
    mugTypes: new MugTypes(specs, has('saveToCase')),
    saveButton,
    $tree: createTree(vellum),
    lastSavedXForm: options.core.form,
    formLoadingFailed: false,
    failedLoadXML: '',
    hasXPathEditorChanged: false,
    currentItextDisplayLanguage: options.javaRosa.displayLanguage,
  });
  vellum.$f.find('.fd-save-button').append(saveButton.ui);
  watchSaveHover(vellum);
  showToolsMenu(vellum);
  loadDataSources(vellum);
  window.addEventListener('beforeunload', (event) => {
    if (saveButton.beforeunload()) event.preventDefault();
  });
  window.addEventListener('hashchange', () => vellum.selectSomethingOrHideProperties(true, location.hash));
  $(element).data('vellum_instance', vellum);
  initPlugins();
  vellum.loadXFormOrError(options.core.form, () => setTimeout(() => vellum.opts().core.onReady?.(), 0));
  return vellum;
}

/** A copy whose change changes nothing; functions are passed as they are. */
function copy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copy) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, copy(inside)])) as T;
}

function caseManagement({
  caseManagement: given,
}: VellumOptions): NonNullable<Vellum['data']['caseManagement']> {
  const properties = [...given.properties];
  if (given.is_registration_form && !properties.includes('name')) properties.push('name');
  return {
    properties,
    baseline: structuredClone(given.mappings),
    view_form_url: given.view_form_url,
    is_registration_form: given.is_registration_form,
  };
}
