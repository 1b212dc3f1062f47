import { writeMappings } from '../case/load-mappings.ts';
import type { Form } from '../model/form.ts';
import { XmlWriter } from '../xml/writer.ts';
import { bindsOf, setValuesOf } from './binds.ts';
import { collectItext } from './itext-ids.ts';
import { writeControls } from './write-controls.ts';
import { writeData } from './write-data.ts';
import { writeItext } from './write-itext.ts';

const NAMESPACES: Readonly<Record<string, string>> = {
  'xmlns:h': 'http://www.w3.org/1999/xhtml',
  'xmlns:orx': 'http://openrosa.org/jr/xforms',
  xmlns: 'http://www.w3.org/2002/xforms',
  'xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
  'xmlns:jr': 'http://openrosa.org/javarosa',
  'xmlns:vellum': 'http://commcarehq.org/xforms/vellum',
};

/** Attributes of one expression: the plain one, and before it its `vellum:` twin when that differs. */
export function expressionAttributes(form: Form, name: string, text: string): Record<string, string> {
  let xpath = text;
  let hashtag = text;
  try {
    const parsed = form.xpath.parse(text);
    xpath = parsed.toXPath();
    hashtag = parsed.toHashtag();
  } catch {
    xpath = unescapeInvalid(form, text);
  }
  if (xpath === hashtag) return { [name]: text };
  return form.richText
    ? { [`vellum:${name.replace(':', '__')}`]: hashtag, [name]: xpath }
    : { [name]: xpath };
}

/** What could not be parsed is written with its bubbles as paths. */
function unescapeInvalid(form: Form, text: string): string {
  const prefix = '#invalid/xpath ';
  if (!text.startsWith(prefix)) return text;
  return text
    .slice(prefix.length)
    .replace(/``|`([^`]*)`/g, (whole, inside) => (whole === '``' ? '`' : form.normalizeXPath(inside)));
}

/** The form's XML as HQ stores it. Has no effect on the form but for automatic text ids. */
export function writeForm(form: Form, options: { withCaseMappings?: boolean }): string {
  const writer = new XmlWriter();
  const items = collectItext(form);
  const ignored = form.vellum.opts().features.rich_text && !form.richText ? ['richText'] : [];
  if (form.noMarkdown) ignored.push('markdown');
  const root = ignored.length > 0 ? { ...NAMESPACES, 'vellum:ignore': ignored.join(' ') } : NAMESPACES;
  writer.element('h:html', root, () => {
    writer.element('h:head', {}, () => {
      writer.element('h:title', {}, () => writer.text(form.formName));
      writer.element('model', {}, () => writeModel(form, writer, items));
      writeHashtags(form, writer);
      if (options.withCaseMappings) writeMappings(form, writer);
    });
    writer.element('h:body', {}, () => writeControls(form, writer));
  });
  return writer.toString();
}

function writeModel(form: Form, writer: XmlWriter, items: ReturnType<typeof collectItext>): void {
  form.instanceMetadata.forEach(({ attributes, xml, internal }, at) => {
    if (internal) return;
    writer.element('instance', attributes, () => {
      if (at === 0) writeData(form, writer);
      else if (xml) writer.raw(xml);
    });
  });
  form.walkMugs((mug) => {
    for (const bind of bindsOf(mug)) {
      const attributes: Record<string, string> = {};
      for (const [name, text] of Object.entries(bind)) {
        if (text) Object.assign(attributes, expressionAttributes(form, name, text));
      }
      writer.element('bind', attributes);
    }
  });
  for (const { event, ref, value } of [...form.setValues, ...form.getMugList().flatMap(setValuesOf)]) {
    writer.element('setvalue', {
      event,
      ...expressionAttributes(form, 'ref', ref),
      ...expressionAttributes(form, 'value', value),
    });
  }
  writeItext(form, writer, items);
}

function writeHashtags(form: Form, writer: XmlWriter): void {
  const known = form._logicManager.knownExternalReferences();
  if (!form.richText || Object.keys(known).length === 0) return;
  writer.element('vellum:hashtags', {}, () => writer.text(JSON.stringify(known)));
  const transforms = { prefixes: form.hashtags.prefixes() };
  writer.element('vellum:hashtagTransforms', {}, () => writer.text(JSON.stringify(transforms)));
}
