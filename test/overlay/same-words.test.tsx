import { beforeEach, describe, expect, it } from 'vitest';
import { createSimulation } from '../../src/assist/simulator/simulate.ts';
import type { Contact } from '../../src/contact/contact.ts';
import { outcome } from '../../src/contact/outcome/outcome.ts';
import { problemsOf } from '../../src/contact/problems.ts';
import { CHANNEL_OF, CHANNELS } from '../../src/contact/verdict/types.ts';
import { verdictNote } from '../../src/filled/html-form/note-content.ts';
import { ENGLISH } from '../languages.ts';
import { sketch } from '../lint/support/form.ts';
import { type Mounted, mount } from './mount.ts';

const plain = (text: string): string =>
  text
    .replace(/[\u2066\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

let layer: Mounted;
beforeEach(() => {
  layer = mount({ launcher: false });
});

const CONTACTS: readonly Contact[] = [
  {
    contact_phone_number: '254712345678',
    contact_phone_number_is_verified: '1',
    commcare_email_address: 'amina@example.org',
    time_zone: 'Africa/Nairobi',
    language_code: 'en',
    contact_backend_id: 'TWILIO_KE',
  },
  {
    contact_phone_number: '0712345678',
    contact_phone_number_is_verified: 'no',
    commcare_email_address: 'amina@gmial.com',
    time_zone: 'Africa/Nairobi ',
    language_code: 'EN',
    contact_backend_id: 'TWILIO_KENYA',
  },
  {
    contact_phone_number: '254712345678',
    contact_phone_number_is_verified: '',
    commcare_email_address: '',
    time_zone: '',
    language_code: '',
    contact_backend_id: '',
  },
  {
    contact_phone_number: '2.5E11',
    contact_phone_number_is_verified: '2',
    commcare_email_address: 'bob',
    time_zone: 'IST',
    language_code: 'xx',
    contact_backend_id: '',
  },
];

describe('equal values have equal words', () => {
  it.each(CONTACTS)('in the drawer and in `outcome`: $contact_phone_number', (contact) => {
    const { form, project } = sketch(`
  project countries KE
  project languages en, fra
  project defaultTimeZone Africa/Lagos
  project gateways TWILIO_KE
  create save_client client
    ${Object.entries(contact)
      .map(([property, value]) => `${property} = '${value}'`)
      .join('\n    ')}
`);
    const simulation = createSimulation(form);
    const [entry] = simulation.cases;
    const result = entry && simulation.run(entry.id, new Map());
    if (!entry || !result) throw new Error('no case');
    layer.ui.setDrawer({
      audience: 'builder',
      contacts: [{ key: 'a', entry, row: null, result, refused: [], quiet: [], offers: [], owner: null }],
      project,
      gaps: [],
      room: { top: 0, bottom: 0 },
      enterClears: false,
    });
    layer.find('.drawer .summary').click();
    const { verdict } = outcome(contact, { project });
    const shown = layer.texts('.drawer dl.hq dd').map(plain);
    for (const [index, channel] of CHANNELS.entries())
      expect(shown[index]?.startsWith(plain(verdict[channel].text))).toBe(true);
  });

  it.each(CONTACTS)('at the inputs of a form and in `outcome`: $contact_phone_number', (contact) => {
    const project = { countries: ['KE'], languages: ['en', 'fra'], gateways: ['TWILIO_KE'] };
    const { verdict } = outcome(contact, { project });
    for (const [property, problem] of problemsOf(contact, project)) {
      const note = verdictNote(problem, ENGLISH.contact);
      if (note) expect(note.text.startsWith(`${verdict[CHANNEL_OF[property]].text}.`)).toBe(true);
    }
  });

  it('an empty box says nothing at an input', () => {
    const problem = problemsOf(
      { contact_phone_number: '254712345678', contact_phone_number_is_verified: '' },
      {},
    ).get('contact_phone_number_is_verified');
    expect(problem && verdictNote(problem, ENGLISH.contact)).toBeUndefined();
  });
});
