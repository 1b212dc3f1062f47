import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnerCheck } from '../../../src/overlay/shell/tools.ts';
import { type Mounted, mount } from '../mount.ts';
import { toolsOf } from '../tools.ts';

const FORM = `
  project countries KE
  project languages en, fra
  project gateways TWILIO_KE
  project defaultTimeZone Africa/Nairobi
  project defaultLanguage en
  text phone
    validate string-length(.) > 5
  multi-select topics: a, b
  select ok: yes, no
  hidden verified = if(selected(#form/topics, 'b') and #form/ok = 'yes', '1', '')
  hidden tz = #case/zone
  hidden gateway = 'INFOBIP'
  map contact_phone_number <- phone
  map contact_phone_number_is_verified <- verified
  map time_zone <- tz
  map contact_backend_id <- gateway
  create save_child child
    language_code = 'xx'
`;

let layer: Mounted;
const check = vi.fn<(contact: object) => Promise<OwnerCheck>>();
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  layer = mount();
  layer.callbacks.onCheckOwner.mockImplementation(check);
  layer.ui.setTools(toolsOf(FORM));
  layer.ui.setPanel(true);
  layer.find('#tab-simulator').click();
  await vi.advanceTimersByTimeAsync(10);
});
afterEach(() => {
  vi.useRealTimers();
  check.mockReset();
});

const lines = () =>
  Object.fromEntries(
    [...layer.root.querySelectorAll('.simulator dl > div')].map((line) => [
      line.querySelector('dt')?.textContent,
      line.querySelector('dd')?.textContent,
    ]),
  );
async function type(label: string, text: string): Promise<void> {
  const id = [...layer.root.querySelectorAll('label')].find((one) => one.textContent === label)?.htmlFor;
  const control = layer.root.getElementById(id ?? '') as HTMLInputElement;
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(10);
}

describe('the simulator', () => {
  it('says of each property what it becomes, and what cannot be known', async () => {
    await type('phone', '254712345678');
    expect(lines()).toMatchObject({
      contact_phone_number: '254712345678',
      contact_phone_number_is_verified: 'empty',
      commcare_email_address: 'not written: keeps what the case has',
      time_zone: 'cannot be known: the case, the user or a lookup table',
      contact_backend_id: 'INFOBIP',
      SMS: 'HQ will send no SMS: the project has no gateway of the name that the contact has',
      'E-mail': 'It depends on what the case has already: this form does not write it',
      'Time zone': 'It cannot be known here: the value depends on what only the phone or the case knows',
      Gateway: 'HQ will send no SMS at all: the project has no gateway “INFOBIP” that it may use',
    });
  });

  it('asks each question with its own control', async () => {
    const boxes = [...layer.root.querySelectorAll<HTMLInputElement>('.answer [type=checkbox]')];
    boxes[1]?.click();
    await type('ok', 'yes');
    expect(lines().contact_phone_number_is_verified).toBe('1');
    boxes[0]?.click();
    await vi.advanceTimersByTimeAsync(10);
    expect(lines().contact_phone_number_is_verified).toBe('1');
  });

  it('marks an answer that the validation condition refuses', async () => {
    await type('phone', '123');
    expect(layer.texts('.note.error')).toEqual([
      'The validation condition refuses this answer: the person cannot go on.',
    ]);
    expect(layer.root.querySelectorAll('[aria-invalid=true]')).toHaveLength(1);
  });

  it('keeps the answers while the form is edited and the tab is left', async () => {
    await type('phone', '254712345678');
    layer.find('#tab-findings').click();
    layer.ui.setTools(toolsOf(FORM.replace('INFOBIP', 'TWILIO_KE')));
    await vi.advanceTimersByTimeAsync(10);
    layer.find('#tab-simulator').click();
    await vi.advanceTimersByTimeAsync(10);
    expect(lines()).toMatchObject({
      contact_phone_number: '254712345678',
      Gateway: 'HQ will send through the gateway TWILIO_KE',
    });
  });

  it('shows another case that the form writes', async () => {
    expect(layer.texts('.simulator .row-field option')).toEqual([
      'The case of this form',
      'save_child (child)',
    ]);
    const select = layer.find('.simulator .row-field select') as HTMLSelectElement;
    select.value = select.options[1]?.value ?? '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(10);
    expect(lines()).toMatchObject({
      language_code: 'xx',
      contact_phone_number: 'not written: empty',
      SMS: 'HQ will send no SMS: there is no number',
    });
    expect(lines().Language).toContain('the project has no language with the code “xx”');
  });

  it('says so when a form writes no contact', async () => {
    layer.ui.setTools(toolsOf('text other'));
    await vi.advanceTimersByTimeAsync(10);
    expect(layer.texts('.panel .empty')).toEqual(['This form writes none of the six contact properties.']);
  });
});

describe('the owner of the number', () => {
  const owned = (number: string): OwnerCheck => ({
    answer: {
      ref: 'simulated',
      number,
      answer: { status: 'owned_here', owner: { kind: 'case', id: 'c1', name: 'Amina' } },
      asOf: '2026-03-01T12:00:00Z',
      from: 'directory',
    },
    failure: null,
  });

  it('nobody is asked before the person wishes it', async () => {
    await type('phone', '254712345678');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(check).not.toHaveBeenCalled();
  });

  it('is asked at once, then after the typing of each new number', async () => {
    check.mockImplementation(async () => owned('254712345678'));
    await type('phone', '254712345678');
    layer.button('Check owner').click();
    await vi.advanceTimersByTimeAsync(50);
    expect(check).toHaveBeenCalledExactlyOnceWith({
      contact_phone_number: '254712345678',
      contact_phone_number_is_verified: '1',
    });
    expect(layer.find('.owner-check').textContent).toContain('Held by a case of this project');
    await type('phone', '25471234567');
    await type('phone', '254712345679');
    expect(check).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(check).toHaveBeenCalledTimes(2);
  });

  it('an answer about an older number is not shown', async () => {
    let answer: (check: OwnerCheck) => void = () => {};
    check.mockImplementation(() => new Promise((done) => (answer = done)));
    await type('phone', '254712345678');
    layer.button('Check owner').click();
    await vi.advanceTimersByTimeAsync(50);
    await type('phone', '254700000000');
    answer(owned('254712345678'));
    await vi.advanceTimersByTimeAsync(10);
    expect(layer.find('.owner-check').textContent).not.toContain('Amina');
  });

  it('says when it could not be asked', async () => {
    check.mockImplementation(async () => ({ answer: null, failure: { reason: 'timeout' } }));
    await type('phone', '254712345678');
    layer.button('Check owner').click();
    await vi.advanceTimersByTimeAsync(50);
    expect(layer.find('.owner-check').textContent).toContain('The owner could not be asked now.');
  });
});
