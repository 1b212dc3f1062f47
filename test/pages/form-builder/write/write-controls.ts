import type { Form } from '../model/form.ts';
import type { ItextItem } from '../model/itext.ts';
import type { Mug } from '../model/mug.ts';
import type { XmlWriter } from '../xml/writer.ts';
import { expressionAttributes } from './write-form.ts';

/** The body. */
export function writeControls(form: Form, writer: XmlWriter): void {
  const children = (mug: Mug): void => form.getChildren(mug).forEach(write);
  const write = (mug: Mug): void => {
    const { options, p } = mug;
    if (options.isDataOnly) return;
    if (p.rawControlXML) {
      writer.raw(p.rawControlXML);
      return;
    }
    if (mug.__className === 'Itemset') {
      writeItemset(form, mug, writer);
      return;
    }
    const path = mug.hashtagPath;
    const reference = path ? expressionAttributes(form, 'ref', path) : {};
    const isRepeat = mug.__className === 'Repeat';
    const attributes = {
      ...p.rawControlAttributes,
      ...(options.mediaType ? { mediatype: options.mediaType } : {}),
      ...(isRepeat ? {} : reference),
      ...(p.appearance ? { appearance: p.appearance } : {}),
    };
    writer.element(options.tagName, attributes, () => {
      writeTexts(mug, writer);
      if (mug.__className === 'Choice' && p.nodeID)
        writer.element('value', {}, () => writer.text(p.nodeID ?? ''));
      if (isRepeat) writer.element('repeat', repeatAttributes(form, mug), () => children(mug));
      else children(mug);
    });
  };
  form.tree.getRootChildren().forEach(write);
}

function writeItemset(form: Form, { p }: Mug, writer: XmlWriter): void {
  const nodeset = (p.itemsetData?.nodeset ?? '') + (p.filter ? `[${p.filter}]` : '');
  writer.element('itemset', expressionAttributes(form, 'nodeset', nodeset), () => {
    writer.element('label', { ref: p.labelRef ?? '' });
    writer.element('value', { ref: p.valueRef ?? '' });
    if (p.sortRef) writer.element('sort', { ref: p.sortRef });
  });
}

function repeatAttributes(form: Form, { p, hashtagPath }: Mug): Record<string, string> {
  const { 'jr:noAddRemove': _, ...rest } = p.rawRepeatAttributes ?? {};
  const count = p.repeat_count
    ? { ...expressionAttributes(form, 'jr:count', p.repeat_count), 'jr:noAddRemove': 'true()' }
    : {};
  return { ...rest, ...count, ...expressionAttributes(form, 'nodeset', hashtagPath ?? '') };
}

function writeTexts({ __className, p }: Mug, writer: XmlWriter): void {
  const reference = (item: ItextItem | undefined): Record<string, string> | null =>
    item && !item.isEmpty() ? { ref: `jr:itext('${item.id}')` } : null;
  const label = reference(p.labelItext);
  if (label || p.label) {
    writer.element('label', label ?? {}, () => {
      if (p.label) writer.text(p.label);
    });
  }
  if (__className === 'Choice') return;
  const others = { hint: p.hintItext, help: p.helpItext, alert: p.constraintMsgItext };
  for (const [tag, item] of Object.entries(others)) {
    const attributes = reference(item);
    if (attributes) writer.element(tag, attributes);
  }
}
