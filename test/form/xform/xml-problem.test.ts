import { describe, expect, it } from 'vitest';
import { readXForm } from '../../../src/form/xform/read-xform.ts';
import { MAX_ELEMENTS } from '../../../src/form/xform/read-xml.ts';

/** What is said of a text, with its place as `line:column`. */
function said(text: string): string {
  const read = readXForm(text);
  return read.ok ? 'a form' : `${read.problem.line}:${read.problem.column} ${read.problem.message}`;
}

describe('XML that is not well-formed', () => {
  it.each([
    [
      'a comparison in a condition',
      '<a>\n<b constraint=". < 3"/></a>',
      '2:18 A `<` stands in the value of an attribute: write it as `&lt;`',
    ],
    [
      'one behind other attributes',
      '<a x="1" y="2 <= 3"/>',
      '1:15 A `<` stands in the value of an attribute: write it as `&lt;`',
    ],
    ['a comparison in a text', '<a>1 < 2</a>', '1:6 A `<` stands in a text: write it as `&lt;`'],
    ['an & in an expression', '<a>\n<b c="a & b"/></a>', '2:9 A `&` stands by itself: write it as `&amp;`'],
    ['an & in a label', '<a>AT&T</a>', '1:6 A `&` stands by itself: write it as `&amp;`'],
    ['an entity without its end', '<a b="&lt 3"/>', '1:7 A `&` stands by itself: write it as `&amp;`'],
    ['a quote in a value', '<a b="x = "hi""/>', '1:12 The value of an attribute ends too early'],
    ['an apostrophe in a value', "<a b='it's'/>", '1:10 The value of an attribute ends too early'],
    ['an & in a comment is right', '<a><!-- R & D --><![CDATA[x & y]]></b>', '1:38 Unexpected close tag'],
    ['what has no better word', '<a><b></a>', '1:10 Unexpected close tag'],
  ])('%s', (_name, text, expected) => {
    expect(said(text)).toContain(expected);
  });

  it('a right comparison and a right & are read', () => {
    expect(said("<a><b constraint=\". &lt; 3 and '&amp;' != ''\"/></a>")).toContain('no form');
  });
});

it('a form of more elements than any form has is not read to its end', () => {
  const text = `<a>${'<b/>'.repeat(MAX_ELEMENTS)}</a>`;
  expect(said(text)).toContain(`The form has more than ${MAX_ELEMENTS} elements`);
});
