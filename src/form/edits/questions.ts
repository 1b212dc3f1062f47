import { toPlainXPath } from '../hashtags.ts';
import { itextId } from '../xform/body-reader.ts';
import { tagRange } from '../xform/collected.ts';
import { itemsOf } from '../xform/items.ts';
import { type Edit, INPUT_TYPES, type InputKind } from './edit.ts';
import { insertBind } from './expressions.ts';
import type { FormFile } from './form-file.ts';
import { type Patch, type PatchPlan, plan, refuse } from './patch.ts';
import { planTexts, removeTexts } from './texts.ts';
import { attributes, escapeText, insertAfter, prefixOf, removeElement, setAttribute } from './xml-writing.ts';

/** `phone` is a text input with the numeric keypad. */
export function planKind(file: FormFile, path: string, kind: InputKind): PatchPlan {
  const controls = file.controls(path).filter(({ tag }) => tag === 'input');
  const control = controls[0];
  if (control === undefined) return refuse(`${path} has no input to change`);
  const words = control.appearance.split(/\s+/).filter((word) => word !== '' && word !== 'numeric');
  if (kind === 'phone') words.push('numeric');
  const appearance = words.length === 0 ? undefined : words.join(' ');
  const bind = file.bind(path);
  const patches: (Patch | null)[] = controls.map((input) =>
    input.appearance === (appearance ?? '')
      ? null
      : setAttribute(file.text, tagRange(input), 'appearance', appearance),
  );
  // A bind without type is text already.
  const type = bind === undefined ? undefined : typeLike(bind.type, kind);
  if (bind !== undefined && type !== bind.type)
    patches.push(setAttribute(file.text, bind.range, 'type', type));
  else if (bind === undefined && !isText(kind)) return refuse(`${path} has no bind for a type`);
  return plan(...patches);
}

const isText = (kind: InputKind): boolean => INPUT_TYPES[kind] === 'string';

/** `xsd:int` becomes `xsd:string`, `int` becomes `string`. */
function typeLike(type: string, kind: InputKind): string {
  if (type === '' && isText(kind)) return type;
  const prefix = type === '' ? 'xsd:' : type.slice(0, type.indexOf(':') + 1);
  return prefix + INPUT_TYPES[kind];
}

export function planChoiceValue(file: FormFile, path: string, from: string, to: string): PatchPlan {
  const items = file.controls(path).flatMap((control) => itemsOf(control, file.text));
  const wanted = items.filter((item) => item.value === from);
  if (wanted.length === 0)
    return items.some((item) => item.value === to) ? plan() : refuse(`${path} has no choice “${from}”`);
  if (items.some((item) => item.value === to)) return refuse(`${path} already has a choice “${to}”`);
  return plan(...wanted.map(({ range }) => ({ ...range, text: escapeText(to) })));
}

export function planNewChoice(
  file: FormFile,
  { path, value, label, labels }: Extract<Edit, { type: 'add-choice' }>,
): PatchPlan {
  const control = file.controls(path).find((one) => itemsOf(one, file.text).length > 0);
  const items = control === undefined ? [] : itemsOf(control, file.text);
  const last = items.at(-1);
  if (control === undefined || last === undefined)
    return refuse(`${path} has no list of choices in the form`);
  if (items.some((item) => item.value === value)) return plan();
  const prefix = prefixOf(file.text, last);
  const inItext = typeof last.label === 'string';
  const id = `${path.slice(file.source.root.length + 1)}-${value}-label`;
  const labelXml = inItext
    ? `<${prefix}label${attributes({ ref: `jr:itext('${id}')` })} />`
    : `<${prefix}label>${escapeText(label)}</${prefix}label>`;
  const xml = `<${prefix}item>${labelXml}<${prefix}value>${escapeText(value)}</${prefix}value></${prefix}item>`;
  const texts = inItext ? planTexts(file, id, label, labels) : plan();
  if (!texts.ok) return texts;
  return plan(insertAfter(file.text, last, xml), ...texts.patches);
}

/** A hidden value after another question: its node in the instance and its bind. */
export function planHiddenValue(file: FormFile, after: string, id: string, calculate: string): PatchPlan {
  if (!/^[A-Za-z_][\w.-]*$/.test(id)) return refuse(`“${id}” is no question id`);
  const nodes = file.nodes(after);
  if (nodes.length === 0) return refuse(`The form has no question ${after}`);
  const path = `${after.slice(0, after.lastIndexOf('/'))}/${id}`;
  if (file.nodes(path).length > 0) {
    const existing = file.bind(path)?.calculate?.text;
    return existing === toPlainXPath(calculate, file.source.root)
      ? plan()
      : refuse(`The form already has a question ${path}`);
  }
  const bindAfter = file.bind(after);
  const place = bindAfter && { start: bindAfter.range.start, end: bindAfter.end };
  const bind = insertBind(file, path, { calculate }, place);
  if (bind === null) return refuse('The form has no bind to put the new one beside');
  const inserted = nodes.map((node) =>
    insertAfter(file.text, node, `<${prefixOf(file.text, tagRange(node))}${id} />`),
  );
  return plan(...inserted, bind);
}

/** Takes a choice out, with the text that only it shows. */
export function planWithoutChoice(file: FormFile, path: string, value: string): PatchPlan {
  const items = file.controls(path).flatMap((control) => itemsOf(control, file.text));
  const gone = items.filter((item) => item.value === value);
  return plan(
    ...gone.flatMap((item) => {
      const reference = /<(?:[^\s>:]+:)?label\s[^>]*ref\s*=\s*["'](jr:itext\([^)]*\))/.exec(
        file.text.slice(item.start, item.end),
      )?.[1];
      const id = reference === undefined ? null : itextId(reference);
      return [removeElement(file.text, item), ...(id === null ? [] : removeTexts(file, id))];
    }),
  );
}

/** Takes a hidden value out: its nodes, its bind, its default. */
export function planWithoutQuestion(file: FormFile, path: string): PatchPlan {
  if (file.controls(path).length > 0) return refuse(`${path} is asked: only a hidden value is taken out`);
  const places = [file.bind(path), file.setValue(path)].flatMap((place) =>
    place === undefined ? [] : [{ start: place.range.start, end: place.end }],
  );
  return plan(...[...file.nodes(path), ...places].map((range) => removeElement(file.text, range)));
}
