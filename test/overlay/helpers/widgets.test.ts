import { beforeEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/form/edits/edit.ts';
import { eventually } from '../../eventually.ts';
import { FRENCH } from '../../languages.ts';
import { finding } from '../findings.ts';
import { type Mounted, mount } from '../mount.ts';
import { keyOf, toolsOf } from '../tools.ts';

const FORM = `
  project countries KE
  project languages en, sw
  int phone
  select ok: yes, no
  hidden verified = '1'
  text email
  select language: en
  map contact_phone_number <- phone
  map contact_phone_number_is_verified <- verified
  map commcare_email_address <- email
  map language_code <- language
`;

let layer: Mounted;
let tools: ReturnType<typeof toolsOf>;
beforeEach(() => {
  layer = mount();
  tools = toolsOf(FORM);
  layer.ui.setTools(tools);
});

function change(selector: string, value: string): void {
  const control = layer.find(selector) as HTMLSelectElement;
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
}
const settled = () => eventually(() => expect(layer.root.querySelector('.widget')).toBeNull());

describe('the panel', () => {
  it('has tabs as soon as there is a form; the arrows go from one to the next', async () => {
    layer.ui.setTools(null);
    layer.ui.setPanel(true);
    expect(layer.texts('[role=tab]')).toEqual([]);
    layer.ui.setTools(tools);
    await eventually(() =>
      expect(layer.texts('[role=tab]')).toEqual(['Findings', 'Set up', 'Helpers', 'Simulator']),
    );
    const selected = () => layer.texts('[role=tab][aria-selected=true]');
    expect(selected()).toEqual(['Findings']);
    layer
      .find('[role=tab][aria-selected=true]')
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await eventually(() => expect(selected()).toEqual(['Set up']));
    expect(layer.find('[role=tabpanel]').getAttribute('aria-labelledby')).toBe('tab-setup');
  });

  it('has no tab for helpers on a page that takes none', async () => {
    layer.ui.setTools(tools);
    layer.ui.setPanel(true);
    await eventually(() => layer.find('#tab-helpers'));
    layer.find('#tab-helpers').click();
    await eventually(() => expect(layer.texts('[aria-selected=true]')).toEqual(['Helpers']));
    layer.ui.setTools({ ...tools, helpers: null });
    await eventually(() => expect(layer.texts('[role=tab]')).toEqual(['Findings', 'Set up', 'Simulator']));
    expect(layer.texts('[aria-selected=true]')).toEqual(['Findings']);
    expect(layer.find('[role=tabpanel]').getAttribute('aria-labelledby')).toBe('tab-findings');
  });

  it('lists the helpers by property, and brings the question of the chosen one on the screen', async () => {
    layer.ui.setPanel(true);
    await eventually(() => layer.find('#tab-helpers'));
    layer.find('#tab-helpers').click();
    await eventually(() => layer.find('.panel section'));
    expect(layer.texts('.panel h3')).toEqual([
      'contact_phone_number',
      'contact_phone_number_is_verified',
      'commcare_email_address',
      'language_code',
    ]);
    layer.find('.panel li button').click();
    await eventually(() => layer.find('.widget'));
    expect(layer.callbacks.onRevealHelper).toHaveBeenCalledExactlyOnceWith(keyOf(tools, 'number'));
  });
});

describe('a card', () => {
  it('offers the helpers of its property and gives way to the widget', async () => {
    const found = finding('phone-from-number', 'error', 'contact_phone_number');
    const site = { ...found.site, write: { ...found.site.write, action: 'case-mappings' } };
    layer.ui.setFindings([{ key: 'k', finding: { ...found, site }, anchor: null }]);
    layer.ui.openCard('k');
    expect(layer.texts('.helpers button')).toEqual(['Read any spelling of a number…']);
    layer.button('Read any spelling of a number…').click();
    await eventually(() => expect(layer.texts('.widget h2')).toEqual(['Read any spelling of a number']));
    expect(layer.root.querySelectorAll('.card')).toHaveLength(1);
  });
});

describe('the number reader', () => {
  it('shows the proof, and inserts exactly the edits of what it shows', async () => {
    layer.ui.openHelper(keyOf(tools, 'number'));
    expect(layer.texts('.summary')).toEqual(['18 of 18 examples come out right']);
    const offer = tools.workbench.number(keyOf(tools, 'number'), '/data/phone', ['KE'], 'KE', true);
    layer.button('Insert').click();
    expect(layer.callbacks.onInsert).toHaveBeenCalledExactlyOnceWith(offer?.insertion?.edits);
    await settled();
    expect(layer.find('.hidden[role=status]').textContent).toBe(
      'Inserted. Save the form when you are ready.',
    );
  });

  it('stays open when the form did not take the edits', async () => {
    layer = mount({});
    layer.ui.setTools(tools);
    layer.callbacks.onInsert.mockResolvedValue(false);
    layer.ui.openHelper(keyOf(tools, 'number'));
    layer.button('Insert').click();
    await eventually(() => expect(layer.find('.insert button').getAttribute('aria-disabled')).toBeNull());
    expect(layer.root.querySelector('.widget')).not.toBeNull();
  });

  it('has no button to insert what reads an example wrongly', async () => {
    layer.ui.openHelper(keyOf(tools, 'number'));
    layer.button('Remove Kenya').click();
    await eventually(() => expect(layer.find('.widget').textContent).toContain('Choose the country'));
    for (const country of ['DE', 'US']) {
      change('.countries select', country);
      await eventually(() =>
        expect(layer.find('.countries').textContent).toContain(
          country === 'DE' ? 'Germany' : 'United States',
        ),
      );
    }
    expect(layer.find('.widget').textContent).toContain('cannot be inserted');
    expect(layer.texts('.widget .primary')).toEqual([]);
    expect(layer.texts('tr.bad')).toHaveLength(1);
  });
});

describe('consent in a form that does not ask for it', () => {
  const inserted = async (): Promise<string[]> => {
    layer.button('Insert').click();
    await eventually(() => expect(layer.callbacks.onInsert).toHaveBeenCalledOnce());
    const [edits] = layer.callbacks.onInsert.mock.calls[0] as [readonly Edit[]];
    return edits.map(({ type }) => type);
  };
  const MADE = ['add-question', 'add-choice', 'add-choice', 'add-hidden-value', 'map-question'];

  it('is asked for with a new question', async () => {
    tools = toolsOf('project countries KE\nphone phone\nmap contact_phone_number <- phone');
    layer.ui.setTools(tools);
    layer.ui.openHelper(keyOf(tools, 'consent'));
    await eventually(() =>
      expect(layer.find('.widget').textContent).toContain(
        'adds the question “May we send you text messages (SMS)?”',
      ),
    );
    expect(await inserted()).toEqual(MADE);
  });

  it('also where the lists of the form ask for something else', async () => {
    tools = toolsOf('select sex: f, m\nphone phone\nmap contact_phone_number <- phone');
    layer.ui.setTools(tools);
    layer.ui.openHelper(keyOf(tools, 'consent'));
    layer.button('Ask with a new question instead').click();
    await eventually(() => expect(layer.find('.widget').textContent).toContain('adds the question'));
    expect(await inserted()).toEqual(MADE);
  });
});

describe('the consent builder', () => {
  it('proposes the answer that sounds like yes, and shows what each answer saves', async () => {
    layer.ui.openHelper(keyOf(tools, 'consent'));
    expect(layer.texts('.expression code')).toEqual(["if(#form/ok = 'yes', '1', '')"]);
    expect(layer.texts('.examples .result')).toEqual([
      'not verified',
      'verified: replies reach this contact',
      'not verified',
    ]);
    change('.row-field:nth-of-type(2) select', 'no');
    await eventually(() => expect(layer.texts('.expression code')).toEqual(["if(#form/ok = 'no', '1', '')"]));
  });
});

describe('the pickers', () => {
  it('tick what is there, and add what is chosen', async () => {
    layer.ui.openHelper(keyOf(tools, 'language'));
    const boxes = [...layer.root.querySelectorAll<HTMLInputElement>('.options input')];
    expect(boxes.map(({ checked, disabled }) => [checked, disabled])).toEqual([
      [true, true],
      [false, false],
    ]);
    boxes[1]?.click();
    await eventually(() => layer.button('Add 1 choice'));
    layer.button('Add 1 choice').click();
    expect(layer.callbacks.onInsert).toHaveBeenCalledExactlyOnceWith([
      { type: 'add-choice', path: '/data/language', value: 'sw', label: 'Kiswahili' },
    ]);
  });

  it('take a typed code only when it is one, where the project’s languages are unknown', async () => {
    const unknown = toolsOf('hidden code = #case/x\nmap language_code <- code');
    layer.ui.setTools(unknown);
    layer.ui.openHelper(keyOf(unknown, 'language'));
    expect(layer.find('.widget').textContent).toContain('not known here');
    const input = layer.find('.widget input[type=search]') as HTMLInputElement;
    for (const [text, count] of [
      ['English', 0],
      ['sw', 1],
    ] as const) {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await eventually(() => expect(layer.root.querySelectorAll('.options input')).toHaveLength(count));
    }
  });
});

describe('the table of examples', () => {
  it('follows the form, and stays after its condition was used', async () => {
    layer.ui.openHelper(keyOf(tools, 'examples'));
    expect(layer.texts('.summary')).toEqual(['8 examples give a wrong result of 10']);
    layer.button('Take only one e-mail address').click();
    expect(layer.callbacks.onInsert).toHaveBeenCalledOnce();
    const tight = toolsOf(`
      text email
        validate regex(., '^[a-z@.]+$')
      map commcare_email_address <- email
    `);
    layer.ui.setTools(tight);
    await eventually(() => expect(layer.texts('.summary')).toEqual(['5 examples give a wrong result of 10']));
    expect(layer.texts('p.expression code')).toEqual(["regex(., '^[a-z@.]+$')"]);
  });

  it('closes when its question is gone', async () => {
    layer.ui.openHelper(keyOf(tools, 'examples'));
    layer.ui.setTools(toolsOf('text other'));
    await settled();
  });
});

it('every widget speaks French', () => {
  layer = mount({ language: FRENCH });
  layer.ui.setTools(tools);
  for (const { key, helper } of tools.workbench.helpers) {
    layer.ui.openHelper(key);
    expect(layer.texts('.widget h2')).toEqual([FRENCH.layer.helpers.open[helper]]);
  }
});

it('a key that the form does not have opens nothing', () => {
  layer.ui.openHelper('gone');
  expect(layer.root.querySelector('.widget')).toBeNull();
});
