import { describe, expect, it } from 'vitest';
import { planSetup, type SetupPage, type SetupPlan } from '../../../src/assist/setup/plan-setup.ts';
import { startingWishes, type Wish } from '../../../src/assist/setup/wishes.ts';
import type { ProjectFacts } from '../../../src/contact/project.ts';
import { createFormModel } from '../../../src/form/create-form-model.ts';
import { applyToSource } from '../../../src/form/edits/apply-to-source.ts';
import { inverse } from '../../../src/form/edits/inverse.ts';
import type { FormModel } from '../../../src/form/model.ts';
import type { CaseAction, FormSource } from '../../../src/form/source.ts';
import { lint } from '../../../src/lint/engine.ts';
import { sketch } from '../../lint/support/form.ts';

const KENYA: ProjectFacts = {
  countries: ['KE'],
  defaultTimeZone: 'Africa/Nairobi',
  languages: ['en'],
  gateways: ['TWILIO_KE'],
};
const EAST: ProjectFacts = { ...KENYA, countries: ['KE', 'UG', 'TZ'], languages: ['en', 'fra', 'sw'] };

const MAPPINGS: CaseAction = {
  id: 'case-mappings',
  origin: 'case-mappings',
  path: null,
  caseType: null,
  caseId: null,
  creates: true,
  repeat: null,
  writes: [],
};

/** A registration form of the form builder; an empty text is an empty form. */
function registration(
  text: string,
  change: (source: FormSource) => Partial<FormSource> = () => ({}),
): FormModel {
  const { source } = sketch(text).form;
  const caseActions = source.caseActions.some(({ id }) => id === 'case-mappings')
    ? source.caseActions.map((action) =>
        action.id === 'case-mappings' ? { ...action, creates: true } : action,
      )
    : [...source.caseActions, MAPPINGS];
  const whole = { ...source, caseActions };
  return createFormModel({ ...whole, ...change(whole) });
}

const ALL: readonly Wish[] = ['sms', 'replies', 'email', 'language', 'timeZone'];

function plan(
  form: FormModel,
  project: ProjectFacts,
  wanted: readonly Wish[] = ALL,
  page?: SetupPage,
): SetupPlan {
  const wishes = startingWishes(form, project.countries ?? []);
  return planSetup(form, project, { ...wishes, wanted: new Set(wanted) }, page);
}

const RULES = (form: FormModel, project: ProjectFacts) => lint(form, project).map(({ rule }) => rule);
const states = ({ steps }: SetupPlan) => steps.map(({ wish, state, why }) => `${wish} ${why ?? state}`);

const LOCKED = 'a locked question for the number';
const FINISHED = `
  text name
    required
  phone phone
  select ok: yes, no
    label May we send you SMS?
  hidden verified = if(#form/ok = 'yes', '1', '')
  map name <- name
  map contact_phone_number <- phone
  map contact_phone_number_is_verified <- verified
`;

const FORMS: ReadonlyArray<readonly [string, FormModel, ProjectFacts]> = [
  ['an empty form', registration(''), KENYA],
  ['an empty form of several countries and languages', registration(''), EAST],
  ['an empty form in a project without gateway', registration(''), { ...KENYA, gateways: [] }],
  [
    'an empty form in French and Hindi',
    registration('', () => ({ languages: ['fra', 'hin'], defaultLanguage: 'fra' })),
    EAST,
  ],
  [
    'an empty follow-up form',
    registration('', () => ({ caseActions: [{ ...MAPPINGS, creates: false }] })),
    KENYA,
  ],
  ['a form that asks for the number and for nothing else', registration('text name\ntext phone'), KENYA],
  ['an integer as number', registration('text full_name\nint mobile_number'), KENYA],
  [
    'other names, in Spanish',
    registration(
      'text nombre\ntext telefono_x\n  label Teléfono\nselect s: sí, no\n  label ¿Mensajes SMS?\ntext correo',
    ),
    KENYA,
  ],
  [
    'a number that is mapped as it is typed',
    registration('text name\nphone phone\nmap contact_phone_number <- phone'),
    EAST,
  ],
  ['everything but right', registration(FINISHED), KENYA],
  [
    'wrong values everywhere',
    registration(`
      phone phone
      select ok: yes, no
        label SMS?
      hidden verified = if(#form/ok = 'yes', '1', 'no')
      hidden tz = 'Nairobi'
      hidden lang = 'klingon'
      text email
      map contact_phone_number <- phone
      map contact_phone_number_is_verified <- verified
      map time_zone <- tz
      map language_code <- lang
      map commcare_email_address <- email
    `),
    KENYA,
  ],
  [
    'an e-mail question that is mapped to something else',
    registration('text email\ntext phone\nmap name <- email'),
    KENYA,
  ],
  [
    'names that are taken',
    registration('text contact_number\nint sms_consent\ndate phone\ndate email'),
    EAST,
  ],
  ['the number in a repeat group', registration('text name\nrepeat household\ntext household/phone'), KENYA],
  [
    LOCKED,
    registration('text name\ntext phone', ({ questions }) => ({
      questions: questions.map((one) => (one.path === '/data/phone' ? { ...one, locked: true } : one)),
    })),
    KENYA,
  ],
  [
    'a list of languages that lacks some',
    registration('text phone\nselect language: en, fra\nmap language_code <- language'),
    EAST,
  ],
];

describe('the plan of a form', () => {
  it.each(FORMS)('%s: leaves no finding, sends to each example, and is done once', (name, form, project) => {
    const made = plan(form, project);
    expect(made.steps.filter(({ state }) => state === 'open')).toEqual([]);
    const after = createFormModel(applyToSource(form.source, made.edits));
    expect(RULES(after, project)).toEqual([]);
    expect(made.left).toEqual([]);

    const good = made.examples.filter(({ country }) => country !== null);
    expect(good.length).toBeGreaterThan(1);
    for (const { outcome, refused, agreed, contact } of good) {
      expect(refused).toBe(false);
      expect(outcome.sms.status).toBe('yes');
      expect(outcome.verdict.sms.tone).toBe('ok');
      expect(contact.contact_phone_number_is_verified).toBe(agreed ? '1' : '');
    }
    const [bad] = made.examples.filter(({ country }) => country === null);
    // What is locked cannot refuse: nothing is saved then.
    expect([bad?.refused, bad?.contact.contact_phone_number]).toEqual([name !== LOCKED, '']);

    const again = plan(after, project);
    expect(again.edits).toEqual([]);
    expect(new Set(again.steps.map(({ state }) => state))).toEqual(new Set(['kept']));
  });

  it.each(FORMS)('%s: can be taken back whole', (_, form, project) => {
    const { edits } = plan(form, project);
    const back = inverse(edits, form.source);
    expect(back).not.toBeNull();
    const undone = applyToSource(applyToSource(form.source, edits), back ?? []);
    expect(undone.questions.map(({ path }) => path)).toEqual(form.source.questions.map(({ path }) => path));
  });
});

describe('the parts of a plan', () => {
  it('of an empty form: a name, a number that is read, consent, and nothing that nobody asked for', () => {
    const { edits, steps } = plan(registration(''), KENYA, ['sms', 'replies']);
    expect(edits.map(({ type, ...edit }) => ('id' in edit ? `${type} ${edit.id}` : type))).toEqual([
      'add-question name',
      'map-question',
      'add-question phone',
      'set-expression',
      'set-constraint-message',
      'add-hidden-value contact_number',
      'map-question',
      'add-question sms_consent',
      'add-choice',
      'add-choice',
      'add-hidden-value contact_number_verified',
      'map-question',
    ]);
    expect(steps.map(({ wish, map }) => `${wish}: ${map?.property} <- ${map?.path}`)).toEqual([
      'name: name <- /data/name',
      'sms: contact_phone_number <- /data/contact_number',
      'replies: contact_phone_number_is_verified <- /data/contact_number_verified',
    ]);
  });

  it('asks in the languages of the form, and in English where a language is not known', () => {
    const form = registration('', () => ({ languages: ['fra', 'xx'], defaultLanguage: 'fra' }));
    const { model } = plan(form, KENYA, ['sms', 'replies']);
    expect(model.question('/data/sms_consent')).toMatchObject({
      labels: { fra: 'Pouvons-nous vous envoyer des SMS ?', xx: 'May we send you text messages (SMS)?' },
      choices: [
        { value: 'yes', labels: { fra: 'Oui', xx: 'Yes' } },
        { value: 'no', labels: { fra: 'Non', xx: 'No' } },
      ],
    });
    expect(model.question('/data/phone')?.constraintMessages?.fra).toBe(
      'Saisissez un seul numéro de portable, par exemple 0712123456.',
    );
  });

  it('writes the one zone and language there is, and asks where there are several', () => {
    const one = plan(registration(''), KENYA, ['language', 'timeZone']).model;
    expect(one.question('/data/contact_time_zone')?.calculate?.text).toBe("'Africa/Nairobi'");
    expect(one.question('/data/contact_language')?.calculate?.text).toBe("'en'");
    const several = plan(registration(''), EAST, ['language', 'timeZone']).model;
    expect(several.question('/data/time_zone')?.choices.map(({ value }) => value)).toEqual([
      'Africa/Nairobi',
      'Africa/Kampala',
      'Africa/Dar_es_Salaam',
    ]);
    expect(several.question('/data/message_language')?.choices).toMatchObject([
      { value: 'en', labels: { en: 'English' } },
      { value: 'fra', labels: { en: 'français' } },
      { value: 'sw', labels: { en: 'Kiswahili' } },
    ]);
  });

  it('takes no consent to something else for consent to messages', () => {
    const form = registration('select consent: yes, no\n  label May we take a photograph?');
    const { steps } = plan(form, KENYA, ['sms', 'replies']);
    expect(steps.find(({ wish }) => wish === 'replies')?.reuse).toEqual([]);
  });

  it('uses the question that asks for consent to messages', () => {
    const form = registration('select sms_ok: ndiyo, hapana\n  label Tukutumie ujumbe?');
    const { steps, model } = plan(form, KENYA, ['sms', 'replies']);
    expect(steps.find(({ wish }) => wish === 'replies')?.reuse).toEqual(['/data/sms_ok']);
    expect(model.question('/data/contact_number_verified')?.calculate?.text).toBe(
      "if(#form/sms_ok = 'ndiyo', '1', '')",
    );
  });
});

describe('what stays open', () => {
  it('numbers of nobody knows which country', () => {
    expect(states(plan(registration(''), { languages: ['en'] }, ['sms', 'timeZone']))).toEqual([
      'name planned',
      'sms countries',
      'timeZone countries',
    ]);
  });

  it('what the form has and is wrong, where nothing better can be made', () => {
    const { form } = sketch(
      "int phone\nhidden tz = 'Africa/Nairobi '\nmap name <- phone\nmap contact_phone_number <- phone\nmap time_zone <- tz",
    );
    const unknown = plan(form, { languages: ['en'] }, ['sms', 'timeZone']);
    expect(states(unknown)).toEqual(['sms countries', 'timeZone countries']);
    // They are no findings “about something else”.
    expect(unknown.left).toEqual([]);
    const canMapOnly = { edits: new Set(['map-question'] as const) };
    expect(states(plan(form, KENYA, ['sms', 'timeZone'], canMapOnly))).toEqual([
      'sms findings',
      'timeZone findings',
    ]);
    expect(states(plan(form, KENYA, ['sms', 'timeZone']))).toEqual(['sms planned', 'timeZone planned']);
  });

  it('the languages of nobody knows which project', () => {
    const form = registration('', () => ({ languages: [], defaultLanguage: null }));
    expect(states(plan(form, { countries: ['KE'] }, ['language']))).toEqual([
      'name planned',
      'language languages',
    ]);
  });

  it('what a case action of the form would have to write', () => {
    const form = createFormModel(
      sketch("phone phone\ncreate save contact\n  case_name = 'x'\n  contact_phone_number = #form/phone").form
        .source,
    );
    const made = plan(form, KENYA, ['sms', 'email']);
    expect(states(made)).toEqual(['sms planned', 'email case-action']);
    expect(made.edits).toContainEqual(
      expect.objectContaining({ type: 'set-write-expression', action: '/data/save' }),
    );
  });

  it('mappings, where the form has no place for them: the form’s settings have', () => {
    const form = createFormModel(sketch('text name').form.source);
    const made = plan(form, KENYA, ['sms']);
    expect(made.edits.some(({ type }) => type === 'map-question')).toBe(false);
    expect(made.byHand).toEqual([
      { type: 'map-question', property: 'contact_phone_number', path: '/data/contact_number' },
    ]);
    // Done twice, it adds nothing more.
    const after = createFormModel(applyToSource(form.source, made.edits));
    expect(plan(after, KENYA, ['sms']).edits).toEqual([]);
  });

  it('on a page that maps only, whatever is not in the form yet', () => {
    const edits = new Set(['map-question', 'rename-write', 'remove-write'] as const);
    const form = createFormModel({
      ...registration(`
        text name
        phone phone
        select sms_ok: yes, no
        hidden contact_number = #form/phone
        hidden flag_verified = if(#form/sms_ok = 'yes', '1', '')
      `).source,
      caseActions: [{ ...MAPPINGS, id: 'update_case', origin: 'hq-actions', creates: true }],
    });
    const wishes = startingWishes(form, ['KE']);
    const wanted = new Set<Wish>(['replies', 'email']);
    const made = planSetup(form, KENYA, { ...wishes, wanted }, { edits });
    expect(states(made)).toEqual(['replies planned', 'email page']);
    expect(made.edits).toEqual([
      {
        type: 'map-question',
        property: 'contact_phone_number_is_verified',
        path: '/data/flag_verified',
      },
    ]);
  });
});
