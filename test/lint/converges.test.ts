import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormModel } from '../../src/form/create-form-model.ts';
import { readXForm } from '../../src/form/xform/read-xform.ts';
import { lint } from '../../src/lint/engine.ts';
import { fixSafely } from '../../src/lint/fix-safely.ts';
import { drawnForm } from '../form/engine/support/drawn-form.ts';
import { runs } from '../fuzz/runs.ts';

const PROJECT = { countries: ['KE'], languages: ['en', 'fra'], gateways: ['TWILIO_KE'] };

/** What designers write into each property, right and wrong. */
const WRITTEN = {
  contact_phone_number: [
    '/data/phone',
    "concat('+254', /data/phone)",
    "concat('254', /data/phone)",
    "'+254 712 345 678'",
    "if(/data/phone != '', concat('+254', /data/phone), '')",
    "concat('254', '')",
  ],
  contact_phone_number_is_verified: [
    'true()',
    "'no'",
    "'yes'",
    "if(/data/yes = 'yes', 1, 0)",
    '/data/yes',
    '0',
    'false()',
  ],
  commcare_email_address: ["'Amina@Example.org '", '/data/mail', "'amina@example,org'"],
  time_zone: [
    "'Africa/nairobi'",
    "'EAT'",
    "'Asia/Calcutta'",
    "'Africa/Nairobi'",
    "if(/data/yes = 'yes', 'EAT', 'IST')",
  ],
  language_code: ["'english'", "'fr'", "'EN'", "'fra'", '/data/yes'],
  contact_backend_id: ["'twilio_ke'", "'TWILIO_KE'", "'OTHER'", "''"],
} as const;

const wrongForm = fc
  .record({
    type: fc.constantFrom('xsd:string', 'xsd:int', 'xsd:long'),
    writes: fc.record(
      Object.fromEntries(
        Object.entries(WRITTEN).map(([property, texts]) => [property, fc.constantFrom<string>(...texts)]),
      ),
      { requiredKeys: [] },
    ),
  })
  .map(({ type, writes }) => formWith(type, Object.entries(writes)));

function formWith(type: string, writes: readonly (readonly [string, string | undefined])[]): string {
  const update = '/data/save/case/update';
  return `<h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns="http://www.w3.org/2002/xforms" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><h:head><h:title>Drawn</h:title><model>
<instance><data xmlns="http://openrosa.org/formdesigner/drawn"><phone/><mail/><yes/><save><case case_id="" xmlns="http://commcarehq.org/case/transaction/v2"><update>${writes.map(([property]) => `<${property}/>`).join('')}</update></case></save></data></instance>
<bind nodeset="/data/phone" type="${type}"/><bind nodeset="/data/mail" type="xsd:string"/><bind nodeset="/data/yes"/>
${writes.map(([property, text]) => `<bind nodeset="${update}/${property}" calculate="${text}"/>`).join('\n')}
</model></h:head><h:body><input ref="/data/phone"><label>Phone</label></input><input ref="/data/mail"><label>E-mail</label></input>
<select1 ref="/data/yes"><label>May we write?</label><item><label>Yes</label><value>yes</value></item><item><label>No</label><value>no</value></item></select1></h:body></h:html>`;
}

function read(xml: string) {
  const result = readXForm(xml);
  return result.ok ? result.source : null;
}

describe('safe fixes', () => {
  it('come to an end, leave a form that can be read, and done again change nothing', () => {
    let fixed = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          { weight: 4, arbitrary: wrongForm },
          drawnForm.map(({ xml }) => xml),
        ),
        (xml) => {
          const source = read(xml);
          if (!source) return;
          const once = fixSafely(xml, source, PROJECT, {}, read);
          fixed += once.done.length;
          expect(read(once.text)).toEqual(once.source);
          const twice = fixSafely(once.text, once.source, PROJECT, {}, read);
          expect(twice.done).toEqual([]);
          expect(twice.text).toBe(once.text);
          // The same form and the same facts give the same findings.
          const [one, other] = [source, read(xml) ?? source].map((of) => lint(createFormModel(of), PROJECT));
          expect(one).toEqual(other);
        },
      ),
      { numRuns: runs(50) },
    );
    expect(fixed).toBeGreaterThan(5);
  });
});
