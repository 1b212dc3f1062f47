import type { ClickOptions, ElementHandle, Page } from 'puppeteer-core';
import type { CaseFaults, CasePost } from '../../pages/case-management/server/routes.ts';
import { PATIENCE } from '../../patience.ts';
import type { CaselineLayer } from './caseline-layer.ts';
import { click, clickHidden } from './hand.ts';
import { press } from './press.ts';

const HOME = '#case-config-ko';

let apps = 0;

export interface CasePageQuery {
  readonly setup?: string;
  readonly bootstrap?: '3' | '5';
  readonly generation?: string;
  readonly diff?: '0';
  readonly module?: 'advanced';
}

/** HQ's form settings as a designer uses them. Every page has an application of its own, so that tests do not meet. */
export class CasePage {
  readonly app: string;

  constructor(
    readonly page: Page,
    readonly url: string,
    readonly form = 'demo',
  ) {
    apps += 1;
    this.app = `case-app${apps}`;
  }

  address(query: CasePageQuery = {}): string {
    const asked = new URLSearchParams({ ...query });
    return `${this.url}/a/demo/apps/view/${this.app}/form/${this.form}/?${asked}`;
  }

  async open(query: CasePageQuery = {}): Promise<void> {
    await this.page.goto(this.address(query));
    await this.ready();
  }

  async ready(): Promise<void> {
    await this.page.waitForSelector(`${HOME} .savebtn-bar .btn`, PATIENCE);
    await this.page.waitForSelector(`${HOME} tbody[data-bind*="case_properties"]`, PATIENCE);
  }

  async fault(faults: CaseFaults): Promise<void> {
    await fetch(`${this.url}/_case/faults?app=${this.app}`, { method: 'POST', body: JSON.stringify(faults) });
  }

  async posts(): Promise<readonly CasePost[]> {
    const response = await fetch(`${this.url}/_case/posts?app=${this.app}`);
    return await response.json();
  }

  /** The actions of the last POST. */
  async lastActions(): Promise<Record<string, unknown>> {
    const body = (await this.posts()).at(-1)?.body ?? '';
    return JSON.parse(new URLSearchParams(body).get('actions') ?? 'null');
  }

  /** Rows on the screen: property and question, in the list with this heading of the page. */
  rows(home = HOME): Promise<readonly (readonly [property: string, question: string])[]> {
    return this.page.$$eval(`${home} tr.case-property-mapping`, (rows) =>
      rows.map((row) => {
        const input = row.querySelector<HTMLInputElement>('input[type=text]');
        const required = input?.parentElement?.style.display === 'none';
        const name = required ? row.querySelector('code')?.textContent : input?.value;
        return [name ?? '', row.querySelector('select')?.value ?? ''] as const;
      }),
    );
  }

  async input(property: string, home = HOME): Promise<ElementHandle<HTMLInputElement>> {
    const handle = await this.page.waitForFunction(
      (root, wanted) =>
        [
          ...document.querySelectorAll<HTMLInputElement>(`${root} tr.case-property-mapping input[type=text]`),
        ].find((input) => input.value === wanted && input.parentElement?.style.display !== 'none'),
      PATIENCE,
      home,
      property,
    );
    return handle as ElementHandle<HTMLInputElement>;
  }

  /** Types another property over the one that stands in a row, and leaves the field. */
  async rename(property: string, to: string, home = HOME): Promise<void> {
    await press(() => this.input(property, home), { count: 3 });
    await this.page.keyboard.type(to);
    await this.page.keyboard.press('Tab');
  }

  /** Chooses a question with select2, which shows label and hashtag, and tells of a choice by jQuery alone. */
  async chooseQuestion(property: string, path: string, home = HOME): Promise<void> {
    await press(async () => {
      const input = await this.input(property, home);
      const box = await input.evaluateHandle((element) =>
        element.closest('tr')?.querySelector('.select2-selection'),
      );
      return box.asElement() as ElementHandle<Element> | null;
    });
    await this.page.waitForSelector('.select2-dropdown .select2-search__field', PATIENCE);
    await this.page.keyboard.type(path.replace('/data/', '(#form/'));
    await this.page.keyboard.press('Enter');
  }

  /** The names that an open menu of suggestions offers; none while no menu is open. */
  suggestions(): Promise<readonly string[]> {
    return this.page.$$eval('.atwho-view', (views) =>
      views
        .filter((view) => view.getClientRects().length > 0)
        .flatMap((view) => [...view.querySelectorAll('li')].map((item) => item.textContent?.trim() ?? '')),
    );
  }

  private async press(selector: string, options?: ClickOptions): Promise<void> {
    await click(this.page, selector, options);
  }

  /** Of several links the one with this text. */
  async #link(selector: string, text: string): Promise<ElementHandle<Element>> {
    const link = await this.page.waitForFunction(
      (links, wanted) =>
        [...document.querySelectorAll(links)].find((one) => one.textContent?.trim() === wanted),
      PATIENCE,
      selector,
      text,
    );
    return link as ElementHandle<Element>;
  }

  async add(home = HOME): Promise<void> {
    await this.press(`${home} .add-property button`);
    await this.input('', home);
  }

  async remove(property: string, home = HOME): Promise<void> {
    await clickHidden(async () => {
      const input = await this.input(property, home);
      const button = await input.evaluateHandle((element) =>
        element.closest('tr')?.querySelector('[data-bind*="removeProperty"]'),
      );
      return button.asElement() as ElementHandle<Element> | null;
    });
  }

  /** The button of an action, and an answer to HQ's question, which stands outside of the tab. */
  async removeAction(panel: string, answer: 'Remove Child Case' | 'Remove Action' | 'Cancel'): Promise<void> {
    await clickHidden(() => this.page.waitForSelector(`${HOME} ${panel} .case-action-remove`, PATIENCE));
    await clickHidden(() => this.#link('body > .modal .modal-footer a', answer));
    await this.page.waitForFunction(() => document.querySelector('body > .modal') === null, PATIENCE);
  }

  async addChild(): Promise<void> {
    await this.press(`${HOME} [data-bind="click: addSubCase"]`);
  }

  /** The form loses a question in another tab. */
  async forgetQuestion(path: string): Promise<void> {
    await this.fault({ without: path });
  }

  /** HQ asks for its questions anew, as when the app was changed in another tab. */
  async refreshQuestions(): Promise<void> {
    const answered = this.page.waitForResponse((response) => response.url().includes('get_form_questions'));
    await this.press('#refresh-questions');
    await answered;
    await this.page.waitForFunction(
      () => document.querySelector('#refresh-questions')?.getAttribute('data-state') === 'done',
      PATIENCE,
    );
  }

  async turnTo(pageNumber: number, home = HOME): Promise<void> {
    await clickHidden(() => this.#link(`${home} .page-link`, String(pageNumber)));
  }

  async search(text: string, home = HOME): Promise<void> {
    await this.press(`${home} search-box input`, { count: 3 });
    await this.page.keyboard.press('Backspace');
    if (text !== '') await this.page.keyboard.type(text);
  }

  async tab(name: 'case-configuration' | 'usercase-configuration' | 'form-settings'): Promise<void> {
    await this.press(`#${name}-tab`);
    await this.page.waitForSelector(`#${name}.active`, PATIENCE);
  }

  saveState(home = HOME): Promise<string> {
    return this.page.$eval(`${home} .savebtn-bar`, (bar) => (bar.textContent ?? '').trim());
  }

  async waitForSaveState(state: 'Save' | 'Saving...' | 'Saved' | 'Try Again', home = HOME): Promise<void> {
    await this.page.waitForFunction(
      (root, text) => document.querySelector(`${root} .savebtn-bar`)?.textContent?.trim() === text,
      PATIENCE,
      home,
      state,
    );
  }

  async save(home = HOME): Promise<void> {
    await this.press(`${home} .savebtn-bar .btn`);
  }

  /** Saves, and says yes to what Caseline asks, if it asks. */
  async saveWhateverIsAsked(caseline: CaselineLayer, home = HOME): Promise<void> {
    await this.save(home);
    await this.page.waitForFunction(
      (root) =>
        document.querySelector('caseline-root')?.shadowRoot?.querySelector('dialog[open]') ||
        document.querySelector(`${root} .savebtn-bar`)?.textContent?.trim() === 'Saved',
      PATIENCE,
      home,
    );
    if (await caseline.dialogIsOpen()) await caseline.click('Save anyway');
    await this.waitForSaveState('Saved', home);
  }

  /** Wakes Save without changing what is saved. */
  async touch(home = HOME): Promise<void> {
    await this.page.$eval(`${home} tr.case-property-mapping select`, (select) =>
      select.dispatchEvent(new Event('change', { bubbles: true })),
    );
    await this.waitForSaveState('Save', home);
  }
}
