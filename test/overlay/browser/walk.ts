/** Goes through a screen with Tab alone, and notes what a screen reader would be told at each stop. */
import type { Page } from 'puppeteer-core';

export interface Stop {
  readonly role: string;
  readonly name: string;
  /** `expanded`, `checked`, `has-popup=dialog`, … */
  readonly states: readonly string[];
  /** Empty where at least a part of it is in sight, else why it is not. */
  readonly unseen: string;
  /** Tells it from others of the page. */
  readonly id: string;
}

export interface Walk {
  readonly stops: readonly Stop[];
  /** Controls of the screen at which Tab did not stop. */
  readonly missed: readonly string[];
}

/** More stops than any screen has: whoever gets there goes round in a ring that never ends. */
const MOST = 120;

/** So long a browser may take to scroll to what has the focus: it does that in a later frame, on a busy machine in a late one. */
const SCROLL_MS = 2_000;

interface Met extends Stop {
  /** The place itself, which can have the focus but is no control. */
  readonly isPlace: boolean;
}

/**
 * What has the focus in a part of the layer, null when nothing in it has: role, name and states by the rules of HTML and
 * ARIA, as far as the layer uses them: every browser can say that.
 */
function met(page: Page, part: string): Promise<Met | null> {
  return page.evaluate(
    async (selector, patience) => {
      const root = document.activeElement?.shadowRoot;
      const control = root?.activeElement;
      if (!root || !control?.closest(selector)) return null;
      const implicit: Record<string, string> = {
        a: 'link',
        button: 'button',
        select: 'combobox',
        textarea: 'textbox',
        summary: 'disclosure',
      };
      const inputs: Record<string, string> = {
        checkbox: 'checkbox',
        radio: 'radio',
        search: 'searchbox',
        time: 'time',
      };
      const { localName } = control;
      const type = control instanceof HTMLInputElement ? (inputs[control.type] ?? 'textbox') : null;
      const said = (node: Node): string => {
        if (node instanceof Text) return node.data;
        if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
        return node.getAttribute('aria-label') ?? [...node.childNodes].map(said).join(' ');
      };
      const byIds = (ids: string | null) =>
        ids
          ?.split(' ')
          .map((id) => root.querySelector(`#${CSS.escape(id)}`))
          .map((node) => (node ? said(node) : ''))
          .join(' ');
      const labels =
        control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control.labels : null;
      const name =
        byIds(control.getAttribute('aria-labelledby')) ??
        control.getAttribute('aria-label') ??
        (labels?.length ? [...labels].map((label) => said(label)).join(' ') : said(control));
      const states = [...control.attributes]
        .filter(({ name: attribute }) => /^aria-(?!label|describedby|controls|owns)/.test(attribute))
        .map(({ name: attribute, value }) => `${attribute.slice(5)}=${value}`);
      if (control instanceof HTMLInputElement && control.checked) states.push('checked');
      if (localName === 'summary')
        states.push(control.parentElement?.hasAttribute('open') ? 'expanded' : 'collapsed');
      const look = () => {
        const { left, top, width, height } = control.getBoundingClientRect();
        // Firefox scrolls nothing of which a part is in sight.
        const hits = [0.5, 0.1, 0.9].map((part) =>
          root.elementFromPoint(left + width / 2, top + height * part),
        );
        const [hit] = hits;
        const isSeen = hits.some((one) => one !== null && (control.contains(one) || one.contains(control)));
        if (isSeen) return '';
        return hit ? `this lies over it: ${hit.outerHTML.slice(0, 120)}` : 'out of the window';
      };
      let unseen = look();
      for (const end = performance.now() + patience; unseen !== '' && performance.now() < end; ) {
        await new Promise((next) => setTimeout(next, 20));
        unseen = look();
      }
      const every = [...root.querySelectorAll('*')];
      return {
        role: control.getAttribute('role') ?? type ?? implicit[localName] ?? localName,
        name: name.replace(/\s+/g, ' ').trim(),
        states,
        unseen,
        id: `${localName} ${every.indexOf(control)}`,
        isPlace: control.matches(selector),
      };
    },
    part,
    SCROLL_MS,
  );
}

/** The controls of a part at which Tab should stop, by the ids of `describe`. */
function controlsOf(page: Page, part: string): Promise<{ id: string; text: string }[]> {
  return page.evaluate((selector) => {
    const root = document.querySelector('caseline-root')?.shadowRoot;
    const every = [...(root?.querySelectorAll('*') ?? [])];
    const chosen = new Set<string>();
    return [
      ...(root
        ?.querySelector(selector)
        ?.querySelectorAll<HTMLElement>('a[href], button, input, select, summary') ?? []),
    ]
      .filter((control) => control.tabIndex >= 0 && !control.matches(':disabled'))
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => {
        if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return true;
        // A group of choices is one stop: the chosen one, or the first.
        const group = `input[type="radio"][name="${CSS.escape(control.name)}"]`;
        const stop = root?.querySelector(`${group}:checked`) ?? root?.querySelector(group);
        return stop === control && !chosen.has(control.name) && chosen.add(control.name);
      })
      .map((control) => ({
        id: `${control.localName} ${every.indexOf(control)}`,
        text: control.textContent?.slice(0, 60) ?? '',
      }));
  }, part);
}

/** Walks from the first control of the part until Tab leaves it or comes round. */
export async function walk(page: Page, part: string): Promise<Walk> {
  const wanted = await controlsOf(page, part);
  await page.evaluate((selector) => {
    const root = document.querySelector('caseline-root')?.shadowRoot;
    const place = root?.querySelector<HTMLElement>(selector);
    // From the place itself, where it can have the focus; else from its first control.
    place?.focus({ preventScroll: true });
    if (!place?.matches(':focus'))
      place?.querySelector<HTMLElement>('button, a[href], input, select')?.focus();
  }, part);
  const stops: Stop[] = [];
  const note = async (): Promise<boolean> => {
    const found = await met(page, part);
    if (!found) return false;
    const { isPlace, ...stop } = found;
    // A field of several parts, as a time, is several stops.
    if (stops.at(-1)?.id === stop.id) return true;
    if (stops.some(({ id }) => id === stop.id)) return false;
    if (!isPlace) stops.push(stop);
    return true;
  };
  await note();
  for (let pressed = 0; pressed < MOST; pressed += 1) {
    await page.keyboard.press('Tab');
    if (!(await note())) break;
  }
  const reached = new Set(stops.map(({ id }) => id));
  return {
    stops,
    missed: wanted.filter(({ id }) => !reached.has(id)).map(({ id, text }) => `${id}: ${text}`),
  };
}

/** For people to read. */
export function printed({ stops, missed }: Walk): string {
  const lines = stops.map(
    ({ role, name, states, unseen }, index) =>
      `  ${String(index + 1).padStart(2)}. ${role}: ${name || '(no name)'}${states.map((state) => ` [${state}]`).join('')}${unseen && ` (not seen: ${unseen})`}`,
  );
  return [...lines, ...missed.map((id) => `  not reached: ${id}`)].join('\n');
}
