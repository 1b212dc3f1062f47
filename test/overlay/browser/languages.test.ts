/** Every screen in the languages beside English, in both browsers: axe, and what is cut off. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cut, cutChoices, SIZES } from './cut.ts';
import { SCREENS, show } from './screens.ts';
import { createStage, frames, type Stage } from './stage.ts';
import { violations } from './violations.ts';

const LANGUAGES = ['fr', 'es', 'pt', 'hi', 'sw'];

/** `npm run walk` looks at each screen in each language; a run of all tests at each screen in one, and at each language. */
const EVERY = process.env.CASELINE_WALK === '1';

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await createStage(browser);
  });
  afterAll(() => stage?.close());

  const each = SCREENS.flatMap((screen, index) =>
    LANGUAGES.filter((_, place) => EVERY || place === index % LANGUAGES.length).map(
      (language) => [screen.name, language, screen] as const,
    ),
  );

  it.each(each)('axe finds nothing, and nothing is cut off in %s: %s', async (_, language, screen) => {
    const { page, errors } = await stage.again(`tools=yes&locale=${language}`);
    await show(page, screen);
    expect(await violations(page, browser)).toEqual({ violations: [], checked: true });
    for (const [width, height] of SIZES) {
      await page.setViewport({ width, height });
      await frames(page);
      expect(await cut(page), `${width} × ${height}`).toEqual([]);
      expect(await cutChoices(page), `${width} × ${height}`).toEqual([]);
    }
    expect(errors).toEqual([]);
  });
});
