import type { Form } from '../model/form.ts';
import type { ItextItem } from '../model/itext.ts';
import type { XmlWriter } from '../xml/writer.ts';

const OUTPUT = /<output\b[^>]*?\/>/g;

/** Text of a value: markup of `<output/>` stays, everything else is escaped. */
function valueXml(form: Form, text: string): string {
  const outputs = text.match(OUTPUT) ?? [];
  const parts = text.split(OUTPUT).map((part) => {
    // Entities are kept: texts with outputs are held as they were written.
    const escaped =
      outputs.length > 0 ? part.replace(/&(?!\w+;|#\d+;)/g, '&amp;') : part.replace(/&/g, '&amp;');
    return escaped.replace(/</g, '&lt;').replace(/>/g, '&gt;');
  });
  return parts.map((part, at) => part + outputXml(form, outputs[at])).join('');
}

function outputXml(form: Form, output: string | undefined): string {
  const value =
    /\bvellum:value="([^"]*)"/.exec(output ?? '')?.[1] ?? /\bvalue="([^"]*)"/.exec(output ?? '')?.[1];
  if (!output || value === undefined) return output ?? '';
  const hashtag = form.normalizeHashtag(value);
  const xpath = form.normalizeXPath(value);
  const twin = form.richText && hashtag !== xpath ? ` vellum:value="${hashtag}"` : '';
  return `<output value="${xpath}"${twin} />`;
}

/** The translations of every text that is not empty. A language without a text gets the default language's. */
export function writeItext(form: Form, writer: XmlWriter, items: readonly ItextItem[]): void {
  const { Itext } = form.vellum.data.javaRosa;
  const languages = Itext.getLanguages();
  if (languages.length === 0) return;
  const write = (item: ItextItem, language: string): void =>
    writer.element('text', { id: item.id }, () => {
      for (const texts of item.getForms()) {
        const attributes = texts.name === 'default' ? {} : { form: texts.name };
        const xml = valueXml(form, texts.getValueOrDefault(language));
        writer.element('value', attributes, () => writer.raw(xml));
      }
      if (item.hasMarkdown && !form.noMarkdown) {
        const xml = valueXml(form, item.getForm('default').getValueOrDefault(language));
        writer.element('value', { form: 'markdown' }, () => writer.raw(xml));
      }
    });
  writer.element('itext', {}, () => {
    for (const lang of languages) {
      const attributes = { lang, ...(lang === Itext.getDefaultLanguage() ? { default: '' } : {}) };
      writer.element('translation', attributes, () => {
        for (const item of items) write(item, lang);
      });
    }
  });
}
