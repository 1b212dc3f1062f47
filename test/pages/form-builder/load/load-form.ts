import { loadMappings } from '../case/load-mappings.ts';
import { Form } from '../model/form.ts';
import type { Vellum } from '../vellum.ts';
import { attributesOf, childrenOf, firstChild, parseXml } from '../xml/reader.ts';
import { loadBinds, loadSetValues } from './load-binds.ts';
import { loadControls } from './load-controls.ts';
import { loadData } from './load-data.ts';
import { loadItext } from './load-itext.ts';

/** What the readers of one form share. */
export interface Loading {
  readonly form: Form;
  readonly vellum: Vellum;
  readonly itext: ReturnType<typeof loadItext>;
}

function loadInstances(form: Form, model: Element | null): Element | null {
  const serializer = new XMLSerializer();
  const instances = childrenOf(model, 'instance');
  const main = instances.find((instance) => !instance.getAttribute('id')) ?? null;
  const others = instances.filter((instance) => instance !== main);
  form.instanceMetadata = [
    { attributes: main ? attributesOf(main) : {}, xml: '' },
    ...others.map((instance) => ({
      attributes: attributesOf(instance),
      xml: [...instance.children].map((child) => serializer.serializeToString(child)).join(''),
    })),
  ];
  return main?.firstElementChild ?? null;
}

/**
 * Makes a form of its XML; blank text makes an empty form.
 * @throws {Error} "Invalid XML: …" or what else makes it unreadable
 */
export function loadForm(vellum: Vellum, xml: string): Form {
  const form = new Form(vellum, vellum.data.core.mugTypes);
  if (!xml) {
    loadMappings(form, null);
    form.isLoadingXForm = false;
    return form;
  }
  const root = parseXml(xml).documentElement;
  const ignored = root.getAttribute('vellum:ignore')?.split(' ') ?? [];
  if (ignored.includes('richText')) form.richText = false;
  if (ignored.includes('markdown')) form.noMarkdown = true;
  const head = firstChild(root, 'head');
  const model = firstChild(head, 'model');
  const data = loadInstances(form, model);
  const loading: Loading = { form, vellum, itext: loadItext(vellum, firstChild(model, 'itext')) };
  loadHashtags(form, head);
  if (!data) throw new Error('No Data block was found in the form. Please check that your form is valid!');
  loadData(loading, data);
  form.formName = vellum.opts().core.formName || data.getAttribute('name') || form.formName;
  loadBinds(loading, childrenOf(model, 'bind'));
  loadSetValues(loading, childrenOf(model, 'setvalue'));
  loadControls(loading, childrenOf(firstChild(root, 'body')), null);
  loadMappings(form, head);
  form.isLoadingXForm = false;
  return form;
}

/** The case properties that the form itself says it knows; the data sources come later and add to them. */
function loadHashtags(form: Form, head: Element | null): void {
  const known: unknown = JSON.parse(firstChild(head, 'hashtags')?.textContent || '{}');
  if (!form.richText || typeof known !== 'object' || known === null) return;
  for (const hashtag of Object.keys(known)) form.hashtags.add(hashtag, form.hashtags.toXPath(hashtag));
}
