import { describe, expect, it } from 'vitest';
import { sharedKey } from '../../src/designed/shared-key.ts';
import { createFormModel } from '../../src/form/create-form-model.ts';
import { readHqActions, withHqActions } from '../../src/form/hq/read-hq-actions.ts';
import type { FormSource } from '../../src/form/source.ts';
import { readXForm } from '../../src/form/xform/read-xform.ts';
import { lint } from '../../src/lint/engine.ts';
import { findingKey } from '../../src/lint/finding.ts';

const MAPPED = {
  contact_phone_number: '/data/phone',
  contact_phone_number_is_verified: '/data/verified',
  time_zone: '/data/zone',
  language_code: '/data/language',
  timezone: '/data/zone',
  'parent/contact_backend_id': '/data/backend',
};

/** One registration form, with its mappings in it as the form builder has them. */
function formBuilder(): FormSource {
  const mappings = Object.entries({ name: '/data/full_name', ...MAPPED }).map(
    ([property, path]) =>
      `<vellum:mapping property="${property}"><vellum:question question_path="${path}"/></vellum:mapping>`,
  );
  const read =
    readXForm(`<h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns="http://www.w3.org/2002/xforms" xmlns:vellum="http://commcarehq.org/xforms/vellum">
    <h:head><h:title>Contact</h:title><model><instance><data xmlns="urn:one">
      <full_name/><phone/><verified>no</verified><zone>IST</zone><language/><backend>A B</backend>
      <save vellum:role="SaveToCase" vellum:case_type="c"><case xmlns="http://commcarehq.org/case/transaction/v2" case_id="1"><update><time_zone/></update></case></save>
    </data></instance>
    <bind nodeset="/data/phone" type="xsd:int"/>
    <bind nodeset="/data/save/case/update/time_zone" calculate="'PST'"/>
    <vellum:case_mappings>${mappings.join('')}</vellum:case_mappings></model></h:head>
    <h:body><input ref="/data/full_name"/><input ref="/data/phone"/>
      <select1 ref="/data/language"><item><value>klingon</value></item></select1></h:body></h:html>`);
  if (!read.ok) throw new Error(read.problem.message);
  return read.source;
}

/** The same form as its settings have it: HQ's actions beside it. */
function settings(): FormSource {
  const mapping = (question_path: string) => ({ question_path, update_mode: 'always' });
  const update = Object.entries(MAPPED).map(([property, path]) => [property, mapping(path)]);
  const actions = {
    open_case: { condition: { type: 'always' }, name_update: mapping('/data/full_name') },
    update_case: { condition: { type: 'always' }, update: Object.fromEntries(update) },
  };
  return withHqActions(formBuilder(), readHqActions(actions, 'c'));
}

const keys = (source: FormSource): string[] =>
  lint(createFormModel(source), { languages: ['en'] })
    .map(findingKey)
    .sort();

describe('the key under which all pages of a form remember a finding', () => {
  it('is one for a form’s mappings, whichever page reads them', () => {
    const [builder, page] = [keys(formBuilder()), keys(settings())];
    expect(builder.length).toBeGreaterThan(6);
    expect(page).not.toEqual(builder);
    expect(page.map(sharedKey).sort()).toEqual(builder);
    expect(builder.map(sharedKey)).toEqual(builder);
  });

  it.each([
    ['another action', '["r","/data/a","kind",null,"usercase_update","update","time_zone"]'],
    ['a choice of that name', '["r","/data/a","choice","update_case","/data/save","update","time_zone"]'],
    ['no key of a finding', '["owned","254712345678"]'],
  ])('leaves %s alone', (_name, key) => expect(sharedKey(key)).toBe(key));

  it('takes a property for what it is, whatever is in it', () => {
    const key = (action: string, property: string) =>
      JSON.stringify(['r', null, 'write', null, action, 'update', property]);
    for (const property of ['time_zone', 'a"],["b', 'back\\slash', '","update_case","update","x'])
      expect(sharedKey(key('update_case', property))).toBe(key('case-mappings', property));
  });
});
