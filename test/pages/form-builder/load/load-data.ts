import type { Mug } from '../model/mug.ts';
import { AttributeTaker, attributesOf, childrenOf } from '../xml/reader.ts';
import { loadLock } from './load-binds.ts';
import type { Loading } from './load-form.ts';
import { loadCaseNode } from './load-save-to-case.ts';

/** Makes a hidden value of every node of the instance; controls turn them into questions later. */
export function loadData(loading: Loading, root: Element): void {
  const { form, vellum } = loading;
  form.setFormID(root.localName);
  form.rootAttributes = attributesOf(root);
  form.formUuid = root.getAttribute('xmlns') ?? '';
  const canSaveToCase = vellum.isPluginEnabled('saveToCase');
  const visit = (element: Element, parent: Mug | null): void => {
    const attributes = new AttributeTaker(element);
    const isCase = canSaveToCase && attributes.rest['vellum:role'] === 'SaveToCase';
    if (isCase) attributes.take('vellum:role');
    const mug = form.mugTypes.make(isCase ? 'SaveToCase' : 'DataBindOnly', form);
    mug.p.nodeID = element.tagName;
    mug.__originalNodeID = element.tagName;
    const xmlns = attributes.take('xmlns');
    const comment = attributes.take('vellum:comment');
    if (xmlns && xmlns !== form.formUuid) mug.p.xmlnsAttr = xmlns;
    if (comment) mug.p.comment = comment;
    if (element.children.length === 0 && element.textContent) mug.p.dataValue = element.textContent;
    mug.p.rawDataAttributes = attributes.rest;
    loadLock(loading, mug, attributes);
    if (isCase) loadCaseNode(mug, element);
    form.tree.insertMug(mug, 'into', parent);
    form.register(mug);
    if (!isCase) for (const child of childrenOf(element)) visit(child, mug);
  };
  for (const child of childrenOf(root)) visit(child, null);
}
