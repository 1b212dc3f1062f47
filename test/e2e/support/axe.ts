import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

/** The source of axe-core. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(
    scope: { readonly include: readonly string[][] },
    options: { readonly iframes: boolean },
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: unknown[] }>;
}

/** The rules of accessibility that the part of the page breaks, each with its elements; throws when none could be tried. */
export async function brokenRules(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(AXE);
  return await page.evaluate(async (part) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations, passes } = await axe.run({ include: [[part]] }, { iframes: false });
    if (passes.length + violations.length === 0) throw new Error('nothing was looked at');
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, selector);
}
