import type { Form } from '../model/form.ts';
import type { Mug } from '../model/mug.ts';
import type { Cards } from '../model/properties.ts';
import type { XmlWriter } from '../xml/writer.ts';

const CASE_ATTRIBUTES = {
  xmlns: 'http://commcarehq.org/case/transaction/v2',
  case_id: '',
  date_modified: '',
  user_id: '',
};

/** The main instance. */
export function writeData(form: Form, writer: XmlWriter): void {
  const { rootAttributes: root } = form;
  const attributes = {
    'xmlns:jrm': root['xmlns:jrm'] ?? 'http://dev.commcarehq.org/jr/xforms',
    xmlns: form.formUuid || `http://openrosa.org/formdesigner/${crypto.randomUUID()}`,
    uiVersion: root.uiVersion ?? '1',
    version: root.version ?? '1',
    name: form.formName,
  };
  form.formUuid = attributes.xmlns;
  const write = (mug: Mug): void => {
    if (mug.options.isControlOnly) return;
    writer.element(mug.p.nodeID ?? '', dataAttributes(mug), () => {
      if (mug.p.dataValue) writer.text(mug.p.dataValue);
      if (mug.__className === 'SaveToCase') writeCase(mug, writer);
      for (const child of form.getChildren(mug)) write(child);
    });
  };
  writer.element(form.tree.rootId, attributes, () => form.tree.getRootChildren().forEach(write));
}

function dataAttributes({ __className, p }: Mug): Record<string, string> {
  return {
    ...p.rawDataAttributes,
    ...(p.comment ? { 'vellum:comment': p.comment } : {}),
    ...(p.xmlnsAttr ? { xmlns: p.xmlnsAttr } : {}),
    ...(__className === 'Repeat' ? { 'jr:template': '' } : {}),
    ...(__className === 'SaveToCase'
      ? { 'vellum:role': 'SaveToCase', 'vellum:case_type': p.case_type || '' }
      : {}),
  };
}

function writeCase({ p }: Mug, writer: XmlWriter): void {
  const names = (cards: Cards | undefined): string[] => Object.keys(cards ?? {}).filter((name) => name);
  const block = (tag: string, children: readonly string[]): void =>
    writer.element(tag, {}, () => {
      for (const name of children) writer.element(name, {});
    });
  writer.element('case', CASE_ATTRIBUTES, () => {
    if (p.useCreate) {
      block('create', [
        ...(p.case_type || p.caseTypeXPath ? ['case_type'] : []),
        ...(p.caseName ? ['case_name'] : []),
        ...(p.ownerId ? ['owner_id'] : []),
      ]);
    }
    const updates = [
      ...(p.useCreate ? names(p.createProperty) : []),
      ...(p.useUpdate ? names(p.updateProperty) : []),
    ];
    if (updates.length > 0) block('update', [...new Set(updates)]);
    if (p.useClose) writer.element('close', {});
    if (p.useIndex) {
      writer.element('index', {}, () => {
        for (const name of names(p.indexProperty)) {
          const { case_type, relationship } = p.indexProperty?.[name] ?? {};
          writer.element(name, { case_type: case_type ?? '', relationship: relationship ?? '' });
        }
      });
    }
  });
}
