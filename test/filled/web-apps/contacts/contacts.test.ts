import { describe, expect, it } from 'vitest';
import { createSimulation } from '../../../../src/assist/simulator/simulate.ts';
import { contactsOf } from '../../../../src/filled/web-apps/contacts/contacts.ts';
import { FORMS } from '../../../pages/web-apps/app.ts';
import { type Draft, entryState } from '../entry-state.ts';

function modelOf(id: string) {
  const form = FORMS.find((one) => one.id === id);
  if (!form) throw new Error(`no form ${id}`);
  return form.model;
}

/** The model with HQ's actions, as the app's source gives it. */
async function designOf(id: string) {
  const { withHqActions, readHqActions } = await import('../../../../src/form/hq/read-hq-actions.ts');
  const { createFormModel } = await import('../../../../src/form/create-form-model.ts');
  const form = FORMS.find((one) => one.id === id);
  if (!form) throw new Error(`no form ${id}`);
  return createFormModel(withHqActions(modelOf(id).source, readHqActions(form.actions, form.caseType)));
}

async function contacts(id: string, ...state: Parameters<typeof entryState>) {
  const model = await designOf(id);
  return contactsOf(entryState(...state), model, createSimulation(model));
}

const REGISTER: readonly Draft[] = [
  { ix: '0', binding: '/data/full_name' },
  { ix: '1', binding: '/data/phone', style: 'numeric' },
  { ix: '2', binding: '/data/agree', datatype: 'select', choices: ['Yes', 'No'] },
  { ix: '3', binding: '/data/email' },
];

describe('the contacts of a form that is filled in', () => {
  it('are made of what stands in its questions', async () => {
    const [contact] = await contacts('register', REGISTER, { '1': '254712345678', '2': [1] });
    expect(contact?.result.contact).toMatchObject({
      contact_phone_number: '254712345678',
      contact_phone_number_is_verified: '1',
    });
    expect(contact?.direct.get('contact_phone_number')).toBe('1');
    expect(contact?.row).toBeNull();
  });

  it('know that a question which is not asked saves nothing', async () => {
    const [contact] = await contacts('register', REGISTER, { '1': '254712345678' });
    expect(contact?.result.properties.contact_backend_id).toEqual({ type: 'kept' });
  });

  it('do not know that with one question per screen', async () => {
    const paged = { paged: true, screen: new Set(['1']) };
    const [contact] = await contacts('register', REGISTER, { '1': '254712345678', '2': [1] }, paged);
    // Whether it will be asked, the form itself can tell: after Yes it is.
    expect(contact?.result.properties.contact_backend_id).toEqual({ type: 'value', text: '' });
  });

  it('follow calculations: the question that decides is known, none that holds the value itself', async () => {
    const [contact] = await contacts('follow', [{ ix: '0', binding: '/data/local', style: 'numeric' }], {
      '0': '712345678',
    });
    expect(contact?.result.contact.contact_phone_number).toBe('254712345678');
    expect(contact?.direct.get('contact_phone_number')).toBeUndefined();
    expect(contact?.deciding.get('contact_phone_number')).toBe('0');
  });

  it('are one for each row, with the answers outside of the rows', async () => {
    const rows: readonly Draft[] = [
      { ix: '0', binding: '/data/consent', datatype: 'select', choices: ['Yes'] },
      { ix: '1_0,0', binding: '/data/child/child_name' },
      { ix: '1_0,1', binding: '/data/child/child_phone' },
      { ix: '1_1,0', binding: '/data/child/child_name' },
      { ix: '1_1,1', binding: '/data/child/child_phone' },
    ];
    const found = await contacts('household', rows, { '0': [1], '1_0,1': '254700111222', '1_1,1': '12' });
    expect(
      found.map(({ row, result, direct }) => [row, result.contact, direct.get('contact_phone_number')]),
    ).toEqual([
      [1, { contact_phone_number: '254700111222', contact_phone_number_is_verified: '1' }, '1_0,1'],
      [2, { contact_phone_number: '12', contact_phone_number_is_verified: '1' }, '1_1,1'],
    ]);
    expect(new Set(found.map(({ key }) => key)).size).toBe(2);
  });

  it('are none without a row, and none of a form that writes no contact', async () => {
    expect(await contacts('household', [{ ix: '0', binding: '/data/consent' }])).toEqual([]);
    expect(await contacts('survey', [{ ix: '0', binding: '/data/age' }])).toEqual([]);
  });

  it('are at most fifty', async () => {
    const rows = Array.from(
      { length: 200 },
      (_, row): Draft => ({ ix: `1_${row},1`, binding: '/data/child/child_phone' }),
    );
    expect(await contacts('household', rows)).toHaveLength(50);
  });
});
