import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCREENS, show } from './screens.ts';
import { createStage, type Stage } from './stage.ts';
import { printed, walk } from './walk.ts';

/** `npm run walk` prints what is met. */
const TELLS = process.env.CASELINE_WALK === '1';

/** The tree that the browser hands to screen readers, of one part of the layer. */
async function treeOf(page: Page, part: string): Promise<string> {
  const root = await page.$(`caseline-root >>> ${part}`);
  const tree = await page.accessibility.snapshot({ ...(root && { root }) });
  const lines = (node: NonNullable<typeof tree>, depth: number): string[] => {
    const { role, name = '', children = [], description, ...states } = node;
    const said = Object.entries(states)
      .filter(
        ([key, value]) =>
          ['string', 'number', 'boolean'].includes(typeof value) &&
          !['elementHandle', 'loaderId', 'backendNodeId'].includes(key),
      )
      .map(([key, value]) => ` [${key}=${String(value)}]`);
    const about = description ? ` (${description})` : '';
    return [
      `${'  '.repeat(depth + 2)}${role}: ${name}${about}${said.join('')}`,
      ...children.flatMap((child) => lines(child, depth + 1)),
    ];
  };
  return tree ? lines(tree, 0).join('\n') : '';
}

describe.each(['chromium', 'firefox'] as const)('by keyboard alone, in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await createStage(browser);
  });
  afterAll(() => stage?.close());

  it.each(SCREENS.map((screen) => [screen.name, screen] as const))(
    'every control is reached, seen and has a name: %s',
    async (_, screen) => {
      // Firefox goes on to its own bar at the end, and what is typed then goes there: a page that is used again heard no key.
      const { page, errors } =
        browser === 'firefox' ? await stage.open('tools=yes') : await stage.again('tools=yes');
      await show(page, screen);
      const walked = await walk(page, screen.part);
      if (TELLS) {
        const tree =
          browser === 'chromium'
            ? `\n  as a screen reader reads it:\n${await treeOf(page, screen.part)}`
            : '';
        process.stdout.write(`\n${browser}: ${screen.name}\n${printed(walked)}${tree}\n`);
      }
      expect(walked.stops.length).toBeGreaterThan(0);
      expect(walked.stops.filter(({ name }) => name === '')).toEqual([]);
      expect(walked.stops.filter(({ unseen }) => unseen !== '')).toEqual([]);
      expect(walked.missed).toEqual([]);
      expect(errors).toEqual([]);
    },
  );
});
