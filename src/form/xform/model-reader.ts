import { quoteXPath } from '../xpath/print.ts';
import { createBodyReader } from './body-reader.ts';
import type { Bind, Collected } from './collected.ts';
import { type ElementReader, readText } from './element-reader.ts';
import { createInstanceReader } from './instance-reader.ts';
import { createItextReader } from './itext-reader.ts';
import {
  expressionOf,
  findAttribute,
  JAVAROSA,
  plainAttribute,
  rangeOf,
  type Tag,
  VELLUM,
  vellumAttribute,
} from './tag.ts';

/** Reads the whole document: goes into everything that it does not know, and hands the known parts to their readers. */
export function createDocumentReader(into: Collected): ElementReader {
  let sawInstance = false;
  const reader: ElementReader = {
    open(tag) {
      switch (tag.local) {
        case 'title':
          return readText((title) => {
            into.title ||= title.trim();
          }, tag);
        case 'instance': {
          if (sawInstance) {
            into.instances.push({
              id: plainAttribute(tag, 'id') ?? '',
              src: plainAttribute(tag, 'src') ?? null,
            });
            return null;
          }
          sawInstance = true;
          return createInstanceReader(into);
        }
        case 'bind':
          return bindReader(tag, null, into);
        case 'setvalue':
          return setValueReader(tag, into);
        case 'itext':
          return createItextReader(into);
        case 'body':
          return createBodyReader(into.controls);
        case 'case_mappings':
          return tag.uri === VELLUM ? mappingsReader(into) : null;
        default:
          return reader;
      }
    },
    text() {},
    close() {},
  };
  return reader;
}

function bindReader(tag: Tag, parent: Bind | null, into: Collected): ElementReader {
  const bind: Bind = {
    nodeset: plainAttribute(tag, 'nodeset') ?? plainAttribute(tag, 'ref') ?? '',
    parent,
    id: plainAttribute(tag, 'id'),
    type: plainAttribute(tag, 'type') ?? '',
    calculate: expressionOf(tag, 'calculate'),
    constraint: expressionOf(tag, 'constraint'),
    relevant: expressionOf(tag, 'relevant'),
    required: expressionOf(tag, 'required'),
    constraintMessage: findAttribute(tag, JAVAROSA, 'jr', 'constraintMsg')?.value,
    range: rangeOf(tag),
  };
  into.binds.push(bind);
  return {
    open: (child) => (child.local === 'bind' ? bindReader(child, bind, into) : null),
    text() {},
    close() {},
  };
}

/** `value` is an expression; without it the element's text is the constant. */
function setValueReader(tag: Tag, into: Collected): ElementReader | null {
  const base = {
    event: plainAttribute(tag, 'event') ?? '',
    ref: plainAttribute(tag, 'ref') ?? '',
    bind: plainAttribute(tag, 'bind'),
  };
  const value = expressionOf(tag, 'value');
  if (value !== undefined) {
    into.setValues.push({ ...base, value });
    return null;
  }
  return readText((text) => {
    if (text.trim() !== '') into.setValues.push({ ...base, value: { text: quoteXPath(text.trim()) } });
  }, tag);
}

/** `<vellum:case_mappings><mapping property="p"><question question_path="/data/q" update_mode="always"/></mapping>` */
function mappingsReader(into: Collected): ElementReader {
  let property = '';
  const mapping: ElementReader = {
    open(tag) {
      const questionPath = plainAttribute(tag, 'question_path') ?? vellumAttribute(tag, 'question_path');
      if (questionPath !== undefined) into.mappings.push({ property, questionPath, range: rangeOf(tag) });
      return null;
    },
    text() {},
    close() {},
  };
  return {
    open(tag) {
      property = plainAttribute(tag, 'property') ?? '';
      return property === '' ? null : mapping;
    },
    text() {},
    close() {},
  };
}
