import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { createFormModel } from '../../src/form/create-form-model.ts';
import { applyEdits } from '../../src/form/edits/apply-edits-xml.ts';
import { readXForm } from '../../src/form/xform/read-xform.ts';
import { lint } from '../../src/lint/engine.ts';
import { findingKey } from '../../src/lint/finding.ts';
import tooLoose from '../../src/lint/rules/phone-validation-too-loose.ts';
import { sketch } from './support/form.ts';
import { findingsOf } from './support/rule.ts';

const XML = readFileSync(resolve(import.meta.dirname, 'data/contact.xml'), 'utf8');
const PROJECT = { languages: ['en', 'hin', 'fra'], gateways: ['TWILIO_KE'], countries: ['IN'] };

function linted(xml: string) {
  const read = readXForm(xml);
  if (!read.ok) throw new Error(read.problem.message);
  return { source: read.source, findings: lint(createFormModel(read.source), PROJECT) };
}

/** Each fix that the form offers, and those that only show after others, in the order in which a person meets them. */
it('each fix of the sample form ends its finding and brings no other, and the fixes come to an end', () => {
  const done: string[] = [];
  for (let xml = XML; ; ) {
    const { source, findings } = linted(xml);
    const finding = findings.find(({ fixes }) => fixes.length > 0);
    const [fix] = finding?.fixes ?? [];
    if (!finding || !fix) break;
    const applied = applyEdits(xml, source, fix.edits);
    if (!applied.ok) throw new Error(`${fix.title} cannot be applied`);
    xml = applied.text;
    const before = findings.map(findingKey).filter((key) => key !== findingKey(finding));
    expect(linted(xml).findings.map(findingKey)).toEqual(before);
    done.push(fix.title);
  }
  expect(done).toEqual(['Take only one e-mail address', 'Add fra', 'Use Asia/Kolkata']);
});

it('no condition is offered for an answer that is saved as it is and behind +91', () => {
  const phone = linted(XML).findings.filter(({ rule }) => rule === 'phone-validation-too-loose');
  expect(phone.map(({ fixes, message }) => [fixes.length, message.how])).toEqual([
    [0, expect.stringContaining('saved as a phone number in two ways: as it is and behind `91`')],
    [0, expect.stringContaining('saved as a phone number in two ways: behind `91` and as it is')],
  ]);
});

it.each([
  ['twice as it is', '#form/phone', '#form/phone', [1, 1]],
  ['twice behind the code', "concat('254', #form/phone)", "concat('+254', #form/phone)", [1, 1]],
  ['as it is, and behind the code', '#form/phone', "concat('254', #form/phone)", [0, 0]],
  [
    'as it is, and normalised',
    '#form/phone',
    "if(substr(#form/phone, 0, 1) = '0', concat('254', substr(#form/phone, 1)), #form/phone)",
    [1, 0],
  ],
])('an answer saved %s', (_, one, other, fixes) => {
  const text = `
    project countries KE
    text phone
      validate string-length(.) > 5
    update one
      contact_phone_number = ${one}
    update two
      contact_phone_number = ${other}`;
  expect(sketch(text).form.writes).toHaveLength(2);
  expect(findingsOf(tooLoose, text).map((finding) => finding.fixes.length)).toEqual(fixes);
});
