import { describe, expect, it } from 'vitest';
import { createFormModel } from '../../../src/form/create-form-model.ts';
import type { FormSource } from '../../../src/form/source.ts';
import { readXForm } from '../../../src/form/xform/read-xform.ts';

/** A form of one question `q` with a label of itext, in `en` and `fra`. */
function form(en: string, fra = ''): string {
  return `<h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns="http://www.w3.org/2002/xforms" xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>T</h:title><model><instance><data xmlns="x"><q/><other/></data></instance><bind nodeset="/data/q" constraint=". != ''" jr:constraintMsg="jr:itext('m')"/><itext><translation lang="en" default="">${en}</translation><translation lang="fra">${fra}</translation></itext></model></h:head><h:body><input ref="/data/q"><label ref="jr:itext('q')"/></input><input ref="/data/other"><label>Own</label></input></h:body></h:html>`;
}

function read(xml: string): FormSource {
  const result = readXForm(xml);
  if (!result.ok) throw new Error(result.problem.message);
  return result.source;
}

const labels = (en: string, fra?: string) => read(form(en, fra)).questions[0]?.labels;

describe('texts of itext', () => {
  it.each([
    ['as it is written', '<value> Name? </value>', 'Name?'],
    ['escaped', '<value>A &amp; B &lt; C</value>', 'A & B < C'],
    ['escaped as a whole', '<value><![CDATA[A & B]]></value>', 'A & B'],
    ['with an answer in it', '<value>Hi <output value="/data/other"/>!</value>', 'Hi …!'],
    ['with a comment', '<value>Na<!-- x -->me</value>', 'Name'],
    ['on two lines', '<value>a\r\nb</value>', 'a\nb'],
    ['with the line ends of old', '<value>a\rb</value>', 'a\nb'],
    ['beside sound and pictures', '<value form="image">jr://file/a.png</value><value>Name</value>', 'Name'],
    ['twice in one text: the last', '<value>First</value><value>Last</value>', 'Last'],
  ])('reads one %s', (_, values, text) => {
    expect(labels(`<text id="q">${values}</text>`)).toEqual({ en: text });
  });

  it('finds texts in languages that list others, or in another order', () => {
    const en = '<text id="a"><value>A</value></text><text id="q"><value>Name</value></text>';
    const fra = '<text id="q"><value>Nom</value></text>';
    expect(labels(en, en)).toEqual({ en: 'Name', fra: 'Name' });
    expect(labels(en, fra)).toEqual({ en: 'Name', fra: 'Nom' });
    expect(labels(fra, en)).toEqual({ en: 'Nom', fra: 'Name' });
    expect(labels('', fra)).toEqual({ fra: 'Nom' });
    expect(labels('', '')).toEqual({});
  });

  it('takes the last text of an id, and none that says nothing', () => {
    const text = (value: string) => `<text id="q"><value>${value}</value></text>`;
    expect(labels(text('one') + text('two'), text('un') + text('deux'))).toEqual({ en: 'two', fra: 'deux' });
    expect(labels(text('one') + text(''), text('<!-- x -->'))).toEqual({});
  });

  it('has messages only where some language says one', () => {
    const message = '<text id="m"><value>Digits</value></text>';
    expect(read(form(message)).questions[0]?.constraintMessages).toEqual({ en: 'Digits' });
    expect(read(form('', '')).questions[0]?.constraintMessages).toBeUndefined();
  });
});

describe('choices that stand in a control', () => {
  const choicesIn = (select: string, head = '') => {
    const xml = `${head}<h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns:f="http://www.w3.org/2002/xforms"><h:head><f:model><f:instance><data xmlns="x"><q/></data></f:instance></f:model></h:head><h:body>${select}</h:body></h:html>`;
    const choices = read(xml).questions[0]?.choices ?? [];
    return choices.map(({ value, labels: { '': label }, range }) => [
      value,
      label,
      range && xml.slice(range.start, range.end),
    ]);
  };

  it('are read with their places, in any namespace', () => {
    expect(
      choicesIn(
        '<f:select1 ref="/data/q"><f:label>Q</f:label><f:item><f:label>Yes &amp; no</f:label><f:value> y </f:value></f:item>\r\n<f:choices><f:item><f:value>a&amp;b</f:value></f:item></f:choices><f:item/></f:select1>',
      ),
    ).toEqual([
      ['y', 'Yes & no', ' y '],
      ['a&b', undefined, 'a&amp;b'],
      ['', undefined, '<f:item/>'],
    ]);
  });

  it('are read from XML 1.1, which allows more', () => {
    expect(
      choicesIn(
        '<f:select ref="/data/q"><f:item><f:label>A&#1;B</f:label><f:value>a</f:value></f:item></f:select>',
        '<?xml version="1.1"?>',
      ),
    ).toEqual([['a', expect.stringMatching(/^A.*B$/s), 'a']]);
  });
});

describe('questions that are made when they are asked for', () => {
  const xml = form('<text id="q"><value>Name</value></text>');

  it('are the same whether one is asked for, or all', () => {
    const source = read(xml);
    const first = createFormModel(source).question('/data/other');
    expect(first).toMatchObject({ path: '/data/other', labels: { en: 'Own' } });
    expect(source.questions).toHaveLength(2);
    expect(source.questions[1]).toBe(first);
    expect(source.questions).toBe(source.questions);
    expect(createFormModel(source).question('/data/q')).toBe(source.questions[0]);
    for (const path of ['/data', '/data/none', ''])
      expect(createFormModel(source).question(path)).toBe(undefined);
  });

  it('stand in the source as plain data, also in a copy', () => {
    const source = read(xml);
    const all = read(xml).questions;
    expect(JSON.parse(JSON.stringify(source)).questions).toEqual(JSON.parse(JSON.stringify(all)));
    expect(structuredClone(read(xml)).questions).toEqual(all);
    const renamed = { ...read(xml), questions: [{ ...all[0]!, path: '/data/new' }] };
    expect(createFormModel(renamed).question('/data/new')).toBe(renamed.questions[0]);
    expect(createFormModel(renamed).question('/data/q')).toBeUndefined();
    expect(createFormModel({ ...read(xml) }).question('/data/q')).toMatchObject({ labels: { en: 'Name' } });
  });
});
