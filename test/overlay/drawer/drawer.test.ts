// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createSimulation } from '../../../src/assist/simulator/simulate.ts';
import type { DrawerContact, DrawerView } from '../../../src/overlay/drawer/drawer-view.ts';
import { FRENCH } from '../../languages.ts';
import { sketch } from '../../lint/support/form.ts';
import { type Mounted, mount } from '../mount.ts';

const FORM = `
  project countries KE
  project languages en
  project defaultTimeZone Africa/Nairobi
  project gateways TWILIO_KE
  text phone
  text mail
  create save_client client
    contact_phone_number = #form/phone
    contact_phone_number_is_verified = '1'
    commcare_email_address = #form/mail
`;
const { form, project } = sketch(FORM);
const simulation = createSimulation(form);
const [entry] = simulation.cases;
if (!entry) throw new Error('the sketch makes no case');

function contact(phone: string, more: Partial<DrawerContact> = {}): DrawerContact {
  const result = entry && simulation.run(entry.id, new Map([['/data/phone', phone]]));
  if (!entry || !result) throw new Error('no result');
  return { key: `contact ${phone}`, entry, row: null, result, refused: [], offers: [], owner: null, ...more };
}

const view = (first: DrawerContact, more: Partial<DrawerView> = {}): DrawerView => ({
  contacts: [first],
  project,
  gaps: [],
  enterClears: false,
  room: { top: 40, bottom: 60 },
  ...more,
});

let layer: Mounted;
beforeEach(() => {
  layer = mount({ launcher: false });
});
const summary = (): string => layer.find('.drawer .summary').textContent ?? '';
const open = (): void => layer.find('.drawer .summary').click();

describe('the drawer', () => {
  it('is one line at first, with the three ways to reach the contact', () => {
    layer.ui.setDrawer(view(contact('254700111222')));
    expect(summary()).toBe('Messaging contact: SMS: as meant; Replies: not known; E-mail: not asked for; ');
    expect(layer.root.querySelector('.drawer .body')).toBeNull();
    expect(layer.find('.drawer .summary').getAttribute('aria-expanded')).toBe('false');
    expect(layer.find('.drawer').getAttribute('aria-label')).toBe('Messaging contact');
  });

  it('leaves room for the page’s own navigation', () => {
    layer.ui.setDrawer(view(contact('254700111222')));
    const { style } = layer.find('.drawer');
    expect([style.getPropertyValue('--room-top'), style.getPropertyValue('--room-bottom')]).toEqual([
      '40px',
      '60px',
    ]);
  });

  it('shows all of the contact on demand, and goes when the form goes', () => {
    layer.ui.setDrawer(view(contact('12')));
    open();
    expect(layer.find('.drawer .summary').getAttribute('aria-expanded')).toBe('true');
    expect(layer.texts('.drawer dt')).toEqual(
      expect.arrayContaining([
        'SMS',
        'Replies',
        'E-mail',
        'Time zone',
        'Language',
        'Gateway',
        'contact_phone_number',
      ]),
    );
    expect(layer.texts('.drawer .code summary')).toEqual(['NO_PHONE_NUMBER', 'NO_EMAIL_ADDRESS']);
    expect(layer.texts('.drawer .code p')[0]).toContain('Contact has no phone number.');
    layer.ui.setDrawer(null);
    expect(layer.root.querySelector('.drawer')).toBeNull();
    // The next form begins with one line again.
    layer.ui.setDrawer(view(contact('12')));
    expect(layer.root.querySelector('.drawer .body')).toBeNull();
  });

  it('says what is not known', () => {
    layer.ui.setDrawer(view(contact('254700111222'), { gaps: ['forbidden', 'names'] }));
    open();
    expect(layer.texts('.gaps p')).toEqual([
      'Your role does not let you see the design of this app.',
      expect.stringContaining('by their names alone'),
    ]);
  });

  it('says where the Enter key may take an answer away, and only there', () => {
    layer.ui.setDrawer(view(contact('254700111222')));
    open();
    expect(layer.root.querySelector('.drawer')?.textContent).not.toContain('Enter key');
    layer.ui.setDrawer(view(contact('254700111222'), { enterClears: true }));
    expect(layer.root.querySelector('.drawer')?.textContent).toContain(
      'the Enter key may take away an answer',
    );
  });

  it('offers corrected values, an empty one too, and says what the page does not take', () => {
    const offers = [
      { property: 'contact_phone_number' as const, values: ['254700111222'] },
      { property: 'time_zone' as const, values: [''] },
    ];
    const refused = [{ property: 'contact_phone_number' as const, text: 'not a number' }];
    layer.ui.setDrawer(view(contact('+254 700 111 222', { offers, refused })));
    // What is not taken is not saved.
    expect(summary()).toContain('SMS: fails; Replies: fails;');
    open();
    expect(layer.texts('.offers .error')).toEqual([
      'Phone number: this page does not take the answer: not a number',
    ]);
    layer.button('Use +254 700 111222 (Kenya)').click();
    expect(layer.callbacks.onUseOffer).toHaveBeenCalledWith(
      'contact +254 700 111 222',
      'contact_phone_number',
      '254700111222',
    );
    layer.button('Leave it empty').click();
    expect(layer.callbacks.onUseOffer).toHaveBeenLastCalledWith('contact +254 700 111 222', 'time_zone', '');
  });

  it('lets a person choose among the contacts of several rows', () => {
    const rows = [contact('254700111222', { row: 1 }), contact('12', { row: 2 })] as const;
    layer.ui.setDrawer(view(rows[0], { contacts: rows }));
    expect(summary()).toContain('2 contacts');
    open();
    expect(layer.texts('.drawer option')).toEqual([
      'save_client (client), row 1',
      'save_client (client), row 2',
    ]);
    const list = layer.find('.drawer select') as HTMLSelectElement;
    list.value = rows[1].key;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    expect(summary()).toContain('SMS: fails');
    // A row that is gone leaves the first.
    layer.ui.setDrawer(view(rows[0]));
    expect(summary()).toContain('SMS: as meant');
  });

  it('says what holds the number, and asks again when the person wishes', () => {
    let asked = 0;
    const owner = {
      check: {
        answer: {
          ref: '0',
          number: '254700111222',
          answer: {
            status: 'owned_here' as const,
            owner: { kind: 'case' as const, id: 'x', name: 'Achieng Otieno' },
          },
          asOf: '2026-03-01T00:00:00Z',
          from: 'directory' as const,
        },
        failure: null,
      },
      asking: false,
      ask: () => {
        asked += 1;
      },
    };
    layer.ui.setDrawer(view(contact('254700111222', { owner })));
    expect(summary()).toContain('Replies: fails;');
    open();
    expect(layer.find('.owner-check').textContent).toContain('Held by a case of this project');
    layer.button('Check again').click();
    expect(asked).toBe(1);
  });

  it('speaks French', () => {
    layer = mount({ launcher: false, language: FRENCH });
    layer.ui.setDrawer(view(contact('254700111222')));
    expect(summary()).toBe(
      'Contact de messagerie: SMS: comme prévu; Réponses: inconnu; E-mail: pas demandé; ',
    );
  });
});
