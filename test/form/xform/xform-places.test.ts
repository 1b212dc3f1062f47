import { describe, expect, it } from 'vitest';
import type { FormSource } from '../../../src/form/source.ts';
import { readXForm } from '../../../src/form/xform/read-xform.ts';

function read(xml: string): FormSource {
  const result = readXForm(xml);
  if (!result.ok) throw new Error(result.problem.message);
  return result.source;
}

function form(bind: string, rest = ''): string {
  return `<html xmlns="http://www.w3.org/2002/xforms" xmlns:v="http://commcarehq.org/xforms/vellum"><head><model><instance><data xmlns="x"><q/></data></instance>${bind}</model></head><body><input ref="/data/q"/>${rest}</body></html>`;
}

describe('where an expression stands', () => {
  it.each([
    ['plain', '"', '. > 1', '. > 1'],
    ['in single quotes', "'", '. = "a"', '. = "a"'],
    ['escaped', '"', '. &lt; 5 and . != &quot;&#x1F600;&quot;', '. < 5 and . != "😀"'],
    ['its own quote escaped', "'", '. != &apos;&apos;', ". != ''"],
    ['over lines', '"', '.\r\n\t> 1', '.  > 1'],
    ['outside the first plane', '"', '. = "😀"'.replaceAll('"', "'"), ". = '😀'"],
    ['ending in an entity', '"', '. = 1 or 2 &gt;', '. = 1 or 2 >'],
  ])('%s', (_, quote, written, value) => {
    const text = form(
      `<bind v:constraint = '#form/q' nodeset="/data/q" constraint\r\n=\r\n${quote}${written}${quote} type="string"/>`,
    );
    const [question] = read(text).questions;
    expect(question?.constraint?.text).toBe(value);
    const { start, end } = question?.constraint?.range ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe(written);
    const bind = question?.range ?? { start: 0, end: 0 };
    expect(text.slice(bind.start, bind.end)).toMatch(/^<bind v:constraint.*type="string"\/>$/s);
  });

  it('takes the place from the attribute itself, not from its twin or one of like name', () => {
    const text = form('<bind v:relevant="b" xrelevant="c" nodeset="/data/q" relevant="a"/>');
    const relevant = read(text).questions[0]?.relevant;
    expect(relevant).toMatchObject({ text: 'a', vellum: 'b' });
    expect(text.slice(relevant?.range?.start, relevant?.range?.end)).toBe('a');
    expect(text.slice(0, relevant?.range?.start)).toMatch(/ relevant="$/);
  });
});

describe('texts of a form', () => {
  const itext =
    '<itext><translation lang="en"><text id="a"><value>Yes</value></text><text id="b"><value form="audio">x</value></text></translation><translation lang="fr" default=""><text id="c"><value/></text><text id="a"><value>Oui</value></text></translation></itext>';
  const labelled = (ref: string): string =>
    `<select1 ref="/data/q"><item><label ref="${ref}"/><value>1</value></item></select1>`;

  it.each([
    ['in all languages', "jr:itext('a')", { en: 'Yes', fr: 'Oui' }],
    ['with blanks and double quotes', ' jr:itext( &quot;a&quot; ) ', { en: 'Yes', fr: 'Oui' }],
    ['without a shown value', "jr:itext('b')", {}],
    ['empty', "jr:itext('c')", {}],
    ['missing', "jr:itext('d')", {}],
  ])('%s, whether the body stands before them or after', (_, ref, labels) => {
    const before = `<html xmlns="x"><instance><data><q/></data></instance>${itext}<body>${labelled(ref)}</body></html>`;
    const after = `<html xmlns="x"><instance><data><q/></data></instance><body>${labelled(ref)}</body>${itext}</html>`;
    for (const text of [before, after]) expect(read(text).questions[0]?.choices[0]?.labels).toEqual(labels);
  });

  it.each(["jr:itext(')", "jr:itext('a'", "jr:itext('a' or 'b')"])(
    'takes %s for no name of a text',
    (ref) => {
      expect(
        read(
          `<html xmlns="x"><instance><data><q/></data></instance>${itext}<body>${labelled(ref)}</body></html>`,
        ).questions[0]?.choices[0]?.labels,
      ).toEqual({});
    },
  );
});
