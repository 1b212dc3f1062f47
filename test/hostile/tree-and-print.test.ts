import { describe, expect, it } from 'vitest';
import { readAll } from './support/attacks.ts';
import { NAMES, PLACES, useHostile } from './support/hostile.ts';

const s = useHostile();

/**
 * What a script can see of the accessibility tree and of what is drawn: the attributes that are reflected, roles and names
 * where a browser computes them for pages, carets and elements under any point, what was painted last and largest.
 */
async function readTree(): Promise<string> {
  return await s.page.evaluate(async () => {
    const read: string[] = [];
    const say = (value: unknown): void => {
      if (value === null || value === undefined) return;
      if (value instanceof Element) read.push(value.outerHTML);
      else if (value instanceof Node) read.push(value.textContent ?? '');
      else read.push(String(value));
    };
    const host = document.querySelector('caseline-root');
    const PARTS = [
      'ariaLabel',
      'ariaDescription',
      'ariaLabelledByElements',
      'ariaDescribedByElements',
      'ariaOwnsElements',
      'ariaActiveDescendantElement',
      'computedRole',
      'computedName',
      'title',
      'textContent',
      'innerText',
    ];
    for (const part of PARTS) say(host && Reflect.get(host, part));
    const compute: unknown = Reflect.get(window, 'getComputedAccessibleNode');
    if (typeof compute === 'function' && host) {
      const node: unknown = await Reflect.apply(compute, window, [host]);
      for (const part of ['name', 'role', 'firstChild']) say(Reflect.get(Object(node), part));
    }
    const html: unknown = host && Reflect.get(host, 'getHTML');
    if (typeof html === 'function') say(Reflect.apply(html, host, [{ serializableShadowRoots: true }]));
    for (let x = 20; x < innerWidth; x += 40) {
      for (let y = 20; y < innerHeight; y += 20) {
        for (const name of ['caretPositionFromPoint', 'caretRangeFromPoint']) {
          const at: unknown = Reflect.get(document, name);
          const caret: unknown = typeof at === 'function' ? Reflect.apply(at, document, [x, y]) : null;
          // Of the page itself only what stands in the page.
          const node: unknown =
            Reflect.get(Object(caret), 'offsetNode') ?? Reflect.get(Object(caret), 'startContainer');
          if (node instanceof Node && !document.contains(node)) say(node);
        }
        for (const element of document.elementsFromPoint(x, y)) if (!document.contains(element)) say(element);
      }
    }
    for (const type of PerformanceObserver.supportedEntryTypes) {
      const entries = await new Promise<PerformanceEntryList>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
        observer.observe({ type, buffered: true });
        setTimeout(() => resolve([]), 50);
      });
      for (const entry of entries) {
        read.push(entry.name, JSON.stringify(entry));
        const element: unknown = Reflect.get(entry, 'element');
        if (element instanceof Node && !document.contains(element)) say(element);
      }
    }
    return read.join('\n');
  });
}

describe.each(PLACES)('%s', (place) => {
  it('no script reads who holds a number out of the accessibility tree, nor out of what is drawn', async () => {
    await s.open(place);
    await s.beAsked(place);
    const read = await readTree();
    for (const name of NAMES) expect(read).not.toContain(name);
    expect(read).not.toContain('owner.html');
    expect(await s.posts(place)).toBe(0);
  });

  it('a page that prints itself reads no more than before', async () => {
    await s.open(place);
    await s.beAsked(place);
    const printed = await s.page.evaluate(async () => {
      const read: string[] = [];
      // What a page can do when it prints: another style, other texts, and a look at itself in the middle.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '@media print { caseline-root { all: unset !important; display: block !important } }',
      );
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      for (const type of ['beforeprint', 'afterprint'])
        addEventListener(type, () => read.push(document.documentElement.innerText));
      window.print = () => undefined;
      for (const type of ['beforeprint', 'afterprint']) dispatchEvent(new Event(type));
      return read.join('\n');
    });
    for (const name of NAMES) expect(printed).not.toContain(name);
    const read = await readAll(s);
    for (const name of NAMES) expect(read).not.toContain(name);
    expect(await s.caseline.dialogIsOpen()).toBe(true);
    expect(await s.posts(place)).toBe(0);
  });
});
