import { beforeEach, describe, expect, it } from 'vitest';
import { PATIENCE } from '../patience.ts';
import { brokenRules } from './support/axe.ts';
import { click } from './support/hand.ts';
import { useScenario } from './support/scenario.ts';

const s = useScenario({ extension: null });

interface Field extends HTMLElement {
  value: string;
  checkValidity(): boolean;
}

beforeEach(async () => {
  await fetch(`${s.demo.url}/html-form/submitted`, { method: 'DELETE' });
  await s.page.goto(`${s.demo.url}/html-form/fields`);
  await s.page.waitForFunction(() => 'ready' in window, PATIENCE);
  await s.page.evaluate(() => (window as unknown as { ready: Promise<void> }).ready);
  // The project's countries have come.
  await s.page.waitForFunction(
    () =>
      document.querySelector('#phone')?.shadowRoot?.querySelector('.country')?.textContent?.includes('KE'),
    PATIENCE,
  );
});

const value = (id: string): Promise<string> => s.page.$eval(`#${id}`, (field) => (field as Field).value);
const shown = (id: string): Promise<string> =>
  s.page.$eval(`#${id}`, (field) => field.shadowRoot?.querySelector('input')?.value ?? '');
const waitForText = (id: string, text: string) =>
  s.page.waitForFunction(
    (selector, wanted) =>
      document.querySelector(selector)?.shadowRoot?.querySelector('.layer')?.textContent?.includes(wanted),
    PATIENCE,
    `#${id}`,
    text,
  );

const waitForOption = (id: string) =>
  s.page.waitForFunction(
    (selector) => document.querySelector(selector)?.shadowRoot?.querySelector('[role="option"]'),
    PATIENCE,
    `#${id}`,
  );

/** Types into the field's own box. */
async function type(id: string, text: string): Promise<void> {
  await s.page.$eval(`#${id}`, (field) => field.shadowRoot?.querySelector('input')?.focus());
  await s.page.keyboard.type(text);
}

async function paste(id: string, text: string): Promise<void> {
  await s.page.$eval(
    `#${id}`,
    (field, pasted) => {
      const data = new DataTransfer();
      data.setData('text/plain', pasted);
      const input = field.shadowRoot?.querySelector<HTMLInputElement>('input');
      input?.focus();
      // Firefox empties the data of events that scripts make.
      const event = new Event('paste', { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'clipboardData', { value: data });
      input?.dispatchEvent(event);
    },
    text,
  );
}

describe('the phone field', () => {
  it('groups a national number as it is typed and holds the digits that HQ stores', async () => {
    await type('phone', '0712345678');
    await expect.poll(() => shown('phone')).toBe('0712 345678');
    expect(await value('phone')).toBe('254712345678');
    expect(await s.page.$eval('#phone', (field) => (field as Field).checkValidity())).toBe(true);
  });

  it('keeps the caret where a digit is put into the middle', async () => {
    await type('phone', '+25471234567');
    for (let count = 0; count < 4; count += 1) await s.page.keyboard.press('ArrowLeft');
    await s.page.keyboard.type('9');
    await s.page.keyboard.press('Backspace');
    await s.page.keyboard.type('0');
    await expect.poll(async () => (await shown('phone')).replaceAll(' ', '')).toBe('+254712304567');
  });

  it('visibly does not take a letter', async () => {
    await type('phone', '07x');
    await waitForText('phone', 'Only digits');
    expect(await shown('phone')).toBe('07');
    expect(
      await s.page.$eval('#phone', (field) =>
        field.shadowRoot?.querySelector('.box')?.classList.contains('rejected'),
      ),
    ).toBe(true);
  });

  it('reads a pasted text in any shape', async () => {
    await paste('phone', 'Mobile: +254 (0) 712-345-678');
    await expect.poll(() => value('phone')).toBe('254712345678');
    await expect.poll(() => shown('phone')).toBe('+254 712 345678');
  });

  it('finds a country by name and shows its example number', async () => {
    await s.page.$eval('#phone', (field) =>
      field.shadowRoot?.querySelector<HTMLElement>('.country')?.click(),
    );
    await s.page.waitForFunction(
      () => document.querySelector('#phone')?.shadowRoot?.activeElement?.classList.contains('search'),
      PATIENCE,
    );
    await s.page.keyboard.type('ugan');
    await waitForOption('phone');
    await s.page.keyboard.press('Enter');
    await waitForText('phone', 'UG +256');
    expect(
      await s.page.$eval(
        '#phone',
        (field) => field.shadowRoot?.querySelector<HTMLInputElement>('.box > input')?.placeholder,
      ),
    ).toMatch(/^07\d\d /);
    await s.page.keyboard.type('0712345678');
    await expect.poll(() => value('phone')).toBe('256712345678');
  });

  it('gets the focus by its label, and back its emptiness by a reset', async () => {
    await click(s.page, 'label[for=phone]');
    await expect.poll(() => s.page.evaluate(() => document.activeElement?.id)).toBe('phone');
    await type('phone', '0712');
    await click(s.page, '#reset');
    await expect.poll(() => value('phone')).toBe('');
    await expect.poll(() => shown('phone')).toBe('');
  });

  it('says that it is required when the form is sent without it', async () => {
    await click(s.page, '#send');
    await waitForText('phone', 'Please fill in this field.');
    expect(await (await fetch(`${s.demo.url}/html-form/submitted`)).json()).toEqual([]);
  });
});

describe('the other fields', () => {
  it('a zone is found by its city and tells its time', async () => {
    await type('zone', 'kampala');
    await waitForOption('zone');
    await s.page.keyboard.press('Enter');
    await expect.poll(() => value('zone')).toBe('Africa/Kampala');
    await waitForText('zone', 'there now');
  });

  it('a zone is found by its offset', async () => {
    await type('zone', '+5:45');
    await waitForOption('zone');
    await s.page.keyboard.press('Enter');
    await expect.poll(() => value('zone')).toBe('Asia/Kathmandu');
  });

  it('a language is found by its name and held by the project’s code', async () => {
    await type('language', 'french');
    await waitForOption('language');
    await s.page.keyboard.press('Enter');
    await expect.poll(() => value('language')).toBe('fra');
  });

  it('a gateway that the project does not have stays as it was typed, and is judged', async () => {
    await type('gateway', 'twilo');
    await s.page.keyboard.press('Tab');
    await expect.poll(() => value('gateway')).toBe('twilo');
    await waitForText('gateway', 'the project has no gateway “twilo” that it may use');
  });

  it('a verified number says who holds it', async () => {
    await type('phone', '0712345678');
    await s.page.$eval('#verified', (field) => field.shadowRoot?.querySelector('input')?.click());
    await waitForText('verified', 'another contact of this project, which holds this number');
    await expect.poll(() => value('verified')).toBe('1');
  });

  it('a verified number says that nobody could be asked', async () => {
    s.demo.endpoint.set({ type: 'dead' });
    await type('phone', '0712345678');
    await s.page.$eval('#verified', (field) => field.shadowRoot?.querySelector('input')?.click());
    await waitForText('verified', 'could not be asked');
  });

  it('an e-mail address that looks like a slip is mended by one click', async () => {
    await type('email', 'amina@gmial.com');
    await s.page.keyboard.press('Tab');
    await waitForText('email', 'Use amina@gmail.com');
    await s.page.$eval('#email', (field) => field.shadowRoot?.querySelector<HTMLElement>('.use')?.click());
    await expect.poll(() => value('email')).toBe('amina@gmail.com');
  });

  it('are sent with their form; the page hears each once', async () => {
    await type('phone', '0722333444');
    await type('email', 'a@b.org');
    const events = await s.page.evaluate(
      () => (window as unknown as { page: { events: string[] } }).page.events,
    );
    expect(events.filter((event) => event === 'input email')).toHaveLength('a@b.org'.length);
    await click(s.page, '#send');
    await s.page.waitForFunction(() => document.title === 'Received', PATIENCE);
    const [first] = await (await fetch(`${s.demo.url}/html-form/submitted`)).json();
    expect(Object.fromEntries(new URLSearchParams(first.body))).toMatchObject({
      phone: '254722333444',
      email: 'a@b.org',
      zone: '',
    });
  });
});

describe('for everybody', () => {
  it.each([
    ['empty', async () => {}],
    [
      'with the list of countries open',
      async () => {
        await s.page.$eval('#phone', (field) =>
          field.shadowRoot?.querySelector<HTMLElement>('.country')?.click(),
        );
        await waitForOption('phone');
      },
    ],
    [
      'with the list of zones open',
      async () => {
        await type('zone', 'nairobi');
        await waitForOption('zone');
      },
    ],
    [
      'with messages',
      async () => {
        await type('phone', '07');
        await type('email', 'amina@gmial.com');
        await type('gateway', 'NOBODY');
        await click(s.page, '#send');
        await waitForText('email', 'Use amina@gmail.com');
      },
    ],
  ] as const)('the fields break no rule of accessibility: %s', async (_, prepare) => {
    await prepare();
    expect(await brokenRules(s.page, '#client')).toEqual([]);
  });
});
