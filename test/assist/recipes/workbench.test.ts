import { describe, expect, it } from 'vitest';
import { createWorkbench, type Workbench } from '../../../src/assist/recipes/workbench.ts';
import { sketch } from '../../lint/support/form.ts';

function bench(text: string): Workbench {
  const { form, project } = sketch(text);
  return createWorkbench(form, project);
}
const keyOf = (workbench: Workbench, helper: string): string =>
  workbench.helpers.find((one) => one.helper === helper)?.key ?? '';

describe('which helpers a form offers', () => {
  it('each property has its own, and the table only where something is typed', () => {
    const { helpers } = bench(`
      text phone
      select sms_ok: yes, no
      hidden verified = if(#form/sms_ok = 'yes', '1', '')
      hidden tz = 'Africa/Nairobi'
      select language: en, fr
      map contact_phone_number <- phone
      map contact_phone_number_is_verified <- verified
      map time_zone <- tz
      map language_code <- language
    `);
    expect(helpers.map(({ helper, property }) => `${helper} ${property}`)).toEqual([
      'number contact_phone_number',
      'examples contact_phone_number',
      'consent contact_phone_number_is_verified',
      'zone time_zone',
      'language language_code',
    ]);
  });

  it('consent is offered for a mapped number that has none yet', () => {
    const workbench = bench(`
      text phone
      select ok: yes, no
      map contact_phone_number <- phone
    `);
    const consent = workbench.helpers.find(({ helper }) => helper === 'consent');
    expect(consent).toMatchObject({ written: false, property: 'contact_phone_number_is_verified' });
    expect(workbench.consent(consent?.key ?? '', '/data/ok', 'yes')?.insertion?.edits).toEqual([
      {
        type: 'add-hidden-value',
        after: '/data/ok',
        id: 'contact_number_verified',
        calculate: "if(#form/ok = 'yes', '1', '')",
      },
      {
        type: 'map-question',
        property: 'contact_phone_number_is_verified',
        path: '/data/contact_number_verified',
      },
    ]);
  });

  it('nothing for another case’s property, and nothing for a form without contacts', () => {
    expect(bench('text phone\nmap parent/contact_phone_number <- phone').helpers).toEqual([]);
    expect(bench('text phone').helpers).toEqual([]);
  });

  it('an unknown key gets no answer', () => {
    const workbench = bench('text phone\nmap contact_phone_number <- phone');
    expect(workbench.number('gone', '/data/phone', ['KE'], 'KE', true)).toBeNull();
    expect(workbench.numberQuestions('gone')).toEqual([]);
    expect(workbench.examples('gone')).toBeNull();
  });
});

describe('a number from a question', () => {
  it('goes into a new hidden value that takes over the property; the question becomes text and checks itself', () => {
    const workbench = bench(`
      text contact_number
      int phone
      text other
      map contact_phone_number <- phone
    `);
    const key = keyOf(workbench, 'number');
    expect(workbench.numberQuestions(key).map(({ path }) => path)).toEqual([
      '/data/phone',
      '/data/contact_number',
      '/data/other',
    ]);
    const offer = workbench.number(key, '/data/phone', ['KE'], 'KE', true);
    expect(offer?.changesKind).toBe(true);
    expect(offer?.insertion?.how).toBe('hidden-value');
    expect(offer?.insertion?.edits).toEqual([
      { type: 'set-question-kind', path: '/data/phone', kind: 'phone' },
      { type: 'set-expression', path: '/data/phone', part: 'constraint', value: offer?.constraint },
      {
        type: 'set-constraint-message',
        path: '/data/phone',
        text: 'Please enter one mobile number, like 0712123456.',
        texts: { en: 'Please enter one mobile number, like 0712123456.' },
      },
      // `contact_number` is taken.
      { type: 'add-hidden-value', after: '/data/phone', id: 'contact_number_2', calculate: offer?.calculate },
      { type: 'map-question', property: 'contact_phone_number', path: '/data/contact_number_2' },
    ]);
  });

  it('goes into the hidden value that writes the property already', () => {
    const workbench = bench(`
      text phone
      hidden full = concat('254', #form/phone)
      map contact_phone_number <- full
    `);
    const offer = workbench.number(keyOf(workbench, 'number'), '/data/phone', ['KE'], 'KE', false);
    expect(offer?.insertion).toEqual({
      how: 'calculate',
      name: 'full',
      edits: [{ type: 'set-expression', path: '/data/full', part: 'calculate', value: offer?.calculate }],
    });
  });

  it('leaves alone a hidden value that something else is written from', () => {
    const workbench = bench(`
      text phone
      hidden full = concat('254', #form/phone)
      map contact_phone_number <- full
      map backup_number <- full
    `);
    const offer = workbench.number(keyOf(workbench, 'number'), '/data/phone', ['KE'], 'KE', false);
    expect(offer?.insertion?.how).toBe('hidden-value');
  });

  it('goes into the card of a case action', () => {
    const workbench = bench(`
      text phone
      create save_new contact
        contact_phone_number = #form/phone
    `);
    const offer = workbench.number(keyOf(workbench, 'number'), '/data/phone', ['KE'], 'KE', false);
    expect(offer?.insertion).toEqual({
      how: 'write',
      name: 'save_new',
      edits: [
        {
          type: 'set-write-expression',
          action: '/data/save_new',
          block: 'update',
          property: 'contact_phone_number',
          value: offer?.calculate,
        },
      ],
    });
  });
});

describe('consent', () => {
  it.each([
    ['select', "if(#form/ok = 'yes', '1', '')"],
    ['multi-select', "if(selected(#form/ok, 'yes'), '1', '')"],
  ])('from a %s question', (kind, calculate) => {
    const workbench = bench(`
      text phone
      ${kind} ok: yes, no
      hidden verified = 'yes'
      map contact_phone_number <- phone
      map contact_phone_number_is_verified <- verified
    `);
    const offer = workbench.consent(keyOf(workbench, 'consent'), '/data/ok', 'yes');
    expect(offer?.calculate).toBe(calculate);
    expect(offer?.tried).toEqual([
      { answer: '', written: '', right: true },
      { answer: 'yes', written: '1', right: true },
      { answer: 'no', written: '', right: true },
    ]);
    expect(offer?.proven).toBe(true);
  });

  it('puts the questions first that sound like consent', () => {
    const workbench = bench(`
      select sex: f, m
      select sms_consent: yes, no
      hidden verified = '1'
      map contact_phone_number_is_verified <- verified
    `);
    expect(workbench.consentQuestions(keyOf(workbench, 'consent')).map(({ path }) => path)).toEqual([
      '/data/sms_consent',
      '/data/sex',
    ]);
  });

  it('an answer that nobody can choose is not proven; quotes in a value do not break out', () => {
    const workbench = bench(`
      select ok: it's, no
      hidden verified = '1'
      map contact_phone_number_is_verified <- verified
    `);
    const key = keyOf(workbench, 'consent');
    expect(workbench.consent(key, '/data/ok', 'perhaps')?.proven).toBe(false);
    expect(workbench.consent(key, '/data/ok', "it's")).toMatchObject({
      calculate: `if(#form/ok = "it's", '1', '')`,
      proven: true,
    });
  });
});

describe('pickers', () => {
  it('add the choices that a question lacks', () => {
    const workbench = bench(`
      project languages en, fra, sw
      select language: en, fra
      map language_code <- language
    `);
    const key = keyOf(workbench, 'language');
    expect(workbench.pickState(key)).toEqual({
      mode: 'choices',
      question: 'language',
      present: ['en', 'fra'],
    });
    const picked = [
      { value: 'en', label: 'English' },
      { value: 'sw', label: 'Kiswahili' },
    ];
    expect(workbench.pick(key, picked)?.edits).toEqual([
      { type: 'add-choice', path: '/data/language', value: 'sw', label: 'Kiswahili' },
    ]);
    expect(workbench.pick(key, [{ value: 'en', label: 'English' }])).toBeNull();
  });

  it('find the question through a hidden value', () => {
    const workbench = bench(`
      select language: en
      hidden code = #form/language
      map language_code <- code
    `);
    expect(workbench.pickState(keyOf(workbench, 'language'))).toMatchObject({ mode: 'choices' });
  });

  it('write one value for all where nobody chooses', () => {
    const workbench = bench(`
      hidden tz = 'Africa/Nairobi '
      map time_zone <- tz
      create save_new contact
        time_zone = 'IST'
    `);
    const [mapped, card] = workbench.helpers;
    expect(workbench.pickState(mapped?.key ?? '')).toEqual({
      mode: 'value',
      question: null,
      present: ['Africa/Nairobi '],
    });
    const zone = [{ value: 'Asia/Kolkata', label: 'Kolkata' }];
    expect(workbench.pick(mapped?.key ?? '', zone)?.edits).toEqual([
      { type: 'set-expression', path: '/data/tz', part: 'calculate', value: "'Asia/Kolkata'" },
    ]);
    expect(workbench.pick(card?.key ?? '', zone)?.insertion?.how).toBe('write');
    expect(workbench.pick(card?.key ?? '', [])).toBeNull();
  });
});

describe('the table of examples', () => {
  const lines = (workbench: Workbench) => workbench.examples(keyOf(workbench, 'examples'))?.lines ?? [];
  const verdicts = (workbench: Workbench, answer: string) =>
    lines(workbench)
      .filter((line) => line.answer === answer)
      .map(({ effect, verdict }) => `${effect}: ${verdict}`);

  it('of a question that takes everything', () => {
    const workbench = bench('project countries KE\ntext phone\nmap contact_phone_number <- phone');
    expect(verdicts(workbench, '+254712123456')).toEqual(['sent: right']);
    expect(verdicts(workbench, '0712123456')).toEqual(['sent-elsewhere: loose']);
    expect(verdicts(workbench, '254712123456 x12')).toEqual(['not-sent: loose']);
    const fix = workbench.examples(keyOf(workbench, 'examples'))?.condition;
    expect(fix?.edits[0]).toMatchObject({ type: 'set-expression', path: '/data/phone', part: 'constraint' });
  });

  it('of a condition that is too strict', () => {
    const workbench = bench(`
      project countries KE
      text phone
        validate regex(., '^07[0-9]{8}$')
      hidden full = concat('254', substr(#form/phone, 1))
      map contact_phone_number <- full
    `);
    expect(verdicts(workbench, '0712123456')).toEqual(['sent: right']);
    expect(verdicts(workbench, '+254712123456')).toEqual(['asked-again: strict']);
    expect(verdicts(workbench, '254712ABC456')).toEqual(['asked-again: right']);
    // What the condition should take is not what HQ takes here: a number is changed on its way.
    expect(workbench.examples(keyOf(workbench, 'examples'))?.condition).toBeNull();
  });

  it('of an e-mail address, before and after the condition is used', () => {
    const loose = bench('text email\nmap commcare_email_address <- email');
    expect(verdicts(loose, 'amina@example.org')).toEqual(['sent: right']);
    expect(verdicts(loose, 'amina@example.org ')).toEqual(['not-sent: loose']);
    const [edit] = loose.examples(keyOf(loose, 'examples'))?.condition?.edits ?? [];
    const condition = edit?.type === 'set-expression' ? edit.value : '';
    const tight = bench(`text email\n  validate ${condition}\nmap commcare_email_address <- email`);
    expect(new Set(lines(tight).map(({ verdict }) => verdict))).toEqual(new Set(['right']));
    expect(tight.examples(keyOf(tight, 'examples'))?.condition).toBeNull();
  });

  it('of what a person types', () => {
    const workbench = bench(`
      text phone
        validate string-length(.) > 5
      map contact_phone_number <- phone
    `);
    const key = keyOf(workbench, 'examples');
    expect(workbench.ownExample(key, '123')).toMatchObject({ effect: 'asked-again', verdict: 'right' });
    expect(workbench.ownExample(key, '0712345678')).toMatchObject({ effect: 'sent', written: '0712345678' });
    expect(workbench.ownExample(key, '0712345678a')).toMatchObject({ effect: 'not-sent', verdict: 'loose' });
  });

  it('says what cannot be known', () => {
    const workbench = bench(`
      text phone
        validate . = #case/old_phone
      map contact_phone_number <- phone
    `);
    expect(new Set(lines(workbench).map(({ verdict }) => verdict))).toEqual(new Set(['unknown']));
  });
});
