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
  return {
    key: `contact ${phone}`,
    entry,
    row: null,
    result,
    refused: [],
    quiet: [],
    offers: [],
    owner: null,
    ...more,
  };
}

const view = (first: DrawerContact, more: Partial<DrawerView> = {}): DrawerView => ({
  audience: 'clerk',
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
/** Without the signs that keep numbers from being turned round. */
const summary = (): string =>
  layer.find('.drawer .summary').textContent?.replace(/[\u2066\u2069]/g, '') ?? '';
const open = (): void => layer.find('.drawer .summary').click();
const details = async (): Promise<void> => {
  const element = layer.find('.drawer .details') as HTMLDetailsElement;
  element.open = true;
  element.dispatchEvent(new Event('toggle'));
  await expect.poll(() => layer.texts('.drawer .hq dt')).not.toEqual([]);
};

describe('the drawer', () => {
  it('is one sentence at first', () => {
    layer.ui.setDrawer(view(contact('254700111222')));
    expect(summary()).toBe('Messaging contact: HQ will send SMS to +254 700 111222 (Kenya).');
    expect(layer.root.querySelector('.drawer .body')).toBeNull();
    expect(layer.find('.drawer .summary').getAttribute('aria-expanded')).toBe('false');
    expect(layer.find('.drawer').getAttribute('aria-label')).toBe('Messaging contact');
  });

  it('says nothing against a form that nobody has filled in, or that is half typed', () => {
    layer.ui.setDrawer(view(contact('')));
    expect(summary()).toBe('Messaging contact: No number or e-mail address entered yet.');
    expect(layer.root.querySelector('.drawer .severity')).toBeNull();
    layer.ui.setDrawer(view(contact('07', { quiet: ['contact_phone_number'] })));
    expect(summary()).toContain('as soon as you have finished typing');
    expect(layer.root.querySelector('.drawer .severity')).toBeNull();
    layer.ui.setDrawer(view(contact('254700111222', { quiet: ['contact_phone_number'] })));
    expect(summary()).toContain('HQ will send SMS to +254 700 111222 (Kenya).');
    layer.ui.setDrawer(view(contact('07')));
    expect(summary()).toContain('HQ will send no SMS');
  });

  it('shows a clerk no property and no code before Details is opened', async () => {
    layer.ui.setDrawer(view(contact('12')));
    open();
    expect(layer.find('.drawer').textContent).not.toMatch(/contact_phone|_NUMBER/);
    await details();
    expect(layer.find('.drawer').textContent).toMatch(/contact_phone_number/);
    expect(layer.texts('.drawer .code[open]')).toEqual([]);
  });

  it('leaves room for the page’s own navigation', () => {
    layer.ui.setDrawer(view(contact('254700111222')));
    const { style } = layer.find('.drawer');
    expect([style.insetBlockEnd, style.maxHeight]).toEqual(['68px', 'calc(100vh - 116px)']);
  });

  it('shows all of the contact on demand, and goes when the form goes', () => {
    layer.ui.setDrawer(view(contact('12'), { audience: 'builder' }));
    open();
    expect(layer.find('.drawer .summary').getAttribute('aria-expanded')).toBe('true');
    expect(layer.root.querySelectorAll('.drawer .code[open]')).toHaveLength(2);
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
      { property: 'contact_phone_number' as const, label: 'Mobile', values: ['254700111222'] },
      { property: 'time_zone' as const, label: '', values: [''] },
    ];
    const refused = [{ property: 'contact_phone_number' as const, label: 'Mobile', text: 'not a number' }];
    layer.ui.setDrawer(view(contact('+254 700 111 222', { offers, refused })));
    expect(summary()).toContain('Nothing is saved: the form or its page does not take the answer.');
    open();
    expect(layer.texts('.offers .muted')[0]).toBe('Mobile: did you mean…?');
    expect(layer.texts('.offers .error')).toEqual([
      'Mobile: this page does not take the answer: not a number',
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
    expect(summary()).toContain('HQ will send no SMS');
    // A row that is gone leaves the first.
    layer.ui.setDrawer(view(rows[0]));
    expect(summary()).toContain('HQ will send SMS to');
  });

  it('says what holds the number, and asks again when the person wishes', async () => {
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
    expect(summary()).toContain(
      'HQ will send SMS to +254 700 111222 (Kenya). Replies go to somebody else, who holds this number.',
    );
    // HQ sends: what goes wrong is no failure.
    expect(layer.find('.drawer .summary .severity').getAttribute('class')).toContain('warning');
    open();
    expect(layer.find('.drawer').textContent).not.toContain('Held by');
    layer.button('Show who').click();
    await expect.poll(() => layer.texts('.holder').join()).toContain('Held by a case of this project');
    await details();
    expect(layer.find('.owner-check').textContent).toContain('Held by a case of this project');
    layer.button('Check again').click();
    expect(asked).toBe(1);
  });

  it('speaks French', () => {
    layer = mount({ launcher: false, language: FRENCH });
    layer.ui.setDrawer(view(contact('254700111222')));
    expect(summary()).toBe('Contact de messagerie: HQ enverra des SMS à +254 700 111222 (Kenya).');
  });
});
