import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click } from '../e2e/support/hand.ts';
import { type Desk, listen, noted, pause, startDesk } from './stand-in-desk.ts';

/**
 * The stand-in's model against the facts about Vellum. With BUILDER_URL the same checks run on a real Vellum:
 * BUILDER_URL=http://localhost:4600 npx vitest run --project stand-ins test/stand-ins
 */
let desk: Desk;
/** For checks that only read. */
let shared: Page;
beforeAll(async () => {
  desk = await startDesk();
  shared = await desk.open();
});
afterAll(async () => {
  await desk.close();
});

const reading = <T>(use: (page: Page) => Promise<T>): Promise<T> => use(shared);

/** A page of its own, for checks that change the form. */
async function changing<T>(use: (page: Page) => Promise<T>): Promise<T> {
  const page = await desk.open();
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

describe("the form builder's instance", () => {
  it('is reachable by jQuery data only, and jQuery by the instance', async () => {
    const found = await reading((page) =>
      page.evaluate(() => ({
        global: typeof (window as { jQuery?: unknown }).jQuery,
        jquery: typeof (window.v.$f.constructor as unknown as { ajax?: unknown }).ajax,
        loading: document.querySelector('#formdesigner')?.className.split(' ').sort().join(' '),
        options: document.querySelectorAll('.initial-page-data [data-name="vellum_options"]').length,
        csrf: document.querySelectorAll('input#csrfTokenContainer').length,
      })),
    );
    expect(found).toEqual({
      global: 'undefined',
      jquery: 'function',
      loading: 'clearfix formdesigner',
      options: 0,
      csrf: 1,
    });
  });

  it('has its methods as own writable properties', async () => {
    const own = await reading((page) =>
      page.evaluate(() =>
        ['loadXML', 'validateAndSaveXForm', 'send', 'onFormSave', 'preSaveValidation', 'augmentSentData'].map(
          (name) => Object.getOwnPropertyDescriptor(window.v, name)?.writable,
        ),
      ),
    );
    expect(own).toEqual([true, true, true, true, true, true]);
  });

  it('gives copies of its options', async () => {
    const id = await reading((page) =>
      page.evaluate(() => {
        const before = window.v.opts().core.formId;
        (window.v.opts().core as { formId: string }).formId = 'other';
        return [before, window.v.opts().core.formId];
      }),
    );
    expect(id[0]).toBe(id[1]);
  });
});

describe('the loaded form', () => {
  it('lists questions with their types and paths', async () => {
    const mugs = await reading((page) =>
      page.evaluate(() =>
        window.v.data.core.form
          ?.getMugList()
          .map((mug) => [mug.__className, mug.absolutePath, mug.hashtagPath]),
      ),
    );
    expect(mugs).toEqual([
      ['Text', '/data/name', '#form/name'],
      ['Text', '/data/phone', '#form/phone'],
      ['Int', '/data/phone_int', '#form/phone_int'],
      ['PhoneNumber', '/data/phone_numeric', '#form/phone_numeric'],
      ['DataBindOnly', '/data/phone_verified', '#form/phone_verified'],
      ['Text', '/data/email', '#form/email'],
      ['DataBindOnly', '/data/tz', '#form/tz'],
      ['Select', '/data/language', '#form/language'],
      ['Choice', null, null],
      ['Choice', null, null],
      ['Choice', null, null],
      ['DataBindOnly', '/data/backend', '#form/backend'],
      ['Group', '/data/grp', '#form/grp'],
      ['Text', '/data/grp/nested_phone', '#form/grp/nested_phone'],
      ['SaveToCase', '/data/save_new', '#form/save_new'],
      ['SaveToCase', '/data/save_upd', '#form/save_upd'],
    ]);
  });

  it('a create action swallows the update block, and keeps raw XPath', async () => {
    const p = await reading((page) =>
      page.evaluate(() => {
        const { createProperty, updateProperty, useCreate, useUpdate, case_id } =
          window.v.data.core.form?.getMugByPath('/data/save_new')?.p ?? {};
        return { createProperty, updateProperty, useCreate, useUpdate, case_id };
      }),
    );
    expect(p).toEqual({
      createProperty: {
        contact_phone_number: { calculate: '/data/phone' },
        time_zone: { calculate: "'America/New_York'" },
      },
      updateProperty: {},
      useCreate: true,
      useUpdate: false,
      case_id: 'uuid()',
    });
  });

  it('knows mappings both ways, and writes them only when asked', async () => {
    const data = await reading((page) =>
      page.evaluate(() => ({
        mapping: window.v.data.caseManagement?.caseMappings?.contact_phone_number,
        question: window.v.data.caseManagement?.caseMappingsByQuestion?.['/data/phone'],
        property: window.v.data.core.form?.getMugByPath('#form/phone')?.p.caseProperty,
        plain: window.v.createXML().includes('case_mappings'),
        asked: window.v
          .createXML({ withCaseMappings: true })
          .includes('<question question_path="/data/phone" />'),
        state: window.v.data.core.saveButton.state,
      })),
    );
    expect(data).toEqual({
      mapping: [{ question_path: '/data/phone' }],
      question: ['contact_phone_number'],
      property: 'contact_phone_number',
      plain: false,
      asked: true,
      state: 'saved',
    });
  });

  it('case blocks written by hand are hidden values that are not in the tree', async () => {
    const found = await changing((page) =>
      page.evaluate(() => {
        const xml = window.v
          .createXML()
          .replace(
            '<name />',
            '<name /><hand><case xmlns="http://commcarehq.org/case/transaction/v2"><update><time_zone /></update></case></hand>',
          )
          .replace(
            '<bind ',
            '<bind nodeset="/data/hand/case/update/time_zone" calculate="/data/tz" /><bind ',
          );
        Reflect.set(window.v.data.core, 'parseWarnings', []);
        window.v.loadXML(xml);
        const mug = window.v.data.core.form?.getMugByPath('/data/hand/case/update/time_zone');
        return [mug?.__className, mug?.p.calculateAttr, document.getElementById(mug?.ufid ?? '') === null];
      }),
    );
    expect(found).toEqual(['DataBindOnly', '#form/tz', true]);
  });

  it.each([
    ["if( #form/phone!='' ,1,'')", "if(/data/phone != '', 1, '')", "if(#form/phone != '', 1, '')"],
    ['1.50 + 2', '1.5 + 2', '1.5 + 2'],
    ['selected(/data/language, "en")', 'selected(/data/language, "en")', 'selected(#form/language, "en")'],
    [
      '#case/foo',
      "instance('casedb')/cases/case[@case_id = instance('commcaresession')/session/data/case_id]/foo",
      '#case/foo',
    ],
    ['(1+2)*3', '(1 + 2) * 3', '(1 + 2) * 3'],
  ])('prints %s as XPath and with hashtags', async (text, xpath, hashtag) => {
    const printed = await reading((page) =>
      page.evaluate((given) => {
        const parsed = window.v.data.core.form?.xpath.parse(given);
        return [parsed?.toXPath(), parsed?.toHashtag()];
      }, text),
    );
    expect(printed).toEqual([xpath, hashtag]);
  });

  it('a syntax error has a hash', async () => {
    const hash = await reading((page) =>
      page.evaluate(() => {
        try {
          window.v.data.core.form?.xpath.parse('if(1,2');
          return null;
        } catch (error) {
          return typeof (error as { hash?: unknown }).hash;
        }
      }),
    );
    expect(hash).toBe('object');
  });
});

describe('changes', () => {
  it('of a property fire events in order and make the form dirty', async () => {
    const events = await changing(async (page) => {
      await listen(page, '/data/phone_verified');
      await page.evaluate(() => {
        const mug = window.v.data.core.form?.getMugByPath('/data/phone_verified');
        if (mug) mug.p.calculateAttr = '1';
      });
      return await noted(page);
    });
    expect(events).toEqual([
      'mug property-changed[calculateAttr]',
      'form mug-property-change[calculateAttr]',
      'button state:change save',
      'button change save',
      'form change',
    ]);
  });

  it('in place of a card, or of a text, fire nothing but are in the next XML', async () => {
    const found = await changing(async (page) => {
      await listen(page, '/data/save_upd');
      const xml = await page.evaluate(() => {
        const { form } = window.v.data.core;
        const card = form?.getMugByPath('/data/save_upd')?.p.updateProperty?.time_zone;
        if (card) card.calculate = "'Asia/Kolkata'";
        form?.getMugByPath('/data/phone')?.p.constraintMsgItext?.set('Digits only');
        return window.v.createXML();
      });
      return {
        events: await noted(page),
        card: xml.includes('Asia/Kolkata'),
        text: xml.match(/Digits only/g)?.length,
      };
    });
    expect(found).toEqual({ events: [], card: true, text: 2 });
  });

  it('of an id rewrite expressions elsewhere without an event, cards included', async () => {
    const found = await changing(async (page) => {
      await listen(page, '/data/phone_verified');
      const values = await page.evaluate(() => {
        const { form } = window.v.data.core;
        const mug = form?.getMugByPath('/data/phone');
        if (mug) mug.p.nodeID = 'mobile';
        return [
          form?.getMugByPath('/data/phone_verified')?.p.calculateAttr,
          form?.getMugByPath('/data/save_new')?.p.createProperty?.contact_phone_number?.calculate,
          form?.getMugByPath('/data/save_upd')?.p.updateProperty?.contact_phone_number?.calculate,
          window.v.data.caseManagement?.caseMappings?.contact_phone_number,
        ];
      });
      return { values, events: (await noted(page)).filter((line) => line.startsWith('form mug')) };
    });
    expect(found).toEqual({
      values: [
        "if(#form/mobile != '', 1, '')",
        '#form/mobile',
        "concat('+91', #form/mobile)",
        [{ question_path: '/data/mobile' }],
      ],
      events: ['form mug-property-change[nodeID]'],
    });
  });

  it('of the type keep the question and refuse a select with choices', async () => {
    const found = await changing(async (page) => {
      await listen(page, '/data/email');
      return await page.evaluate(() => {
        const { form } = window.v.data.core;
        const email = form?.getMugByPath('/data/email');
        const language = form?.getMugByPath('/data/language');
        if (!email || !language) return null;
        window.v.changeMugType(email, 'PhoneNumber');
        let refused = '';
        try {
          window.v.changeMugType(language, 'Text');
        } catch (error) {
          refused = String(error);
        }
        return [
          email.__className,
          email.p.appearance,
          window.log.filter((line) => line.includes('question-type')),
          refused,
        ];
      });
    });
    expect(found?.slice(0, 3)).toEqual(['PhoneNumber', 'numeric', ['form question-type-change']]);
    expect(found?.[3]).toMatch(/Please remove all Choices/);
  });

  it('add a hidden value behind a question and select it', async () => {
    const found = await changing((page) =>
      page.evaluate(() => {
        const { form } = window.v.data.core;
        const mug = window.v.addQuestion('DataBindOnly', 'after', form?.getMugByPath('/data/email'));
        if (!mug) return null;
        mug.p.nodeID = 'extra';
        mug.p.calculateAttr = "concat('+254', #form/phone)";
        mug.p.caseProperty = 'alt_phone';
        const xml = window.v.createXML();
        return [
          window.v.getCurrentlySelectedMug()?.p.nodeID,
          window.v.data.caseManagement?.caseMappings?.alt_phone,
          xml.includes('calculate="concat(\'+254\', /data/phone)"'),
          xml.indexOf('<extra />') > xml.indexOf('<email />') &&
            xml.indexOf('<extra />') < xml.indexOf('<tz />'),
        ];
      }),
    );
    expect(found).toEqual(['extra', [{ question_path: '/data/extra' }], true, true]);
  });

  it('delete with a way back: questions, references and mapping', async () => {
    const found = await changing(async (page) => {
      await page.evaluate(() => {
        const mug = window.v.data.core.form?.getMugByPath('/data/phone');
        if (mug) window.v.setCurrentMug(mug);
      });
      await click(page, '.fd-button-remove');
      await page.waitForSelector('.fd-undo-delete .fd-undo');
      const state = () =>
        page.evaluate(() => [
          window.v.data.core.form?.getMugByPath('/data/phone')?.__className ?? null,
          window.v.data.caseManagement?.caseMappings?.contact_phone_number ?? null,
          window.v.data.core.form?.getMugByPath('/data/phone_verified')?.getErrors(),
        ]);
      const gone = await state();
      await click(page, '.fd-undo');
      await page.waitForFunction(() => window.v.data.core.form?.getMugByPath('/data/phone'));
      return [gone, await state()];
    });
    expect(found).toEqual([
      [null, null, ['Unknown question: #form/phone']],
      ['Text', [{ question_path: '/data/phone' }], []],
    ]);
  });

  it('to the source make a new form without a ready signal', async () => {
    const found = await changing(async (page) => {
      await page.evaluate(() => {
        document.addEventListener('vellum:ready', () => window.log.push('ready'));
        Reflect.set(window, 'old', window.v.data.core.form);
        const xml = window.v
          .createXML({ withCaseMappings: true })
          .replace("'Asia/Calcutta'", "'Asia/Kolkata'");
        window.v.loadXFormOrError(xml, () => window.log.push('done'), true);
      });
      await page.waitForFunction(() => window.log.includes('done'));
      await pause(300);
      return await page.evaluate(() => [
        window.log,
        window.v.data.core.form !== Reflect.get(window, 'old'),
        window.v.data.core.form?.getMugByPath('/data/tz')?.p.calculateAttr,
        window.v.data.core.saveButton.state,
      ]);
    });
    expect(found).toEqual([['done'], true, "'Asia/Kolkata'", 'save']);
  });

  it('listeners without a context go with the panel', async () => {
    const heard = await changing((page) =>
      page.evaluate(() => {
        const { form } = window.v.data.core;
        const phone = form?.getMugByPath('/data/phone');
        const email = form?.getMugByPath('/data/email');
        if (!phone || !email) return null;
        window.v.setCurrentMug(phone);
        phone.on('messages-changed', () => window.log.push('anonymous'));
        phone.on('messages-changed', () => window.log.push('named'), null, null, {});
        window.v.setCurrentMug(email);
        phone.addMessage('calculateAttr', { key: 'a', level: 'info', message: 'hello' });
        return window.log;
      }),
    );
    expect(heard).toEqual(['named']);
  });
});
