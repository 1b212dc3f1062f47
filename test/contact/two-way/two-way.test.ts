import { describe, expect, it } from 'vitest';
import type { CaseState, Contact } from '../../../src/contact/contact.ts';
import { coreOutcome } from '../../../src/contact/outcome/core-outcome.ts';
import type { Owner } from '../../../src/contact/two-way/owner.ts';
import { processCase } from '../../../src/contact/two-way/ownership.ts';

const NUMBER = '254712345678';
const contact: Contact = { contact_phone_number: NUMBER, contact_phone_number_is_verified: '1' };
const other: Owner = { phone: NUMBER, kind: 'case', id: 'other', project: 'elsewhere' };

function twoWay(
  owners: readonly Owner[] | undefined,
  more: Contact = {},
  caseState: CaseState = { id: 'me' },
) {
  return coreOutcome({ ...contact, ...more }, { owners, caseState }).twoWay;
}

describe('replies reach a contact', () => {
  it('perhaps, while nobody said who owns numbers', () => {
    expect(twoWay(undefined)).toEqual({ eligible: true, status: 'unknown', reason: null, owner: null });
  });

  it('when nobody else holds the number', () => {
    expect(twoWay([]).status).toBe('yes');
    expect(twoWay([{ ...other, phone: '254712345679' }]).status).toBe('yes');
    expect(twoWay([{ ...other, id: 'me' }])).toMatchObject({ status: 'yes', owner: null });
  });

  it('not when another case of any project holds it', () => {
    expect(twoWay([other])).toEqual({
      eligible: true,
      status: 'no',
      reason: 'NO_TWO_WAY_PHONE_NUMBER',
      owner: other,
    });
  });

  it('not when a worker holds it, even one whose verification is pending or who has the id of the case', () => {
    const worker: Owner = { phone: `+${NUMBER}`, kind: 'mobile-worker', id: 'me', pending: true };
    expect(twoWay([worker])).toMatchObject({ status: 'no', owner: worker });
  });

  it('also with another owner where the project shares numbers', () => {
    const shared = coreOutcome(contact, { owners: [other], project: { sharedNumbers: true } });
    expect(shared.twoWay).toEqual({ eligible: true, status: 'yes', reason: null, owner: other });
  });

  it.each<[string, Contact, CaseState, string]>([
    ['is not verified', { contact_phone_number_is_verified: '' }, {}, 'NO_TWO_WAY_PHONE_NUMBER'],
    ['has no number', { contact_phone_number: '' }, {}, 'NO_PHONE_NUMBER'],
    ['has only a country code', { contact_phone_number: '254' }, {}, 'NO_PHONE_NUMBER'],
    ['is closed', {}, { closed: true }, 'CONTACT_IS_INACTIVE'],
    ['is deleted', {}, { deleted: true }, 'CONTACT_IS_INACTIVE'],
  ])('not when it %s', (_, more, caseState, reason) => {
    expect(twoWay([], more, caseState)).toEqual({ eligible: false, status: 'no', reason, owner: null });
  });
});

describe('who holds a number, as HQ processes cases', () => {
  const save = (owners: readonly Owner[], id: string, more: Contact = {}, state: CaseState = {}) =>
    processCase(owners, {
      contact: { ...contact, ...more },
      caseState: { ...state, id },
      at: '2026-01-01T00:00:00Z',
    });
  const holder = (owners: readonly Owner[]) => owners.map(({ id, phone }) => `${id} ${phone}`);

  it('the first wins, and saving again changes nothing', () => {
    const first = save([], 'a');
    expect(first).toEqual([{ phone: NUMBER, kind: 'case', id: 'a', since: '2026-01-01T00:00:00Z' }]);
    const second = save(first, 'b');
    expect(holder(second)).toEqual([`a ${NUMBER}`]);
    expect(save(second, 'a')).toEqual(first);
  });

  it.each<[string, Contact, CaseState]>([
    ['closed', {}, { closed: true }],
    ['deleted', {}, { deleted: true }],
    ['without a number', { contact_phone_number: '' }, {}],
    ['with 0', { contact_phone_number: '0' }, {}],
    ['with an invalid number', { contact_phone_number: 'xyz' }, {}],
    ['with another number', { contact_phone_number: '254722000000' }, {}],
    ['not verified any more', { contact_phone_number_is_verified: '' }, {}],
  ])('a winner %s frees the number; the loser gets it only when it is saved again', (_, more, state) => {
    const contested = save(save([], 'a'), 'b');
    const freed = save(contested, 'a', more, state);
    expect(holder(freed)).not.toContain(`a ${NUMBER}`);
    expect(holder(freed)).not.toContain(`b ${NUMBER}`);
    expect(holder(save(freed, 'b'))).toContain(`b ${NUMBER}`);
  });

  it('the same number in any spelling is one number', () => {
    const first = save([], 'a', { contact_phone_number: '+254 (712) 345-678' });
    expect(holder(first)).toEqual([`a ${NUMBER}`]);
    expect(holder(save(first, 'b'))).toEqual([`a ${NUMBER}`]);
  });

  it('a worker keeps a number against cases', () => {
    const worker: Owner = { phone: NUMBER, kind: 'mobile-worker', id: 'w', pending: true };
    expect(save([worker], 'a')).toEqual([worker]);
  });
});
