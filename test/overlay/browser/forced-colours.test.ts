import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createStage, type Stage } from './stage.ts';
import './gallery-window.ts';

const STYLE = readFileSync(join(import.meta.dirname, '../../../src/fields/field.css'), 'utf8');

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
});
afterAll(() => stage?.close());

it('in forced colours the highlighted option of a field’s list is seen, and can be read', async () => {
  const { page } = await stage.open('', { 'forced-colors': 'active' });
  const [other, selected, detail] = await page.evaluate((style) => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    const list = root.appendChild(document.createElement('ul'));
    list.role = 'listbox';
    for (const highlighted of ['false', 'true']) {
      const option = list.appendChild(document.createElement('li'));
      option.role = 'option';
      option.ariaSelected = highlighted;
      option.append(Object.assign(document.createElement('span'), { className: 'option' }));
      const muted = Object.assign(document.createElement('bdi'), { className: 'detail muted' });
      option.firstElementChild?.append('Kenya', muted);
    }
    const shown = (selector: string) => {
      const element = root.querySelector(selector);
      if (!element) throw new Error(`no ${selector}`);
      const { color, backgroundColor } = getComputedStyle(element);
      return { color, backgroundColor };
    };
    return [
      shown('[aria-selected="false"]'),
      shown('[aria-selected="true"]'),
      shown('[aria-selected="true"] .detail'),
    ];
  }, STYLE);
  expect(selected?.backgroundColor).not.toBe(other?.backgroundColor);
  expect(selected?.color).not.toBe(selected?.backgroundColor);
  expect(detail?.color).toBe(selected?.color);
  await page.close();
});
