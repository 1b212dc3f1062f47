import { randomUUID } from 'node:crypto';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { BulkEditPost } from '../../pages/bulk-edit/routes.ts';
import { PATIENCE } from '../../patience.ts';
import { focusOn } from '../support/hand.ts';
import { press } from '../support/press.ts';

/** Bulk Edit Case Data as somebody uses it; each has a session of its own. */
export class BulkEditPage {
  readonly session = randomUUID();

  constructor(
    readonly page: Page,
    readonly url: string,
  ) {}

  async open(): Promise<void> {
    await this.page.goto(`${this.url}/a/demo/data/clean/cases/${this.session}/`);
    await this.page.waitForSelector('#EditCasesTable tbody tr', PATIENCE);
  }

  /** The cell of a case, by the label of its column. */
  async cell(id: number, column: string): Promise<ElementHandle<Element>> {
    const cell = await this.page.waitForFunction(
      (name, label) => {
        const headers = [...document.querySelectorAll('#EditCasesTable thead th')];
        const index = headers.findIndex((header) => header.textContent?.trim() === label);
        return document.querySelector(`input[value="${name}"]`)?.closest('tr')?.children[index];
      },
      PATIENCE,
      `case-${id}`,
      column,
    );
    return cell as ElementHandle<Element>;
  }

  async cellText(id: number, column: string): Promise<string> {
    return await (await this.cell(id, column)).evaluate((cell) =>
      [...cell.querySelectorAll('.dc-value:not(.dc-value-whitespaces)')]
        .map((value) => (value.textContent ?? '').trim())
        .join(' → '),
    );
  }

  /** Waits until the page shows an edit, or the value without one. */
  async waitForCell(id: number, column: string, text: string): Promise<void> {
    const deadline = Date.now() + PATIENCE.timeout;
    for (let shown = ''; shown !== text; ) {
      if (Date.now() > deadline)
        throw new Error(`waited for "${text}" in case-${id} ${column}; shown is "${shown}"`);
      // A cell is drawn anew with each answer.
      shown = await this.cellText(id, column).catch(() => '');
    }
  }

  /** Presses something of the page's inside a cell. */
  async pressIn(id: number, column: string, selector: string): Promise<void> {
    await press(async () => (await this.cell(id, column)).$(selector));
  }

  /** Opens the cell and types over what stands there; nothing is sent yet. */
  async type(id: number, column: string, text: string): Promise<void> {
    await this.pressIn(id, column, '.dc-inline-edit-action');
    const input = await focusOn(async () =>
      (await this.cell(id, column)).waitForSelector('input[name="newValue"]', { visible: true, ...PATIENCE }),
    );
    await input.evaluate((field) => (field as HTMLInputElement).select());
    if (text === '') await this.page.keyboard.press('Backspace');
    else await this.page.keyboard.type(text);
  }

  /** HQ's check mark of an open cell. */
  async send(id: number, column: string): Promise<void> {
    await this.pressIn(id, column, '.dc-apply:not(:disabled)');
  }

  async edit(id: number, column: string, text: string): Promise<void> {
    await this.type(id, column, text);
    await this.send(id, column);
    await (await this.cell(id, column)).waitForSelector('.dc-diff-after', PATIENCE);
  }

  /** A button of the page's, by its text. */
  async pressButton(text: string, inside = 'body'): Promise<void> {
    await press(async () => {
      const button = await this.page.waitForFunction(
        (place, wanted) =>
          [...document.querySelectorAll<HTMLElement>(`${place} button`)].find(
            (element) => element.innerText.replace(/\s+/g, ' ').trim() === wanted,
          ),
        PATIENCE,
        inside,
        text,
      );
      return button as ElementHandle<Element>;
    });
  }

  /** Opens HQ's question *Apply all edits?* and confirms it. */
  async apply(): Promise<void> {
    if ((await this.page.$('#confirm-apply-modal.show')) === null) {
      await this.pressButton('Apply', '#edits');
      await this.page.waitForSelector('#confirm-apply-modal.show', PATIENCE);
    }
    await this.pressButton('✓ Apply all edits', '#confirm-apply-modal');
  }

  /** The visible text that Caseline put into the page itself: the note of a cell, and what is offered in the form. */
  ours(): Promise<string> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('caseline-record')]
        .map((host) => host.shadowRoot?.querySelector<HTMLElement>('.layer')?.innerText ?? '')
        .join('\n'),
    );
  }

  async waitForOurs(text: string): Promise<void> {
    try {
      await this.page.waitForFunction(
        (wanted) =>
          [...document.querySelectorAll('caseline-record')].some((host) =>
            host.shadowRoot?.querySelector<HTMLElement>('.layer')?.innerText.includes(wanted),
          ),
        PATIENCE,
        text,
      );
    } catch (cause) {
      throw new Error(`waited for "${text}"; shown is: ${await this.ours()}`, { cause });
    }
  }

  /** A button of what is offered in the form. */
  async fillIn(offer: string): Promise<void> {
    await press(async () => {
      const button = await this.page.waitForFunction(
        (wanted) =>
          [...document.querySelectorAll('caseline-record')]
            .flatMap((host) => [...(host.shadowRoot?.querySelectorAll<HTMLElement>('li') ?? [])])
            .find((line) => line.innerText.includes(wanted))
            ?.querySelector('button'),
        PATIENCE,
        offer,
      );
      return button as ElementHandle<Element>;
    });
  }

  /** What the form for selected cases would send. */
  form(): Promise<Readonly<Record<string, string>>> {
    return this.page.$eval('form[hq-hx-action="create_bulk_edit_change"]', (form) =>
      Object.fromEntries(
        [...new FormData(form as HTMLFormElement)].map(([name, value]) => [name, String(value)]),
      ),
    );
  }

  /** What the server got in this session. */
  async posts(): Promise<readonly BulkEditPost[]> {
    const response = await fetch(`${this.url}/_bulk-edit/posts?session=${this.session}`);
    return await response.json();
  }

  async actions(): Promise<readonly string[]> {
    return (await this.posts()).map(({ action }) => action);
  }
}
