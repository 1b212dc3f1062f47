import { describe, expect, it } from 'vitest';
import { createFormModel } from '../../../src/form/create-form-model.ts';
import { readXForm } from '../../../src/form/xform/read-xform.ts';
import { lint } from '../../../src/lint/engine.ts';
import rule from '../../../src/lint/rules/property-never-set.ts';
import { describeRule } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'a hidden value without anything': `
      hidden phone     # warning
      map contact_phone_number <- phone`,
    'through another one': `
      hidden empty     # warning
      hidden zone = #form/empty
      update save
        time_zone = #form/zone`,
    'the flag': `
      hidden ok     # warning
      map contact_phone_number_is_verified <- ok`,
  },
  right: {
    'a calculation': `
      hidden zone = 'Africa/Nairobi'
      map time_zone <- zone`,
    'a default': `
      hidden zone
        default #case/time_zone
      map time_zone <- zone`,
    'the text of its node': `
      hidden zone
        initial Africa/Nairobi
      map time_zone <- zone`,
    'an expression that empties on purpose': `
      hidden zone = ''
      map time_zone <- zone`,
    'a question': `
      text phone
      map contact_phone_number <- phone`,
    'one of two branches': `
      hidden none
      select ask: yes, no
      text phone
      update save
        contact_phone_number = if(#form/ask = 'yes', #form/phone, #form/none)`,
  },
});

/** A form with one hidden value that is saved, and something in its model. */
const formWith = (model: string, bind = '') => `<h:html xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns="http://www.w3.org/2002/xforms" xmlns:jr="http://openrosa.org/javarosa">
  <h:head><h:title>t</h:title><model>
    <instance><data xmlns="x"><when/><case xmlns="http://commcarehq.org/case/transaction/v2" case_id="">
      <update><time_zone/></update></case></data></instance>
    <bind nodeset="/data/when" ${bind}/><bind nodeset="/data/case/update/time_zone" calculate="/data/when"/>${model}
  </model></h:head><h:body/></h:html>`;

describe('property-never-set reads the whole file', () => {
  const found = (xml: string) => {
    const read = readXForm(xml);
    if (!read.ok) throw new Error(read.problem.message);
    return lint(createFormModel(read.source), {}, { rules: [rule] }).length;
  };

  it.each([
    ['nothing', formWith(''), 1],
    [
      'a setvalue at another event',
      formWith('<setvalue event="xforms-revalidate" ref="/data/when" value="1"/>'),
      0,
    ],
    ['a preload', formWith('', 'jr:preload="date" jr:preloadParams="today"'), 0],
  ])('%s', (_name, xml, count) => {
    expect(found(xml)).toBe(count);
  });
});
