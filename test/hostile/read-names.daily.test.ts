import { expect, it } from 'vitest';
import { NAMES, PLACES, useHostile } from './support/hostile.ts';

const s = useHostile();

/**
 * Everything by which a script of a page reads what stands on the screen, also in closed shadow roots: its text, the
 * selection that goes word by word, a guess with `find`, what a copy puts on the clipboard, addresses of what was loaded.
 */
async function readAll(): Promise<string> {
  return await s.page.evaluate(async (names) => {
    const read: string[] = [document.documentElement.outerHTML, document.documentElement.innerText];
    const selection = getSelection();
    const find: unknown = Reflect.get(window, 'find');
    const finds = (text: string): boolean =>
      typeof find === 'function' && find.call(window, text, false, false, true, false, false) === true;
    for (const name of names) {
      for (const word of [name, ...name.split(' ')]) {
        selection?.removeAllRanges();
        if (finds(word)) read.push(`found: ${name}`);
      }
    }
    for (const start of ['Held by', 'Save', 'Send', '254']) {
      selection?.removeAllRanges();
      if (!finds(start)) continue;
      for (let word = 0; word < 40; word += 1) selection?.modify('extend', 'forward', 'word');
      read.push(`selected: ${selection}`);
    }
    selection?.removeAllRanges();
    document.execCommand('selectAll');
    read.push(`all: ${selection}`);
    document.addEventListener('copy', (event) => read.push(event.clipboardData?.getData('text') ?? ''), true);
    document.execCommand('copy');
    read.push(...performance.getEntries().map(({ name }) => name));
    read.push(`frames: ${window.length}`);
    return read.join('\n');
  }, NAMES);
}

it.each(PLACES)(
  '%s: no script of the page reads who holds a number while the person is asked',
  async (place) => {
    await s.open(place);
    await s.beAsked(place);
    const read = await readAll();
    for (const name of NAMES) expect(read).not.toContain(name);
    // The frame cannot be reached, and its key is nowhere.
    expect(read).not.toContain('owner.html');
    expect(await s.posts(place)).toBe(0);
  },
);
