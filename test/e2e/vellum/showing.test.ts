import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LAPTOP } from '../support/browser.ts';
import { MISTAKES } from '../support/demo-form.ts';
import { Designer } from '../support/designer.ts';
import { focusOn } from '../support/hand.ts';
import { press } from '../support/press.ts';
import { useScenario } from '../support/scenario.ts';

const s = useScenario({ onePage: true });
let designer: Designer;

beforeAll(() => {
  designer = new Designer(s.builder);
});
beforeEach(async () => {
  await s.page.evaluate(() => localStorage.clear()).catch(() => {});
  await s.builder.open();
  await s.caseline.waitForFindings(MISTAKES);
});

async function step(back = false): Promise<void> {
  await s.page.keyboard.down('Alt');
  if (back) await s.page.keyboard.down('Shift');
  await s.page.keyboard.press('F8');
  if (back) await s.page.keyboard.up('Shift');
  await s.page.keyboard.up('Alt');
}

describe("Vellum's own places", () => {
  it('a note stands at the question until it is mended, and Vellum never says that the form has errors', async () => {
    await s.builder.select('tz');
    await expect.poll(() => designer.messages()).toContain('does not recognise the time zone');
    expect(await designer.marked()).toEqual([]);
    await s.caseline.choose('time_zone');
    await s.caseline.click('Use Africa/Nairobi');
    await expect.poll(async () => (await designer.messages()).trim()).toBe('');
  });

  it('messages are there after a save, too', async () => {
    await s.builder.select('gateway');
    await designer.waitForMessage('TWILIO_KENYA');
    await s.builder.type('nodeID', 'gate');
    await designer.saveWhateverIsAsked(s.caseline);
    await designer.waitForMessage('TWILIO_KENYA');
  });

  it('nothing of Caseline is in the form that is saved, nor in the form builder beside its messages', async () => {
    await s.builder.touch();
    await designer.saveWhateverIsAsked(s.caseline);
    const [post] = await s.builder.posts();
    expect(JSON.stringify(post)).not.toMatch(/caseline/i);
    const ours = await s.page.$$eval(
      '#formdesigner *',
      (elements) =>
        elements.filter((element) =>
          [...element.attributes].some(({ name, value }) => /caseline/i.test(name + value)),
        ).length,
    );
    expect(ours).toBe(0);
    expect(await s.page.$$('body > caseline-root, html > caseline-root')).toHaveLength(1);
  });
});

describe('with the keyboard alone', () => {
  it('next and previous go round the findings', async () => {
    const seen: string[] = [];
    for (let count = 0; count < MISTAKES; count += 1) {
      await step();
      // The card before goes away first.
      let now = '';
      const another = async (): Promise<boolean> => {
        now = await s.caseline.text('.card .what');
        return now !== '' && now !== seen.at(-1);
      };
      await expect.poll(another).toBe(true);
      seen.push(now);
    }
    expect(new Set(seen).size).toBe(MISTAKES);
    await step(true);
    await expect.poll(() => s.caseline.text('.card .what')).toBe(seen.at(-2));
  });

  it('Enter applies the first fix, Escape closes the card', async () => {
    await s.builder.select('tz');
    await focusOn(() => s.builder.field('calculateAttr'));
    await step();
    await s.caseline.waitForText('time zone', '.card .what');
    await s.page.keyboard.press('Enter');
    await s.caseline.waitForFindings(MISTAKES - 1);
    await expect.poll(() => s.builder.expression('calculateAttr')).toBe("'Africa/Nairobi'");
  });

  it('Escape gives the focus back to the field, with the caret where it was', async () => {
    await s.builder.select('gateway');
    await press(() => s.builder.field('nodeID'));
    await s.page.keyboard.press('Home');
    await s.page.keyboard.press('ArrowRight');
    await s.page.keyboard.press('ArrowRight');
    await step();
    await s.caseline.waitForText('', '.card');
    await expect.poll(() => s.caseline.text('.card')).not.toBe('');
    await s.page.keyboard.press('Escape');
    await expect.poll(() => s.caseline.text('.card')).toBe('');
    await s.page.keyboard.type('_');
    const field = await s.builder.field('nodeID');
    expect(await field?.evaluate((element) => (element as HTMLInputElement).value)).toBe('ga_teway');
  });
});

describe('names of questions', () => {
  it('are those of the tree, and follow when it shows another language', async () => {
    await s.caseline.openPanel();
    await s.caseline.waitForText('Language of messages', '.panel .place');
    await s.builder.showNamesIn('_ids');
    const places = () => s.caseline.text('.panel .place');
    await expect.poll(places).not.toContain('Language of messages');
    await expect.poll(places).toContain('language');
    await s.builder.showNamesIn('en');
    await s.caseline.waitForText('Language of messages', '.panel .place');
  });
});

describe('what the page hides', () => {
  it('a card of an Advanced Case Action is where the finding stands', async () => {
    await s.caseline.chooseFinding('Every case gets the same phone number, 254712345678.');
    await s.builder.waitForSelected('save_helpline');
    await s.caseline.waitForText('254712345678', '.card');
  });
});

describe('marks in the tree', () => {
  // The tree of the real form builder shows fewer questions in a low window: what is scrolled away has its mark away, too.
  beforeAll(() => s.page.setViewport({ width: 1280, height: 1_000 }));
  afterAll(() => s.page.setViewport(LAPTOP));

  // Now and then the tree is drawn once more after it was read, and no event tells of it.
  it.each([1, 2, 3])('stand at their questions whenever the page has come: load %i', async () => {
    await s.builder.open();
    await s.caseline.waitForFindings(MISTAKES);
    const away = () =>
      s.page.evaluate(
        () => document.querySelector('caseline-root')?.shadowRoot?.querySelectorAll('.marker.away').length,
      );
    await expect.poll(away).toBe(0);
  });
});
