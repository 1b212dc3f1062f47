import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { PATIENCE } from '../patience.ts';
import { ROOT } from './support/browser.ts';
import { MISTAKES } from './support/demo-form.ts';
import { FormPage } from './support/form-page.ts';
import { useScenario } from './support/scenario.ts';

/** As a newcomer has it: no extension, Caseline comes with the pages. */
const s = useScenario({ extension: null });

const open = () => s.page.goto(`${s.demo.url}/`);
/** Goes where the step with this title begins. */
async function take(step: string): Promise<void> {
  await open();
  const address = await s.page.$$eval(
    '.steps li',
    (items, title) =>
      items.find((item) => item.querySelector('h2')?.textContent === title)?.querySelector('a')?.href,
    step,
  );
  if (address === undefined) throw new Error(`there is no step ${step}`);
  await s.page.goto(address);
}

describe('the demo’s first page', () => {
  it('leads through five steps, each with its picture', async () => {
    await open();
    const titles = await s.page.$$eval('.steps h2', (headings) => headings.map((one) => one.textContent));
    expect(titles).toEqual(['See it', 'Fix it', 'Try a contact', 'Fill a form', 'Check a sheet']);
    const pictures = await s.page.$$eval('.steps img', (images) =>
      Promise.all(
        images.map(async (image) => {
          await image.decode();
          return { wide: image.naturalWidth, described: image.alt.length > 20 };
        }),
      ),
    );
    expect(pictures).toEqual(titles.map(() => ({ wide: 1280, described: true })));
    expect(await s.page.$eval('.steps', (steps) => steps.textContent)).toContain('eight things');
    expect(MISTAKES).toBe(8);
  });

  it('see it, fix it, try a contact: the form builder, with Caseline in it', async () => {
    for (const step of ['See it', 'Fix it', 'Try a contact']) {
      await take(step);
      await s.page.waitForSelector('caseline-root', PATIENCE);
      expect(await s.page.$('#formdesigner')).not.toBeNull();
    }
  });

  it('fill a form: a web form that says what becomes of a number', async () => {
    await take('Fill a form');
    const form = new FormPage(s);
    await form.ready();
    await form.fill('#phone', '0712345678');
    await form.waitForNote('#phone', 'begins with 0');
  });

  it('check a sheet: the file, and a command that finds what is wrong in it', async () => {
    await open();
    const [file, command] = await s.page.$eval('.steps li:last-child', (item) => [
      item.querySelector('a')?.href ?? '',
      item.querySelector('code')?.textContent ?? '',
    ]);
    const sheet = await (await fetch(file ?? '')).text();
    expect(sheet.split('\n')[0]).toContain('contact_phone_number');
    const [program = '', ...args] = (command ?? '').split(' ');
    const said = (() => {
      try {
        return execFileSync(program, args, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' });
      } catch (error) {
        return String(Reflect.get(Object(error), 'stdout'));
      }
    })();
    expect(said).toContain('5 rows');
    expect(said).toContain('phone-leading-zero');
  });

  it('all other pages and the switches of tests are one link away', async () => {
    await open();
    await s.page.goto(await s.page.$eval('a[href="/pages/"]', (link) => link.href));
    const links = await s.page.$$eval('main a, body a', (all) => all.map((link) => link.href));
    expect(links.length).toBeGreaterThan(20);
    for (const link of new Set(links)) {
      const { status } = await fetch(link.split('#')[0] ?? '');
      expect([link, status]).toEqual([link, 200]);
    }
  });
});
