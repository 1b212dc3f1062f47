import { itextId } from '../xform/body-reader.ts';
import type { Translation } from '../xform/collected.ts';
import { createItext } from '../xform/texts.ts';
import type { Edit, Texts } from './edit.ts';
import type { FormFile } from './form-file.ts';
import { type ItextValue, itextValues } from './itext-values.ts';
import { type Patch, type PatchPlan, plan, refuse } from './patch.ts';
import { textIn } from './text-in.ts';
import {
  attributes,
  escapeText,
  insertAfter,
  insertLast,
  leadOf,
  prefixOf,
  removeElement,
  setAttribute,
} from './xml-writing.ts';

/** Adds a text to every language that has none of its own under this id. */
export function planTexts(file: FormFile, id: string, text: string, texts?: Texts): PatchPlan {
  const patches: Patch[] = [];
  const said = createItext(file.collected);
  for (const translation of file.collected.translations) {
    const there = said(translation, id);
    if (there) continue;
    if (there === '') return refuse(`The text “${id}” is there but empty in ${translation.language}`);
    patches.push(newText(file.text, translation, id, textIn(translation.language, text, texts)));
  }
  return { ok: true, patches };
}

/** Like the last text of the language: on one line, or with its value on a line of its own. */
function newText(file: string, { lastText, end }: Translation, id: string, text: string): Patch {
  if (lastText === null)
    return insertLast(file, end, `<text${attributes({ id })}><value>${escapeText(text)}</value></text>`);
  const prefix = prefixOf(file, lastText);
  const inner = /(?:\r\n?|\n)[ \t]*(?=<)/.exec(file.slice(lastText.start, lastText.end))?.[0] ?? '';
  const outer = inner === '' ? '' : leadOf(file, lastText.start);
  const value = `<${prefix}value>${escapeText(text)}</${prefix}value>`;
  return insertAfter(
    file,
    lastText,
    `<${prefix}text${attributes({ id })}>${inner}${value}${outer}</${prefix}text>`,
  );
}

/**
 * The message shown when a validation condition refuses an answer. A form with itext gets it there for every
 * language that has none. A text of the designer's own is replaced only where the edit says so, and never where
 * another question shows it, too.
 */
export function planConstraintMessage(
  file: FormFile,
  path: string,
  { text, texts, replaces = false }: Omit<Extract<Edit, { type: 'set-constraint-message' }>, 'type' | 'path'>,
): PatchPlan {
  const bind = file.bind(path);
  if (bind === undefined) return refuse(`${path} has no bind for a message`);
  const existing = bind.constraintMessage?.trim() ?? '';
  const id = itextId(existing);
  if (id !== null) {
    const others = file.collected.binds.some(
      (other) => other !== bind && other.constraintMessage?.trim() === existing,
    );
    const added = planTexts(file, id, text, texts);
    if (!added.ok || !replaces || others) return added;
    const replaced = itextValues(file.text, id)
      .filter(({ start, end }) => file.text.slice(start, end) !== escapeText(text))
      .map((range) => ({ ...range, text: escapeText(text) }));
    return plan(...added.patches, ...replaced);
  }
  if (existing !== '') {
    if (!replaces || existing === text || file.javarosa === null) return plan();
    return plan(setAttribute(file.text, bind.range, `${file.javarosa}constraintMsg`, text));
  }
  if (file.javarosa === null) return refuse('The form does not declare the namespace of messages');
  const name = `${file.javarosa}constraintMsg`;
  if (file.collected.translations.length === 0) return plan(setAttribute(file.text, bind.range, name, text));
  const newId = `${path.slice(file.source.root.length + 1)}-constraintMsg`;
  const added = planTexts(file, newId, text, texts);
  if (!added.ok) return added;
  return plan(setAttribute(file.text, bind.range, name, `jr:itext('${newId}')`), ...added.patches);
}

/** The message that a question had in one language; with an empty text it had none there. */
export function planMessageBefore(file: FormFile, path: string, language: string, text: string): PatchPlan {
  const bind = file.bind(path);
  if (bind === undefined) return refuse(`${path} has no bind for a message`);
  const existing = bind.constraintMessage?.trim() ?? '';
  const id = itextId(existing);
  const name = `${file.javarosa}constraintMsg`;
  if (existing === '') return text === '' ? plan() : planConstraintMessage(file, path, { text });
  if (id === null) {
    const isOwn = language === (file.source.defaultLanguage ?? '');
    return plan(isOwn ? setAttribute(file.text, bind.range, name, text === '' ? undefined : text) : null);
  }
  const values = itextValues(file.text, id);
  const own = values.filter((value) => value.language === language);
  if (text !== '') return plan(...own.map(({ start, end }) => ({ start, end, text: escapeText(text) })));
  if (usesOf(file, id) > 1) return plan();
  const isLast = own.length === values.length;
  return plan(
    ...own.map(removeText(file)),
    isLast ? setAttribute(file.text, bind.range, name, undefined) : null,
  );
}

/** Takes the texts of an id out that nothing names any more. */
export function removeTexts(file: FormFile, id: string): readonly Patch[] {
  return usesOf(file, id) > 1 ? [] : itextValues(file.text, id).map(removeText(file));
}

function removeText(file: FormFile) {
  return ({ around }: ItextValue): Patch => removeElement(file.text, around);
}

function usesOf({ text }: FormFile, id: string): number {
  return text.split(`jr:itext('${escapeText(id)}')`).length - 1;
}
