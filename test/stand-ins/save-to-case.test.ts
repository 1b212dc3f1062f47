import { describe, expect, it } from 'vitest';
import { click } from '../e2e/support/hand.ts';
import { listen, noted } from './stand-in-desk.ts';
import { useDesk } from './use-desk.ts';

/** The stand-in's case property and case actions against the facts about Vellum; see model.test.ts. */
const on = useDesk();

describe('the case property', () => {
  it('offers the question id first and is picked without a native event', async () => {
    await on.select('/data/name');
    await listen(on.page, '/data/name');
    await on.page.evaluate(() => {
      for (const type of ['change', 'input']) {
        window.addEventListener(type, (event) => {
          if (event.target instanceof HTMLSelectElement) window.log.push(`native ${type}`);
        });
      }
    });
    await click(on.page, '[data-slug="caseManagement"] .select2-selection');
    await on.page.waitForSelector('.select2-results__option');
    const first = await on.page.$eval('.select2-results__option', (element) => element.textContent);
    await click(on.page, '.select2-search__field');
    await on.page.keyboard.type('Contact phone');
    await on.page.waitForFunction(() => document.querySelectorAll('.select2-results__option').length === 1);
    await click(on.page, '.select2-results__option');
    const events = (await noted(on.page)).filter((line) => /native|caseProperty/.test(line));
    expect({ first, events, value: await on.property('/data/name', 'caseProperty') }).toEqual({
      first: 'name',
      events: expect.arrayContaining(['form mug-property-change[caseProperty]']),
      value: 'Contact_phone',
    });
    expect(events.filter((line) => line.startsWith('native'))).toEqual([]);
    await click(on.page, '[data-slug="caseManagement"] .select2-selection__clear');
    expect(await on.property('/data/name', 'caseProperty')).toBe('');
  });

  it('of two questions warns both, by a message that a save would drop', async () => {
    const errors = await on.page.evaluate(() => {
      const { form } = window.v.data.core;
      const email = form?.getMugByPath('/data/email');
      if (email) email.p.caseProperty = 'contact_phone_number';
      return ['/data/phone', '/data/email'].map(
        (path) =>
          form?.getMugByPath(path)?.messages.get('caseProperty', 'mug-caseProperty-conflict') !== null,
      );
    });
    expect(errors).toEqual([true, true]);
  });

  it('has no section for groups, case actions and under repeats', async () => {
    const shown: boolean[] = [];
    for (const path of ['/data/phone', '/data/grp', '/data/save_upd']) {
      await on.select(path);
      shown.push((await on.page.$('fieldset[data-slug="caseManagement"]')) !== null);
    }
    await on.page.evaluate(() => {
      const xml = window.v
        .createXML()
        .replace('<group vellum:ref="#form/grp" ref="/data/grp">', '<group><repeat nodeset="/data/grp">')
        .replace('</group>', '</repeat></group>')
        .replace(/<label ref="jr:itext\('grp-label'\)" \/>/, '');
      Reflect.set(window.v.data.core, 'parseWarnings', []);
      window.v.loadXML(xml);
    });
    await on.select('/data/grp/nested_phone');
    shown.push((await on.page.$('fieldset[data-slug="caseManagement"]')) !== null);
    const inRepeat = await on.page.evaluate(() => window.v.getCurrentlySelectedMug()?.isInRepeat());
    expect({ shown, inRepeat }).toEqual({ shown: [true, false, false, false], inRepeat: true });
  });
});

describe('the cards of a case action', () => {
  const cards = '[name="property-updateProperty"] > .fd-card-list > .fd-card.fd-update-property';

  it('show name, calculation and condition', async () => {
    await on.select('/data/save_upd', 'update');
    const first = await on.page.$eval(cards, (card) => ({
      name: card.querySelector<HTMLInputElement>('input.fd-update-property-name')?.value,
      calculate: card
        .querySelector('.fd-update-property-calculate')
        ?.textContent?.replace(/[\u200b\u00a0]/g, ''),
      relevant: card
        .querySelector('.fd-update-property-relevant')
        ?.textContent?.replace(/[\u200b\u00a0]/g, ''),
      edits: card.querySelectorAll('.fd-xpath-edit').length,
      errors: card.querySelectorAll('.fd-field-error.hide').length,
    }));
    expect(first).toEqual({
      name: 'contact_phone_number',
      calculate: "concat('+91', phone)",
      relevant: "phone != ''",
      edits: 2,
      errors: 3,
    });
  });

  it('with one name: the model keeps the last, the screen both', async () => {
    await on.select('/data/save_upd', 'update');
    await on.page.$$eval(`${cards} input.fd-update-property-name`, (inputs) => {
      const input = inputs[3];
      if (!input) return;
      (input as HTMLInputElement).value = 'contact_phone_number';
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const model = (await on.property('/data/save_upd', 'updateProperty')) as Record<
      string,
      { calculate: string }
    >;
    const shown = await on.page.$$eval(
      `${cards} input.fd-update-property-name`,
      (inputs) =>
        inputs.filter((input) => (input as HTMLInputElement).value === 'contact_phone_number').length,
    );
    expect({ shown, names: Object.keys(model), calculate: model.contact_phone_number?.calculate }).toEqual({
      shown: 2,
      names: [
        'contact_phone_number',
        'contact_phone_number_is_verified',
        'commcare_email_address',
        'language_code',
        'contact_backend_id',
      ],
      calculate: "'IST'",
    });
  });

  it('hear of a name by change and keyup, not by input', async () => {
    await on.select('/data/save_upd', 'update');
    const set = (type: string) =>
      on.page.$eval(
        `${cards} input.fd-update-property-name`,
        (input, event) => {
          (input as HTMLInputElement).value = `by_${event}`;
          input.dispatchEvent(new Event(event, { bubbles: true }));
        },
        type,
      );
    await set('input');
    const afterInput = Object.keys((await on.property('/data/save_upd', 'updateProperty')) as object)[0];
    await set('keyup');
    const afterKeyup = Object.keys((await on.property('/data/save_upd', 'updateProperty')) as object)[0];
    expect([afterInput, afterKeyup]).toEqual(['contact_phone_number', 'by_keyup']);
  });

  it('take a calculation through the editor of its field', async () => {
    await on.select('/data/save_upd', 'update');
    await listen(on.page, '/data/save_upd');
    await on.page.$$eval(`${cards} .fd-update-property-calculate`, (fields) => {
      const field = fields[3];
      if (!(field instanceof HTMLElement)) return;
      const jquery = window.v.$f.constructor as unknown as (element: Element) => {
        data(name: string): unknown;
      };
      const editor = jquery(field).data('editorWrapper') as { setValue(value: string): void };
      editor.setValue("'Asia/Kolkata'");
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const model = (await on.property('/data/save_upd', 'updateProperty')) as Record<
      string,
      { calculate: string }
    >;
    expect(model.time_zone?.calculate).toBe("'Asia/Kolkata'");
    expect(model.contact_phone_number?.calculate).toBe("concat('+91', #form/phone)");
    expect((await noted(on.page)).filter((line) => line.startsWith('form mug-property'))).toEqual([
      'form mug-property-change[updateProperty]',
    ]);
  });

  it('are all rendered anew when one is added', async () => {
    await on.select('/data/save_upd', 'update');
    const counts = await on.page.evaluate(() => {
      const all = () => [...document.querySelectorAll('[name="property-updateProperty"] .fd-card')];
      const before = all();
      document.querySelector<HTMLElement>('[name="property-updateProperty"] .fd-add-property')?.click();
      const after = all();
      return [before.length, after.length, after.filter((card) => before.includes(card)).length];
    });
    expect(counts).toEqual([6, 7, 0]);
    expect(Object.keys((await on.property('/data/save_upd', 'updateProperty')) as object)).toContain('');
  });
});
