import { describe, expect, it, vi } from 'vitest';
import type { AdapterChange, AdapterQuestion } from '../../src/plugin/adapters/adapter.ts';
import { checkXFormText } from '../../src/plugin/adapters/check-xform.ts';
import { createBuilder } from '../../src/plugin/adapters/create-builder.ts';
import { sourceOf } from '../../src/plugin/adapters/form-source.ts';

const QUESTIONS: readonly AdapterQuestion[] = [
  { name: 'Your phone?', label: 'Phone', type: 'number' },
  { name: 'zone', type: 'value', value: 'Kampala' },
];

function builderOf(apply?: (changes: readonly AdapterChange[]) => boolean) {
  return createBuilder({
    questions: () => QUESTIONS,
    writes: () => [
      { question: 'Your phone?', field: 'contact_phone_number' },
      { question: 'zone', field: 'time_zone' },
    ],
    ...(apply && { apply }),
    anchor: () => null,
    watch: () => {},
  })(new AbortController().signal);
}

describe('createBuilder', () => {
  it('reads questions whatever they are named, and what they fill', async () => {
    const source = await builderOf().read();
    expect(source?.questions.map(({ kind, labels }) => [kind, labels.en])).toEqual([
      ['decimal', 'Phone'],
      ['hidden', 'zone'],
    ]);
    expect(source?.caseActions[0]?.writes.map(({ property }) => property)).toEqual([
      'contact_phone_number',
      'time_zone',
    ]);
  });

  it('tells the host what to change in its own words: questions and values', async () => {
    const apply = vi.fn(() => true);
    const builder = builderOf(apply);
    const [phone, zone] = (await builder.read())?.questions ?? [];
    const done = await builder.apply([
      { type: 'set-question-kind', path: phone?.path ?? '', kind: 'phone' },
      { type: 'set-expression', path: zone?.path ?? '', part: 'calculate', value: "'Africa/Kampala'" },
    ]);
    expect(done).toEqual({ ok: true });
    expect(apply).toHaveBeenCalledWith([
      { type: 'question-type', question: 'Your phone?', to: 'phone' },
      { type: 'value', question: 'zone', to: 'Africa/Kampala' },
    ]);
  });

  it.each([
    ['an edit that it has no words for', "concat('a', 'b')", () => true, 'unsupported'],
    ['a host that cannot', "'Africa/Kampala'", () => false, 'unsupported'],
    ['a host that changes nothing', "'Africa/Kampala'", undefined, 'unsupported'],
  ])('leaves %s to the person', async (_, value, apply, reason) => {
    const builder = builderOf(apply);
    const path = (await builder.read())?.questions[1]?.path ?? '';
    expect(await builder.apply([{ type: 'set-expression', path, part: 'calculate', value }])).toEqual({
      ok: false,
      reason,
    });
  });

  it('knows a question that is gone', async () => {
    const edit = { type: 'set-question-kind', path: '/data/other', kind: 'text' } as const;
    expect(await builderOf(() => true).apply([edit])).toEqual({ ok: false, reason: 'gone' });
  });

  it('has no form while the host has none', () => {
    const nothing = { questions: () => null, writes: () => [], anchor: () => null, watch: () => {} };
    expect(sourceOf(nothing)).toBeNull();
  });
});

const ODK = `<h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns="http://www.w3.org/2002/xforms">
  <h:head><h:title>Visit</h:title><model>
    <instance><data id="visit"><about><phone/></about><zone/></data></instance>
    <bind nodeset="/data/about/phone" type="int"/>
    <bind nodeset="/data/zone" type="string" calculate="'Kampala'"/>
  </model></h:head>
  <h:body><input ref="/data/about/phone"><label>Phone</label></input></h:body>
</h:html>`;

describe('checkXForm', () => {
  it('finds what is wrong with the contacts of a form of ODK, by the names of its questions', () => {
    const check = checkXFormText(ODK, {
      facts: { countries: ['UG'] },
      fields: { contact_phone_number: 'phone', time_zone: '/data/zone' },
    });
    const found = check.ok ? check.findings.map(({ rule, site }) => [rule, site.path]) : [];
    expect(found).toContainEqual(['phone-from-number', '/data/about/phone']);
    expect(found.map(([rule]) => rule)).toContain('time-zone-unknown');
  });

  it('says why a text is no form, and where', () => {
    expect(checkXFormText('<data>\n</dato>')).toMatchObject({ ok: false, problem: { line: 2 } });
  });

  it('finds nothing where no contact is written', () => {
    expect(checkXFormText(ODK)).toEqual({ ok: true, findings: [] });
  });
});
