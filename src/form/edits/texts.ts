import { itextId } from '../xform/body-reader.ts';
import type { Translation } from '../xform/collected.ts';
import type { FormFile } from './form-file.ts';
import { type Patch, type Plan, plan, refuse } from './patch.ts';
import {
  attributes,
  escapeText,
  insertAfter,
  insertLast,
  leadOf,
  prefixOf,
  setAttribute,
} from './xml-writing.ts';

/** Adds a text to every language that has none of its own under this id. */
export function planTexts(file: FormFile, id: string, text: string): Plan {
  const patches: Patch[] = [];
  for (const translation of file.collected.translations) {
    if (file.collected.texts.get(id)?.[translation.language] !== undefined) continue;
    if (translation.empty.has(id))
      return refuse(`The text “${id}” is there but empty in ${translation.language}`);
    patches.push(newText(file.text, translation, id, text));
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
 * language that has none; a text of the designer's own is never replaced.
 */
export function planConstraintMessage(file: FormFile, path: string, text: string): Plan {
  const bind = file.bind(path);
  if (bind === undefined) return refuse(`${path} has no bind for a message`);
  const existing = bind.constraintMessage?.trim() ?? '';
  const id = itextId(existing);
  if (id !== null) return planTexts(file, id, text);
  if (existing !== '') return plan();
  if (file.javarosa === null) return refuse('The form does not declare the namespace of messages');
  const name = `${file.javarosa}constraintMsg`;
  if (file.collected.translations.length === 0) return plan(setAttribute(file.text, bind.range, name, text));
  const newId = `${path.slice(file.source.root.length + 1)}-constraintMsg`;
  const texts = planTexts(file, newId, text);
  if (!texts.ok) return texts;
  return plan(setAttribute(file.text, bind.range, name, `jr:itext('${newId}')`), ...texts.patches);
}
