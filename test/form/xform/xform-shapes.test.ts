import { describe, expect, it } from 'vitest';
import { createFormModel } from '../../../src/form/create-form-model.ts';
import { relevanceOf } from '../../../src/form/relevance.ts';
import type { FormSource } from '../../../src/form/source.ts';
import { readXForm } from '../../../src/form/xform/read-xform.ts';

const V2 = 'http://commcarehq.org/case/transaction/v2';

function form(parts: { data?: string; model?: string; body?: string; head?: string }): string {
  return `<h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns="http://www.w3.org/2002/xforms" xmlns:jr="http://openrosa.org/javarosa" xmlns:vellum="http://commcarehq.org/xforms/vellum"><h:head><h:title>T</h:title>${parts.head ?? ''}<model><instance><data xmlns="x">${parts.data ?? ''}</data></instance>${parts.model ?? ''}</model></h:head><h:body>${parts.body ?? ''}</h:body></h:html>`;
}

function read(xml: string): FormSource {
  const result = readXForm(xml);
  if (!result.ok)
    throw new Error(`${result.problem.line}:${result.problem.column} ${result.problem.message}`);
  return result.source;
}

describe('readXForm: shapes of the real world', () => {
  it('takes namespaces under any prefix', () => {
    const source = read(`\uFEFF<?xml version="1.0"?>
<x:html xmlns:x="http://www.w3.org/1999/xhtml" xmlns:f="http://www.w3.org/2002/xforms" xmlns:j="http://openrosa.org/javarosa" xmlns:v="http://commcarehq.org/xforms/vellum">
<x:head><x:title>Any</x:title><f:model><f:instance><d:root xmlns:d="urn:d"><d:phone/>
<d:save v:role="SaveToCase" v:case_type="t"><c:case xmlns:c="${V2}" case_id=""><c:update><c:time_zone/></c:update></c:case></d:save></d:root></f:instance>
<f:bind nodeset="/d:root/d:phone" type="string" constraint=". != ''" j:constraintMsg="Please"/>
<f:bind nodeset="/root/save/case/update/time_zone" calculate="/root/phone" v:calculate="#form/phone"/>
</f:model></x:head><x:body><f:input ref="/d:root/d:phone"><f:label>Phone</f:label></f:input></x:body></x:html>`);
    expect(source).toMatchObject({ root: '/root', xmlns: 'urn:d', title: 'Any', languages: [] });
    expect(source.questions[0]).toMatchObject({
      path: '/root/phone',
      kind: 'text',
      labels: { '': 'Phone' },
      constraintMessages: { '': 'Please' },
    });
    expect(createFormModel(source).writes[0]).toMatchObject({
      property: 'time_zone',
      action: { caseType: 't', origin: 'save-to-case' },
      propertyWrite: { source: { expression: { text: '/root/phone', vellum: '#form/phone' } } },
      question: { path: '/root/phone' },
    });
  });

  it.each([
    ['name', '<name>Does not agree</name>', { en: 'Does not agree' }],
    ['jr:itext(name)', '<name>b</name>', { en: 'No', fra: 'Non' }],
    ['name', '', {}],
    ['jr:itext(name)', '', {}],
  ])('reads the labels of a list in an instance of the form: %s, %s', (label, row, labels) => {
    const source = read(
      form({
        data: '<ok/>',
        model: `<instance id="l"><root xmlns=""><item><id>2</id>${row}</item></root></instance><itext><translation lang="en" default=""><text id="b"><value>No</value></text></translation><translation lang="fra"><text id="b"><value>Non</value></text></translation></itext>`,
        body: `<select1 ref="/data/ok"><itemset nodeset="instance('l')/root/item"><label ref="${label}"/><value ref="id"/></itemset></select1>`,
      }),
    );
    expect(source.questions[0]?.choices).toMatchObject([{ value: '2', labels }]);
  });

  it('resolves relative binds and references, bind ids, and groups without a node', () => {
    const source = read(
      form({
        data: '<g><a/><b/></g><c/>',
        model:
          '<bind nodeset="g/a" type="xsd:int"/><bind id="bee" nodeset="/data/g/b" type="xsd:date"/><bind nodeset="/data/c"/>',
        body: '<group ref="/data/g"><input ref="a"/><group><label>Only a heading</label><input bind="bee"/></group></group><input ref="../data/c"/>',
      }),
    );
    expect(source.questions.map(({ path, kind }) => [path, kind])).toEqual([
      ['/data/g', 'group'],
      ['/data/g/a', 'int'],
      ['/data/g/b', 'date'],
      ['/data/c', 'text'],
    ]);
  });

  it('knows repeats, their labels and their defaults', () => {
    const source = read(
      form({
        data: '<r jr:template=""><q/><s><t/></s></r><r><q/><s><t/></s></r>',
        model:
          '<bind nodeset="/data/r/q"/><setvalue event="jr-insert" ref="/data/r/q" value="1 + 1"/><setvalue event="xforms-ready" ref="/data/r/s/t">plain</setvalue>',
        body: '<group><label>People</label><repeat nodeset="/data/r" jr:count="/data/n" jr:noAddRemove="true()"><input ref="/data/r/q"/><group ref="/data/r/s"><repeat nodeset="/data/r/s/t"/></group></repeat></group>',
      }),
    );
    expect(source.questions.map(({ path, kind, repeat }) => [path, kind, repeat])).toEqual([
      ['/data/r', 'repeat', null],
      ['/data/r/q', 'text', '/data/r'],
      ['/data/r/s', 'group', '/data/r'],
      ['/data/r/s/t', 'repeat', '/data/r'],
    ]);
    expect(source.questions[0]?.labels).toEqual({ '': 'People' });
    expect(source.questions[1]?.defaultValue?.text).toBe('1 + 1');
    expect(source.questions[3]?.defaultValue?.text).toBe("'plain'");
  });

  it('reads CDATA, entities, initial values, itemsets and locked questions', () => {
    const source = read(
      form({
        data: '<a>2<![CDATA[5]]>4</a><b vellum:lock="node"/><c/>',
        model: '<bind nodeset="/data/a" calculate="&quot;&lt;&#65;&quot;"/>',
        body: `<select ref="/data/b"><itemset nodeset="instance('x')/r/i"><label ref="n"/><value ref="id"/></itemset></select><select1 ref="/data/c"><item><label><![CDATA[A & B]]></label><value> a </value></item></select1>`,
      }),
    );
    expect(source.questions).toMatchObject([
      { kind: 'hidden', initialValue: '254', calculate: { text: '"<A"' } },
      { kind: 'multi-lookup', locked: true, itemset: { nodeset: "instance('x')/r/i", value: 'id' } },
      { kind: 'select', choices: [{ value: 'a', labels: { '': 'A & B' } }] },
    ]);
  });

  it('lists the choices of an itemset whose instance is in the form', () => {
    const row = (id: string) => `<item><id>${id}</id><country>KE</country></item>`;
    const source = read(
      form({
        data: '<city/><other/>',
        model: `<instance id="cities"><root xmlns="">${row('nbo')}${row('mba')}${row('nbo')}</root></instance><instance id="far" src="jr://fixture/item-list:far"/>`,
        body: `<select1 ref="/data/city"><itemset nodeset="instance('cities')/root/item[country = 'KE']"><value ref="id"/></itemset></select1><select1 ref="/data/other"><itemset nodeset="instance('far')/far_list/far"><value ref="id"/></itemset></select1>`,
      }),
    );
    expect(source.questions.map(({ kind, choices }) => [kind, choices.map(({ value }) => value)])).toEqual([
      ['lookup', ['nbo', 'mba']],
      ['lookup', []],
    ]);
  });

  it.each([
    ["item[country = 'KE']", ['nbo', 'mba']],
    ["item[not(country = 'KE')]", ['kla', '']],
    ["item[country = 'KE' and id != 'mba']", ['nbo']],
    ["item[country = 'KE'][size > 2]", ['nbo']],
    ["item[./country = 'UG']", ['kla']],
    ["item[id != '']", ['nbo', 'mba', 'kla']],
    ["item[closed = 'yes']", []],
    ["item[country = 'KE' and id = /data/other]", ['nbo', 'mba']],
    ['item[country = /data/other]', ['nbo', 'mba', 'kla', '']],
    ['item[country = current()/../other]', ['nbo', 'mba', 'kla', '']],
    ['item[country = #case/country]', ['nbo', 'mba', 'kla', '']],
    ['item[@lang = "en"]', ['nbo', 'mba', 'kla', '']],
    ['item[2]', ['nbo', 'mba', 'kla', '']],
    ['item[position() = 2]', ['nbo', 'mba', 'kla', '']],
    ["item[nobody(country) = 'KE']", ['nbo', 'mba', 'kla', '']],
  ])('leaves out the rows that a filter certainly leaves out: %s', (nodeset, expected) => {
    const row = (id: string, country: string, size: number) =>
      `<item><id>${id}</id><country>${country}</country><size>${size}</size></item>`;
    const rows = row('nbo', 'KE', 4) + row('mba', 'KE', 1) + row('kla', 'UG', 2) + row('', '', 0);
    const source = read(
      form({
        data: '<city/><other/>',
        model: `<instance id="cities"><root xmlns="">${rows}</root></instance>`,
        body: `<select1 ref="/data/city"><itemset nodeset="instance('cities')/root/${nodeset.replaceAll('"', '&quot;')}"><value ref="id"/></itemset></select1>`,
      }),
    );
    expect(source.questions[0]?.choices.map(({ value }) => value)).toEqual(expected);
  });

  it('reads hand-written and old case blocks, controls inside them, and conditions', () => {
    const source = read(
      form({
        data: `<w><case xmlns="${V2}" case_id="abc"><update><phone/><time_zone>UTC</time_zone></update></case></w>
<case><case_id/><date_modified/><create><case_type_id>old</case_type_id></create><update><language_code/></update></case>
<commcare_usercase><case xmlns="${V2}" case_id=""><update><email/></update></case></commcare_usercase>
<parent><case xmlns="${V2}" case_id=""><update><contact_phone_number/></update></case></parent>`,
        model:
          '<bind nodeset="/data/w" relevant="a = 1"/><bind nodeset="/data/w/case" relevant="b = 2"/><bind nodeset="/data/case/case_id" calculate="uuid()"/>',
        body: '<input ref="/data/w/case/update/phone"/>',
      }),
    );
    expect(source.caseActions).toMatchObject([
      {
        id: '/data/w',
        origin: 'case-block',
        creates: false,
        caseId: { text: "'abc'" },
        condition: { text: '(a = 1) and (b = 2)' },
        writes: [
          { property: 'phone', source: { type: 'question', path: '/data/w/case/update/phone' } },
          { property: 'time_zone', source: { expression: { text: "'UTC'" } } },
        ],
      },
      { id: '/data', creates: true, caseType: 'old', caseId: { text: 'uuid()' } },
      { caseType: 'commcare-user' },
      { writes: [{ property: 'contact_phone_number', index: 'parent' }] },
    ]);
  });

  it('reads case mappings', () => {
    const source = read(
      form({
        data: '<n/><p/>',
        head: '<vellum:case_mappings><mapping property="name"><question question_path="/data/n"/></mapping><mapping property="parent/contact_phone_number"><question question_path="/data/p" update_mode="edit"/><question question_path="/data/n"/></mapping></vellum:case_mappings>',
      }),
    );
    expect(source.caseActions).toMatchObject([
      {
        id: 'case-mappings',
        creates: true,
        writes: [
          { property: 'name', block: 'create' },
          { property: 'contact_phone_number', index: 'parent', source: { path: '/data/p' } },
          { property: 'contact_phone_number', index: 'parent', source: { path: '/data/n' } },
        ],
      },
    ]);
  });

  it('collects the relevance of a question and of the groups around it', () => {
    const model = createFormModel(
      read(
        form({
          data: '<g><h><q/></h></g>',
          model:
            '<bind nodeset="/data/g" relevant="a"/><bind nodeset="/data/g/h"/><bind nodeset="/data/g/h/q" relevant="b"/>',
        }),
      ),
    );
    expect(relevanceOf(model, '/data/g/h/q').map(({ condition, path }) => [path, condition.text])).toEqual([
      ['/data/g', 'a'],
      ['/data/g/h/q', 'b'],
    ]);
    expect(relevanceOf(model, '/data/g/h').map(({ path }) => path)).toEqual(['/data/g']);
  });

  it('tells nodes of the form from missing ones', () => {
    const model = createFormModel(
      read(form({ data: `<a/><s><case xmlns="${V2}" case_id=""><update><x/></update></case></s>` })),
    );
    const known = ['/data', '/data/a', '/data/meta/userID', '/data/s/case/@case_id', '/data/s/case/update/x'];
    expect(known.filter((path) => !model.hasNode(path))).toEqual([]);
    expect(model.hasNode('/data/b')).toBe(false);
  });
});

describe('readXForm: what it refuses, and where', () => {
  it.each([
    ['<a>\n  <b>\n</a>', 3, /unexpected close tag/i],
    ['<a>\r\n<b c="1" c="2"/></a>', 2, /duplicate attribute/i],
    ['<a>\r<q:b/></a>', 2, /prefix “q” is not declared/],
    ['<a>\n&bomb;</a>', 2, /undefined entity/i],
    ['', 1, /must contain a root element/i],
    ['plain text', 1, /text data outside of root node/i],
    ['<html/>', 1, /no form/],
    [`<!DOCTYPE a [\n<!ENTITY a "aaaa">\n<!ENTITY b "&a;&a;">]>\n<a>&b;</a>`, 2, /entities/],
    [`\n${'<a>'.repeat(20_000)}`, 2, /nested more than 1000 deep/],
  ])('%j', (text, line, message) => {
    const result = readXForm(text);
    expect(result).toMatchObject({ ok: false, problem: { line, message: expect.stringMatching(message) } });
  });
});
