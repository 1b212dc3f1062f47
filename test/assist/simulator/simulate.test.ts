import { describe, expect, it } from 'vitest';
import { createSimulation, type Simulation } from '../../../src/assist/simulator/simulate.ts';
import { languageSteps } from '../../../src/assist/simulator/simulate-language.ts';
import { clockElsewhere } from '../../../src/assist/simulator/simulate-time.ts';
import { zoneClock } from '../../../src/assist/simulator/simulate-zone.ts';
import { COMMON_ZONES } from '../../../src/contact/time-zone/time-zone.ts';
import { because } from '../../../src/form/reasons.ts';
import { sketch } from '../../lint/support/form.ts';

const simulation = (text: string): Simulation => createSimulation(sketch(text).form);

/** What becomes of the first case with these answers (by the question's name). */
function run(text: string, answers: Readonly<Record<string, string>>, at = 0) {
  const made = simulation(text);
  const id = made.cases[at]?.id ?? '';
  const result = made.run(
    id,
    new Map(Object.entries(answers).map(([name, value]) => [`/data/${name}`, value])),
  );
  if (!result) throw new Error('no such case');
  return result;
}

const FORM = `
  text name
  text unrelated
  text phone
    validate string-length(.) > 8
  select sms_ok: yes, no
  hidden verified = if(#form/sms_ok = 'yes', '1', '')
  select language: en, fra
    display #form/sms_ok = 'yes'
  map name <- name
  map contact_phone_number <- phone
  map contact_phone_number_is_verified <- verified
  map language_code <- language
`;

describe('what the simulator asks', () => {
  it('only questions that the six properties depend on, with fitting controls', () => {
    const made = simulation(FORM);
    expect(made.cases).toHaveLength(1);
    expect(made.inputs(made.cases[0]?.id ?? '').map(({ path, control }) => `${path} ${control}`)).toEqual([
      '/data/phone text',
      '/data/sms_ok choice',
      '/data/language choice',
    ]);
  });

  it('follows hidden values, defaults and the display conditions of groups', () => {
    const made = simulation(`
      int age
      hidden adult = if(#form/age > 17, 'yes', 'no')
      group contact
        display #form/adult = 'yes'
      text contact/phone
        default #form/old
      text old
      map contact_phone_number <- contact/phone
    `);
    const inputs = made.inputs(made.cases[0]?.id ?? '');
    expect(inputs.map(({ path, control }) => `${path} ${control}`)).toEqual([
      '/data/age number',
      '/data/contact/phone text',
      '/data/old text',
    ]);
  });

  it('starts with what the form fills in', () => {
    const made = simulation(`
      text phone
        default concat('25', '4')
      text email
        default #case/email
      map contact_phone_number <- phone
      map commcare_email_address <- email
    `);
    expect(made.inputs(made.cases[0]?.id ?? '').map(({ start }) => start)).toEqual(['254', null]);
  });

  it('each case that the form writes is simulated for itself', () => {
    const text = `
      text phone
      map contact_phone_number <- phone
      map parent/contact_phone_number <- phone
      create save_helpline helpline
        contact_phone_number = '254700111222'
    `;
    expect(simulation(text).cases.map(({ name, index, creates }) => [name, index, creates])).toEqual([
      [null, null, false],
      [null, 'parent', false],
      ['save_helpline', null, true],
    ]);
    expect(run(text, {}, 2).contact).toEqual({ contact_phone_number: '254700111222' });
  });
});

describe('what becomes of the properties', () => {
  it('the answers, through hidden values', () => {
    const { contact, refused, hidden } = run(FORM, { phone: '254712345678', sms_ok: 'yes', language: 'fra' });
    expect(contact).toEqual({
      contact_phone_number: '254712345678',
      contact_phone_number_is_verified: '1',
      language_code: 'fra',
    });
    expect([refused, hidden]).toEqual([[], []]);
  });

  it('what is hidden is not written, and what the form does not name stays', () => {
    const { properties, hidden } = run(FORM, { phone: '254712345678', sms_ok: 'no', language: 'fra' });
    expect(properties.language_code).toEqual({ type: 'kept' });
    expect(properties.time_zone).toEqual({ type: 'kept' });
    expect(properties.contact_phone_number_is_verified).toEqual({ type: 'value', text: '' });
    expect(hidden).toEqual(['/data/language']);
  });

  it('an answer that the validation condition refuses is named; an empty one is not asked', () => {
    expect(run(FORM, { phone: '123' }).refused).toEqual(['/data/phone']);
    expect(run(FORM, { phone: '' }).refused).toEqual([]);
  });

  it('a long number keeps its digits, also in a hidden value; a text function spoils it', () => {
    const form = (source: string) => `
      long phone
      hidden copy = #form/phone
      hidden joined = concat('+', #form/copy)
      map contact_phone_number <- ${source}
    `;
    expect(run(form('phone'), { phone: '254712345678' }).contact.contact_phone_number).toBe('254712345678');
    expect(run(form('copy'), { phone: '254712345678' }).contact.contact_phone_number).toBe('254712345678');
    expect(run(form('joined'), { phone: '254712345678' }).contact.contact_phone_number).toBe(
      '+2.54712345678E11',
    );
  });

  it.each([
    ['the case', '#case/phone', 'the case, the user or a lookup table'],
    ['the clock', 'string(today())', 'the result of “today”'],
  ])('what depends on %s cannot be known', (_, calculate, reason) => {
    const { properties } = run(`hidden phone = ${calculate}\nmap contact_phone_number <- phone`, {});
    expect(properties.contact_phone_number).toEqual({ type: 'unknown', reason });
  });

  it('an unknown condition leaves the value unknown, a false one keeps what was there', () => {
    const form = (condition: string) => `
      text phone
      create save_new contact
        contact_phone_number = #form/phone when ${condition}
    `;
    const of = (condition: string) => run(form(condition), { phone: '1' }).properties.contact_phone_number;
    expect(of("#form/phone != ''")).toEqual({ type: 'value', text: '1' });
    expect(of("#form/phone = ''")).toEqual({ type: 'kept' });
    expect(of("#case/x = 'y'").type).toBe('unknown');
  });

  it('a case block in a hidden group writes nothing', () => {
    const form = `
      text phone
      select whose: own, other
      group own
        display #form/whose = 'own'
      update own/save
        contact_phone_number = #form/phone
    `;
    const of = (whose: string) => run(form, { phone: '1', whose }).properties.contact_phone_number;
    expect(of('own')).toEqual({ type: 'value', text: '1' });
    expect(of('other')).toEqual({ type: 'kept' });
    const made = simulation(form);
    expect(made.inputs(made.cases[0]?.id ?? '').map(({ path }) => path)).toEqual([
      '/data/phone',
      '/data/whose',
    ]);
  });

  it('an expression that phones stop at is an error', () => {
    const { properties } = run('hidden phone = nonsense(1)\nmap contact_phone_number <- phone', {});
    expect(properties.contact_phone_number).toEqual({
      type: 'error',
      place: 'phone',
      why: because('noFunction', 'nonsense'),
    });
  });

  it('a calculation that needs itself keeps the form from opening', () => {
    const { properties } = run(
      'hidden phone = concat(#form/phone, 1)\nmap contact_phone_number <- phone',
      {},
    );
    expect(properties.contact_phone_number).toEqual({
      type: 'error',
      place: 'phone',
      why: because('circle'),
    });
  });

  it.each([
    // An Integer takes digits alone, and saves a number.
    ['int q\nmap contact_phone_number <- q', { q: '0712345678' }, '712345678', []],
    ['int q\nmap contact_phone_number <- q', { q: 'abc' }, '', ['/data/q']],
    ['int q\nmap contact_phone_number <- q', { q: '+254712345678' }, '', ['/data/q']],
    // A condition that fails is false to what reads it, though it is saved as 0.
    [
      "text q\nhidden ok = #form/q = 'yes'\nhidden f = if(#form/ok, '1', '')\nmap contact_phone_number <- f",
      { q: 'no' },
      '',
      [],
    ],
    // A default does not see answers.
    [
      "text q\nhidden d\n  default concat('254', #form/q)\nmap contact_phone_number <- d",
      { q: '712' },
      '254',
      [],
    ],
    ["hidden d = number('+254')\nmap contact_phone_number <- d", {}, '', []],
  ])('as CommCare saves them: %s with %j', (text, answers, saved, refused) => {
    const result = run(text, answers);
    expect(result.contact.contact_phone_number).toBe(saved);
    expect(result.refused).toEqual(refused);
  });

  it('a chain of thousands of hidden values', () => {
    const chain = Array.from({ length: 5_000 }, (_, index) => `hidden h${index} = #form/h${index + 1}`);
    const text = [...chain, "hidden h5000 = '1'", 'map contact_phone_number <- h0'].join('\n');
    expect(run(text, {}).properties.contact_phone_number).toEqual({ type: 'value', text: '1' });
  });

  it('a case that is gone has no result', () => {
    expect(simulation(FORM).run('gone', new Map())).toBeNull();
  });
});

describe('the hour of a message', () => {
  const now = Date.parse('2026-03-02T00:00:00Z');
  it.each([
    ['09:00', 'Africa/Nairobi', 'UTC', { time: '06:00', day: 0 }],
    ['09:00', 'Africa/Nairobi', 'Asia/Kathmandu', { time: '11:45', day: 0 }],
    ['02:00', 'Africa/Nairobi', 'America/New_York', { time: '18:00', day: -1 }],
    ['20:00', 'America/New_York', 'Asia/Kolkata', { time: '06:30', day: 1 }],
    ['09:00', 'Nowhere/None', 'UTC', null],
    ['nine', 'Africa/Nairobi', 'UTC', null],
  ] as const)('%s in %s seen from %s', (time, zone, other, expected) => {
    expect(clockElsewhere(time, zone, other, now)).toEqual(expected);
  });
});

describe('the clock of a zone', () => {
  it.each([
    ['Africa/Nairobi', '2026-03-02T22:30:00Z', { offset: 180, offsetText: 'UTC+03:00', time: '01:30' }],
    ['Asia/Kathmandu', '2026-03-02T00:00:00Z', { offset: 345, offsetText: 'UTC+05:45', time: '05:45' }],
    [
      'America/New_York',
      '2026-07-01T00:00:30Z',
      { offset: -240, offsetText: 'UTC\u221204:00', time: '20:00' },
    ],
    [
      'America/New_York',
      '2026-01-01T00:00:00Z',
      { offset: -300, offsetText: 'UTC\u221205:00', time: '19:00' },
    ],
    ['UTC', '2026-03-02T00:00:00Z', { offset: 0, offsetText: 'UTC', time: '00:00' }],
    ['africa/nairobi', '2026-03-02T00:00:00Z', { offset: 180, offsetText: 'UTC+03:00', time: '03:00' }],
    ['Africa/Nairobi ', '2026-03-02T00:00:00Z', null],
    ['', '2026-03-02T00:00:00Z', null],
  ])('%j at %s', (zone, at, clock) => {
    expect(zoneClock(zone, Date.parse(at))).toEqual(clock);
  });

  it('is known for every zone that HQ offers', () => {
    expect(COMMON_ZONES.filter((zone) => zoneClock(zone, 0) === null)).toEqual([]);
  });
});

describe('the languages that HQ tries', () => {
  const facts = { languages: ['en', 'fra'], defaultLanguage: 'en' };
  it.each([
    ['fra', undefined, ['contact fra', 'schedule', 'project en', 'untranslated']],
    ['fra', 'NONE', ['contact fra']],
    ['fra', 'SCHEDULE', ['contact fra', 'schedule']],
    ['fra', 'DOMAIN', ['contact fra', 'schedule', 'project en']],
    ['en', 'DOMAIN', ['contact en', 'schedule']],
    ['', 'UNTRANSLATED', ['schedule', 'project en', 'untranslated']],
  ] as const)('%j with the setting %s', (code, languageFallback, expected) => {
    const steps = languageSteps(code, { ...facts, languageFallback });
    expect(steps.map((step) => ('code' in step ? `${step.type} ${step.code}` : step.type))).toEqual(expected);
  });
});
