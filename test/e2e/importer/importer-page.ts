import type { ElementHandle, Page } from 'puppeteer-core';
import type { ImporterPost } from '../../pages/importer/routes.ts';
import { PATIENCE } from '../../patience.ts';
import { chooseIn } from '../support/hand.ts';
import { press } from '../support/press.ts';

/** HQ's importer as somebody uses it. */
export class ImporterPage {
  private before = 0;

  constructor(
    readonly page: Page,
    readonly url: string,
    readonly project = 'demo',
  ) {}

  async open(): Promise<void> {
    this.before = (await this.allPosts()).length;
    await this.page.goto(`${this.url}/a/${this.project}/data/edit/import_cases/`);
    await this.page.waitForSelector('#file', PATIENCE);
  }

  async choose(path: string): Promise<void> {
    const input = await this.page.waitForSelector('#file', PATIENCE);
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  }

  /** The visible text of what Caseline put at an element's place. */
  text(inside = 'body'): Promise<string> {
    return this.page.evaluate(
      (place) =>
        [...document.querySelectorAll(`${place} caseline-record`)]
          .map((host) => host.shadowRoot?.querySelector<HTMLElement>('.layer')?.innerText ?? '')
          .join('\n'),
      inside,
    );
  }

  async waitForText(text: string, inside = 'body'): Promise<void> {
    try {
      await this.page.waitForFunction(
        (place, wanted) =>
          [...document.querySelectorAll(`${place} caseline-record`)].some((host) =>
            host.shadowRoot?.querySelector<HTMLElement>('.layer')?.innerText.includes(wanted),
          ),
        PATIENCE,
        inside,
        text,
      );
    } catch (cause) {
      throw new Error(`waited for "${text}"; shown is: ${await this.text(inside)}`, { cause });
    }
  }

  /** Notes each text of Caseline's that is drawn from now on and is like `what`. Gives what was noted so far. */
  async collect(what: RegExp): Promise<() => Promise<readonly string[]>> {
    const noted = await this.page.evaluateHandle((source) => {
      const texts = new Set<string>();
      const look = (): void => {
        for (const host of document.querySelectorAll('caseline-record')) {
          const [text] = host.shadowRoot?.querySelector<HTMLElement>('.layer')?.innerText.match(source) ?? [];
          if (text) texts.add(text);
        }
        requestAnimationFrame(look);
      };
      look();
      return texts;
    }, what.source);
    return () => noted.evaluate((texts) => [...texts]);
  }

  async click(name: string): Promise<void> {
    await press(async () => {
      const button = await this.page.waitForFunction(
        (wanted) =>
          [...document.querySelectorAll('caseline-record, caseline-root')]
            .flatMap((host) => [...(host.shadowRoot?.querySelectorAll<HTMLElement>('button, summary') ?? [])])
            .find((element) => element.innerText.trim() === wanted),
        PATIENCE,
        name,
      );
      return button as ElementHandle<Element>;
    });
  }

  /** HQ's own button. */
  async next(name: 'Next step' | 'Confirm Import'): Promise<void> {
    await press(async () => {
      const button = await this.page.waitForFunction(
        (wanted) =>
          [...document.querySelectorAll('button')].find(
            (element) => element.textContent?.trim() === wanted && !element.disabled,
          ),
        PATIENCE,
        name,
      );
      return button as ElementHandle<Element>;
    });
  }

  /** From the upload to the page where columns are mapped. */
  async toMapping(): Promise<void> {
    await this.next('Next step');
    await this.page.waitForSelector('#case_type', PATIENCE);
    await this.next('Next step');
    await this.page.waitForSelector('#excel-field-rows tr', PATIENCE);
  }

  async map(column: string, property: string): Promise<void> {
    const row = await this.row(column);
    await row.$eval('.is-custom', (box) => (box as HTMLInputElement).checked && (box as HTMLElement).click());
    await chooseIn(async () => (await this.row(column)).$('select.case_field'), property);
  }

  async row(column: string): Promise<ElementHandle<Element>> {
    const row = await this.page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('#excel-field-rows tr')].find(
          (element) => element.querySelector<HTMLSelectElement>('.excel_field')?.value === wanted,
        ),
      PATIENCE,
      column,
    );
    return row as ElementHandle<Element>;
  }

  /** What stands at each column, by its name. */
  columns(): Promise<Readonly<Record<string, string>>> {
    return this.page.$$eval('#excel-field-rows tr', (rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.querySelector<HTMLSelectElement>('.excel_field')?.value ?? '',
          row.querySelector('caseline-record')?.shadowRoot?.querySelector<HTMLElement>('.layer')?.innerText ??
            '',
        ]),
      ),
    );
  }

  dialog(): Promise<string | null> {
    return this.page.evaluate(
      () =>
        [...document.querySelectorAll('caseline-root')]
          .map((host) => host.shadowRoot?.querySelector<HTMLElement>('dialog[open]')?.innerText)
          .find((text) => text !== undefined) ?? null,
    );
  }

  imported(): Promise<boolean> {
    return this.page.evaluate(() => document.querySelector('#imported') !== null);
  }

  async waitForImport(): Promise<void> {
    await this.page.waitForSelector('#imported', PATIENCE);
  }

  /** What the server got since the page was opened. */
  async posts(): Promise<readonly ImporterPost[]> {
    return (await this.allPosts()).slice(this.before);
  }

  private async allPosts(): Promise<readonly ImporterPost[]> {
    const response = await fetch(`${this.url}/_importer/posts?project=${this.project}`);
    return await response.json();
  }
}
