import type { ElementHandle } from 'puppeteer-core';
import { PATIENCE } from '../../patience.ts';
import type { BuilderPage } from './builder-page.ts';
import type { CaselineLayer } from './caseline-layer.ts';
import { click, clickHidden, focusOn } from './hand.ts';
import { press } from './press.ts';

interface VellumMug {
  readonly p: { readonly labelItext: { set(text: string): void }; calculateAttr: string };
}

interface VellumInstance {
  readonly data: {
    readonly core: {
      readonly form: { getMugByPath(path: string): VellumMug; fireChange(mug: VellumMug): void };
    };
  };
  createXML(options?: { withCaseMappings?: boolean }): string;
  generateNewModal(title: string, buttons: readonly { title: string }[]): { modal(action: string): unknown };
}

/** What a designer does beyond filling in fields, and what Vellum's model says. */
export class Designer {
  constructor(readonly builder: BuilderPage) {}

  private get page() {
    return this.builder.page;
  }

  /** The form that a save would send, with its case mappings. */
  source(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.querySelector('#formdesigner') ?? document.body;
      const key = Object.getOwnPropertyNames(element).find((name) => /^jQuery\d+$/.test(name)) ?? '';
      const data = Reflect.get(element, key) as { vellum_instance?: VellumInstance } | undefined;
      return data?.vellum_instance?.createXML({ withCaseMappings: true }) ?? '';
    });
  }

  /** Puts a character that no XML can hold into a label, as a paste from elsewhere does. */
  async breakXml(path: string): Promise<void> {
    await this.page.evaluate((question) => {
      const element = document.querySelector('#formdesigner') ?? document.body;
      const key = Object.getOwnPropertyNames(element).find((name) => /^jQuery\d+$/.test(name)) ?? '';
      const { vellum_instance: vellum } = Reflect.get(element, key) as { vellum_instance: VellumInstance };
      const { form } = vellum.data.core;
      const mug = form.getMugByPath(question);
      mug.p.labelItext.set('Mail\u0001');
      form.fireChange(mug);
    }, path);
  }

  /** Changes an expression without a key, in no time. */
  async setCalculate(path: string, expression: string): Promise<void> {
    await this.page.evaluate(
      (question, value) => {
        const element = document.querySelector('#formdesigner') ?? document.body;
        const key = Object.getOwnPropertyNames(element).find((name) => /^jQuery\d+$/.test(name)) ?? '';
        const { vellum_instance: vellum } = Reflect.get(element, key) as { vellum_instance: VellumInstance };
        vellum.data.core.form.getMugByPath(question).p.calculateAttr = value;
      },
      path,
      expression,
    );
  }

  /** Saves, and says "Save anyway" when Caseline asks, which it must. */
  async saveAnyway(caseline: CaselineLayer): Promise<void> {
    await this.builder.clickSave();
    await caseline.waitForDialog();
    await caseline.click('Save anyway');
  }

  /** Saves; says "Save anyway" where Caseline asks. */
  async saveWhateverIsAsked(caseline: CaselineLayer): Promise<void> {
    await this.builder.clickSave();
    await this.page.waitForFunction(
      () =>
        document.querySelector('caseline-root')?.shadowRoot?.querySelector('dialog[open]') ||
        document.querySelector('.fd-form-actions .fd-save-button')?.textContent?.trim() === 'Saved',
      PATIENCE,
    );
    if (await caseline.dialogIsOpen()) await caseline.click('Save anyway');
    await this.builder.waitForSaveState('Saved');
  }

  /** The names in the question tree, top to bottom. */
  questions(): Promise<string[]> {
    return this.page.$$eval('.fd-question-tree a.jstree-anchor', (links) =>
      links.map((link) => link.textContent?.trim() ?? ''),
    );
  }

  /** Types text after what stands in a field, at its end. */
  async typeAtEnd(name: string, text: string): Promise<void> {
    await focusOn(() => this.builder.field(name));
    await this.page.keyboard.press('End');
    await this.page.keyboard.type(text);
  }

  async clickIn(selector: string): Promise<void> {
    // Some stand in a menu that has to be opened first.
    await clickHidden(() => this.page.waitForSelector(selector, PATIENCE));
  }

  /** A dialog of the page, as HQ opens one when a session is about to end. */
  async openModal(title: string): Promise<void> {
    await this.page.evaluate((text) => {
      const element = document.querySelector('#formdesigner') ?? document.body;
      const key = Object.getOwnPropertyNames(element).find((name) => /^jQuery\d+$/.test(name)) ?? '';
      const { vellum_instance: vellum } = Reflect.get(element, key) as { vellum_instance: VellumInstance };
      vellum.generateNewModal(text, [{ title: 'Stay' }]).modal('show');
    }, title);
    await this.page.waitForSelector('.modal.in, .modal.show', { ...PATIENCE, visible: true });
  }

  /** Takes one of the buttons of Vellum's own dialogs. */
  async answerModal(button: string): Promise<void> {
    const found = await this.page.waitForFunction(
      (text) =>
        [...document.querySelectorAll<HTMLElement>('.modal .btn')].find(
          (element) => element.checkVisibility() && element.textContent?.trim() === text,
        ),
      PATIENCE,
      button,
    );
    await (found as ElementHandle<HTMLElement>).evaluate((element) => element.click());
    await this.page.waitForFunction(
      () => !document.querySelector('.modal.in, .modal.show, .modal-backdrop'),
      PATIENCE,
    );
  }

  deleteQuestion(): Promise<void> {
    return this.clickIn('.fd-button-remove');
  }

  undoDelete(): Promise<void> {
    return this.clickIn('.fd-undo');
  }

  changeType(type: string): Promise<void> {
    return this.clickIn(
      `.fd-question-changer [data-qtype="${type}"], .change-question[data-qtype="${type}"]`,
    );
  }

  toggleSection(slug: string): Promise<void> {
    return this.clickIn(`.fd-section-changer [data-slug="${slug}"]`);
  }

  sectionIsOpen(slug: string): Promise<boolean> {
    return this.page.$eval(
      `fieldset.fd-question-fieldset[data-slug="${slug}"]`,
      (section) => !section.classList.contains('hide'),
    );
  }

  /** Chooses a case property for the shown question. */
  async chooseProperty(name: string): Promise<void> {
    await click(this.page, 'fieldset[data-slug="caseManagement"] .select2-selection');
    await click(this.page, '.select2-search__field');
    await this.page.keyboard.type(name);
    await this.page.keyboard.press('Enter');
  }

  /** The messages that Vellum shows for the question on the screen. */
  messages(): Promise<string> {
    return this.page.$$eval('.fd-props-content .messages', (boxes) =>
      boxes.map((box) => (box as HTMLElement).innerText).join('\n'),
    );
  }

  async waitForMessage(text: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('.fd-props-content .messages')].some((box) =>
          box.textContent?.includes(wanted),
        ),
      PATIENCE,
      text,
    );
  }

  /** Questions of the tree that bear Vellum's triangle. */
  marked(): Promise<string[]> {
    return this.page.$$eval('.fd-question-tree .fd-valid-alert-icon', (icons) =>
      icons.map((icon) => icon.closest('a')?.textContent?.trim() ?? ''),
    );
  }

  private card(block: string, at: number, part: string): Promise<ElementHandle<Element> | null> {
    return this.page
      .waitForFunction(
        (name, index, selector) =>
          document
            .querySelectorAll(`[name="property-${name}Property"] .fd-update-property`)
            [index]?.querySelector(selector),
        PATIENCE,
        block,
        at,
        part,
      )
      .then((handle) => handle.asElement() as ElementHandle<Element> | null);
  }

  /** Adds a card to the shown Advanced Case Action. */
  async addCard(block: 'create' | 'update', property: string, calculation: string): Promise<void> {
    const list = `[name="property-${block}Property"]`;
    const before = (await this.page.$$(`${list} .fd-update-property`)).length;
    await this.clickIn(`${list} .fd-add-property, fieldset[data-slug="${block}"] .fd-add-property`);
    await this.nameCard(block, before, property);
    await press(() => this.card(block, before, '.fd-update-property-calculate'));
    await this.page.keyboard.type(calculation);
  }

  async nameCard(block: 'create' | 'update', at: number, property: string): Promise<void> {
    await press(() => this.card(block, at, 'input.fd-update-property-name'), { count: 3 });
    await this.page.keyboard.type(property);
  }

  async removeCard(block: 'create' | 'update', at: number): Promise<void> {
    await clickHidden(() => this.card(block, at, '.fd-remove-property'));
  }
}
