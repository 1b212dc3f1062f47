import { quoteXPath } from '../xpath/quote.ts';
import { createBodyReader } from './body-reader.ts';
import type { Bind, Collected, DataNode, Mapping } from './collected.ts';
import { type ElementReader, readText } from './element-reader.ts';
import { createInstanceReader } from './instance-reader.ts';
import { createItextReader } from './itext-reader.ts';
import { createNameTable } from './name-table.ts';
import {
  contentEnd,
  expressionOf,
  javarosaAttribute,
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
            const id = plainAttribute(tag, 'id') ?? '';
            into.instances.push({ id, src: plainAttribute(tag, 'src') ?? null });
            const inline = { root: null, rootUri: '', nodes: [], byPath: createNameTable<DataNode>() };
            into.inlineInstances.set(id, inline);
            return createInstanceReader(inline);
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
          return createBodyReader(into);
        case 'case_mappings':
          return tag.uri === VELLUM ? mappingsReader(tag, into) : null;
        default:
          return reader;
      }
    },
  };
  return reader;
}

function bindReader(tag: Tag, parent: Bind | null, into: Collected): ElementReader {
  const written = plainAttribute(tag, 'nodeset') ?? plainAttribute(tag, 'ref') ?? '';
  const node = into.byPath.get(written);
  const bind: Bind = {
    // The very string of the node: a second copy of every path is much in a big form.
    nodeset: node?.path ?? written,
    path: node?.plain ? node.path : undefined,
    parent,
    id: plainAttribute(tag, 'id'),
    type: plainAttribute(tag, 'type') ?? '',
    calculate: expressionOf(tag, 'calculate'),
    constraint: expressionOf(tag, 'constraint'),
    relevant: expressionOf(tag, 'relevant'),
    required: expressionOf(tag, 'required'),
    constraintMessage: javarosaAttribute(tag, 'jr:constraintMsg'),
    preload: javarosaAttribute(tag, 'jr:preload') !== undefined,
    range: rangeOf(tag),
    end: tag.end,
  };
  into.binds.push(bind);
  return {
    open: (child) => (child.local === 'bind' ? bindReader(child, bind, into) : null),
    close(end) {
      bind.end = end;
    },
  };
}

/** `value` is an expression; without it the element's text is the constant. */
function setValueReader(tag: Tag, into: Collected): ElementReader {
  const place = {
    event: plainAttribute(tag, 'event') ?? '',
    ref: plainAttribute(tag, 'ref') ?? '',
    bind: plainAttribute(tag, 'bind'),
    range: rangeOf(tag),
  };
  const value = expressionOf(tag, 'value');
  let constant = '';
  return {
    open: () => null,
    text(text) {
      constant += text;
    },
    close(end) {
      if (value !== undefined) into.setValues.push({ ...place, end, value });
      else if (constant.trim() !== '')
        into.setValues.push({ ...place, end, value: { text: quoteXPath(constant.trim()) } });
    },
  };
}

/** `<vellum:case_mappings><mapping property="p"><question question_path="/data/q" update_mode="always"/></mapping>` */
function mappingsReader({ text, end: sectionTagEnd }: Tag, into: Collected): ElementReader {
  into.mappingsEnd = sectionTagEnd;
  return {
    open(tag) {
      const property = plainAttribute(tag, 'property') ?? '';
      if (property === '') return null;
      const mapping: Mapping = { property, questions: [], range: rangeOf(tag), end: tag.end };
      into.mappings.push(mapping);
      return mappingReader(mapping);
    },
    close(end) {
      into.mappingsEnd = contentEnd(text, sectionTagEnd, end);
    },
  };
}

function mappingReader(mapping: Mapping): ElementReader {
  return {
    open(tag) {
      const path = plainAttribute(tag, 'question_path') ?? vellumAttribute(tag, 'vellum:question_path');
      if (path === undefined) return null;
      const question = { path, range: rangeOf(tag), end: tag.end };
      mapping.questions.push(question);
      return {
        open: () => null,
        close(end) {
          question.end = end;
        },
      };
    },
    close(end) {
      mapping.end = end;
    },
  };
}
