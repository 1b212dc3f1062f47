import type { ElementHandle, Page } from 'puppeteer-core';
import { PATIENCE } from '../../patience.ts';
import { chooseIn } from './hand.ts';
import { press } from './press.ts';

const ROOT = 'caseline-root';

/** Caseline's helper widgets and simulator, as a designer uses them. */
export class CaselineTools {
  constructor(readonly page: Page) {}

  private async find(selector: string, text: string): Promise<ElementHandle<Element>> {
    const handle = await this.page.waitForFunction(
      (root, inner, wanted) =>
        [...(document.querySelector(root)?.shadowRoot?.querySelectorAll<HTMLElement>(inner) ?? [])].find(
          (element) => (element.innerText ?? '').trim().startsWith(wanted),
        ),
      PATIENCE,
      ROOT,
      selector,
      text,
    );
    return handle as ElementHandle<Element>;
  }

  /** Findings, Helpers or Simulator; the panel is open. */
  async tab(name: string): Promise<void> {
    await press(() => this.find('[role=tab]', name));
    await this.page.waitForFunction(
      (root, wanted) => {
        const layer = document.querySelector(root)?.shadowRoot;
        const selected = layer?.querySelector('[role=tab][aria-selected=true]')?.textContent === wanted;
        // Its code comes when it is first shown.
        return selected && layer?.querySelector('#panel-part')?.firstElementChild !== null;
      },
      PATIENCE,
      ROOT,
      name,
    );
  }

  /** Opens a helper of the panel's list: its question is shown and the widget stands beside it. */
  async open(name: string, property: string): Promise<void> {
    await press(async () => {
      const button = await this.page.waitForFunction(
        (root, wanted, heading) =>
          [...(document.querySelector(root)?.shadowRoot?.querySelectorAll('.panel section') ?? [])]
            .filter((section) => section.querySelector('h3 code')?.textContent === heading)
            .flatMap((section) => [...section.querySelectorAll('button')])
            .find((element) => element.textContent?.startsWith(wanted)),
        PATIENCE,
        ROOT,
        name,
        property,
      );
      return button as ElementHandle<Element>;
    });
    await this.page.waitForFunction(
      (root) => document.querySelector(root)?.shadowRoot?.querySelector('.widget') !== null,
      PATIENCE,
      ROOT,
    );
  }

  isOpen(): Promise<boolean> {
    return this.page.evaluate(
      (root) => document.querySelector(root)?.shadowRoot?.querySelector('.widget') != null,
      ROOT,
    );
  }

  /** Closes the widget with its own button. */
  async close(): Promise<void> {
    await press(async () => {
      const button = await this.page.waitForFunction(
        (root) => document.querySelector(root)?.shadowRoot?.querySelector('.widget header button'),
        PATIENCE,
        ROOT,
      );
      return button as ElementHandle<Element>;
    });
    await this.waitUntilClosed();
  }

  async waitUntilClosed(): Promise<void> {
    await this.page.waitForFunction(
      (root) => document.querySelector(root)?.shadowRoot?.querySelector('.widget') === null,
      PATIENCE,
      ROOT,
    );
  }

  /** A control by its label. */
  async control(label: string, within = '.widget, .panel'): Promise<ElementHandle<Element>> {
    const handle = await this.page.waitForFunction(
      (root, scope, wanted) => {
        const shadow = document.querySelector(root)?.shadowRoot;
        for (const part of shadow?.querySelectorAll(scope) ?? []) {
          for (const control of part.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
            'input, select',
          )) {
            const name = control.getAttribute('aria-label') ?? control.labels?.[0]?.textContent ?? '';
            if (name.trim().startsWith(wanted)) return control;
          }
        }
        return null;
      },
      PATIENCE,
      ROOT,
      within,
      label,
    );
    return handle as ElementHandle<Element>;
  }

  /** Ticks a box of a list, or takes it back. */
  async tick(label: string): Promise<void> {
    await press(() => this.control(label));
  }

  async choose(label: string, value: string): Promise<void> {
    await chooseIn(() => this.control(label), value);
  }

  async type(label: string, text: string): Promise<void> {
    await press(() => this.control(label), { count: 3 });
    await this.page.keyboard.press('Backspace');
    await this.page.keyboard.type(text);
  }

  /** The table of examples: answer, saved, result. */
  table(): Promise<readonly (readonly string[])[]> {
    return this.page.evaluate(
      (root) =>
        [...(document.querySelector(root)?.shadowRoot?.querySelectorAll('.examples tbody tr') ?? [])]
          .map((row) =>
            [...row.querySelectorAll('td')].map((cell) =>
              [...cell.querySelectorAll<HTMLElement>('.verbatim, .muted, .result')]
                .map((part) => part.innerText.trim())
                .join(' '),
            ),
          )
          .filter((cells) => cells.length === 3),
      ROOT,
    );
  }

  /** What the simulator says: each line by its name. */
  async simulated(): Promise<Readonly<Record<string, string>>> {
    return await this.page.evaluate(
      (root) =>
        Object.fromEntries(
          [...(document.querySelector(root)?.shadowRoot?.querySelectorAll('.simulator dl > div') ?? [])].map(
            (line) => [
              line.querySelector<HTMLElement>('dt')?.innerText.trim() ?? '',
              line.querySelector<HTMLElement>('dd')?.innerText.trim().replace(/\s+/g, ' ') ?? '',
            ],
          ),
        ),
      ROOT,
    );
  }

  async waitForSimulated(name: string, text: string): Promise<void> {
    await this.page.waitForFunction(
      (root, label, wanted) =>
        [...(document.querySelector(root)?.shadowRoot?.querySelectorAll('.simulator dl > div') ?? [])].some(
          (line) =>
            line.querySelector<HTMLElement>('dt')?.innerText.trim() === label &&
            line.querySelector<HTMLElement>('dd')?.innerText.includes(wanted),
        ),
      PATIENCE,
      ROOT,
      name,
      text,
    );
  }
}
