import { beforeEach, describe, expect, it } from 'vitest';
import type { SetupPage } from '../../../src/assist/setup/plan-setup.ts';
import { createFormModel } from '../../../src/form/create-form-model.ts';
import { applyToSource } from '../../../src/form/edits/apply-to-source.ts';
import type { Edit } from '../../../src/form/edits/edit.ts';
import type { Tools } from '../../../src/overlay/shell/tools.ts';
import { eventually } from '../../eventually.ts';
import { FRENCH } from '../../languages.ts';
import { sketch } from '../../lint/support/form.ts';
import { type Mounted, mount } from '../mount.ts';
import { toolsOf } from '../tools.ts';

const EMPTY =
  'project countries KE\nproject languages en\nproject gateways TWILIO_KE\ntext name\nmap name <- name';

/** The tools of a registration form, as they are after these edits. */
function registration(text: string, edits: readonly Edit[] = [], page: SetupPage = {}): Tools {
  const { form, project } = sketch(text);
  const model = createFormModel(applyToSource(form.source, edits));
  return { ...toolsOf(text), setup: { form: model, project, page } };
}

let layer: Mounted;
beforeEach(() => {
  layer = mount();
});

async function open(tools: Tools): Promise<void> {
  layer.ui.setTools(tools);
  layer.ui.setPanel(true);
  await eventually(() => layer.find('#tab-setup'));
  layer.find('#tab-setup').click();
  await eventually(() => layer.find('.setup'));
}

/** Each part of the plan with what it says. */
function planned(): Record<string, string[]> {
  return Object.fromEntries(
    [...layer.root.querySelectorAll('.setup dl > div')].map((part) => [
      part.querySelector('dt')?.textContent ?? '',
      [...part.querySelectorAll('dd p')].map((line) => line.textContent ?? ''),
    ]),
  );
}

async function tick(name: string): Promise<void> {
  const label = [...layer.root.querySelectorAll<HTMLElement>('.setup .option')].find(
    (one) => one.textContent === name,
  );
  label?.querySelector('input')?.click();
  await eventually(() => expect(layer.root.querySelector('.setup')).not.toBeNull());
}

const ticked = (): string[] =>
  [...layer.root.querySelectorAll<HTMLElement>('.setup .option')]
    .filter((one) => one.querySelector('input')?.checked)
    .map((one) => one.textContent ?? '');

describe('Set up messaging', () => {
  it('is offered first in a form that writes nothing for messaging', async () => {
    layer.ui.setTools(registration(EMPTY));
    layer.ui.setStatus({ state: 'idle', text: '' });
    layer.ui.setPanel(true);
    await eventually(() => layer.button('Set up messaging'));
    layer.button('Set up messaging').focus();
    layer.button('Set up messaging').click();
    await eventually(() => layer.find('.setup'));
    expect(layer.root.activeElement?.id).toBe('tab-setup');
  });

  it('shows for SMS with replies what is added, saved and tried', async () => {
    await open(registration(EMPTY));
    expect(ticked()).toEqual(['SMS', 'They can reply to SMS']);
    expect(planned()).toEqual({
      'Phone number': [
        'Adds the question “Mobile phone number”.',
        '“Mobile phone number” takes only answers that can be read.',
        'Adds the hidden value contact_number, which works out what is saved.',
        'Saves contact_number as contact_phone_number.',
      ],
      'Consent to messages': [
        'Adds the question “May we send you text messages (SMS)?”.',
        '“May we send you text messages (SMS)?” gets 2 answers.',
        'Adds the hidden value contact_number_verified, which works out what is saved.',
        'Saves contact_number_verified as contact_phone_number_is_verified.',
      ],
    });
    expect(layer.texts('.setup .summary')).toEqual(['Tried on 4 people: 4 get what they should']);
    expect(layer.texts('.setup .result').map((text) => text.trim())).toEqual([
      'gets SMS and can reply',
      'gets SMS and can reply',
      'gets SMS, cannot reply',
      'asked again',
    ]);
  });

  it('hands over all of it at once, says so, and is done', async () => {
    await open(registration(EMPTY));
    layer.button('Add to the form').focus();
    layer.button('Add to the form').click();
    await eventually(() => expect(layer.callbacks.onInsert).toHaveBeenCalledOnce());
    const [edits] = layer.callbacks.onInsert.mock.calls[0] as [readonly Edit[]];
    expect(edits.map(({ type }) => type)).toContain('add-question');
    layer.ui.setTools(registration(EMPTY, edits));
    await eventually(() =>
      expect(layer.texts('.setup [role=status]')).toEqual([
        'The form does all of this. Save it when you are ready.',
      ]),
    );
    expect(layer.root.activeElement?.getAttribute('role')).toBe('status');
    expect(planned()['Phone number']?.[0]).toBe('The form does this already.');
  });

  it('knows that nobody replies to what is not sent', async () => {
    await open(registration(EMPTY));
    await tick('SMS');
    await eventually(() => expect(ticked()).toEqual([]));
    expect(layer.texts('.setup [role=status]')).toEqual(['Choose something above.']);
    await tick('They can reply to SMS');
    await eventually(() => expect(ticked()).toEqual(['SMS', 'They can reply to SMS']));
  });

  it('asks for the country where nobody knows it', async () => {
    await open(registration('text name\nmap name <- name'));
    expect(planned()['Phone number']).toEqual(['Choose the country of the numbers first.']);
    const select = layer.find('.countries select') as HTMLSelectElement;
    select.value = 'UG';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await eventually(() =>
      expect(planned()['Phone number']?.[0]).toBe('Adds the question “Mobile phone number”.'),
    );
  });

  it('says what a page that only maps cannot add, and where it can be', async () => {
    const edits = new Set(['map-question', 'rename-write', 'remove-write'] as const);
    await open(registration(EMPTY, [], { edits }));
    expect(planned()['Phone number']?.[0]).toContain('Add it in the form builder');
    expect(layer.root.querySelector('.setup .button.primary')).toBeNull();
  });

  it('tells what to map by hand where the form builder has no mappings', async () => {
    await open(registration('project countries KE\ntext name'));
    expect(layer.texts('.setup .by-hand li')).toEqual([
      'contact_number → contact_phone_number',
      'contact_number_verified → contact_phone_number_is_verified',
    ]);
  });

  it('warns of a project that has no gateway', async () => {
    await open(registration(EMPTY.replace('project gateways TWILIO_KE', 'project gateways')));
    expect(layer.texts('.setup > .warning')).toEqual([
      'The project has no SMS gateway yet: add one in Messaging > SMS Connectivity.',
    ]);
  });

  it('speaks the language of the designer, and the form its own', async () => {
    layer = mount({ language: FRENCH });
    await open(registration(EMPTY));
    expect(layer.texts('.setup legend')[0]).toBe('Ce qu’elles reçoivent');
    expect(planned()['Numéro de téléphone']?.[0]).toBe(
      'Ajoute la question «\u00a0Mobile phone number\u00a0».',
    );
  });
});
