// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { begins, LOWER } from '../../../src/records/bulk-edit/actions/bulk-action.ts';
import { type BulkForm, fillBulkForm, findBulkForm } from '../../../src/records/bulk-edit/page/bulk-form.ts';
import { formHtml } from './page.ts';

let heard: string[];

/** The form, with what HQ's widgets hear of it. */
function form(html = formHtml([['contact_phone_number', 'contact_phone_number']])): BulkForm | null {
  document.body.innerHTML = html;
  for (const type of ['input', 'change', 'select2change', 'submit'])
    document.body.addEventListener(type, (event) => {
      const { name } = event.target as HTMLInputElement;
      heard.push(`${type} ${name}${event instanceof CustomEvent ? ` ${event.detail}` : ''}`);
    });
  return findBulkForm(document);
}

const values = (): object =>
  Object.fromEntries(new FormData(document.querySelector('form') as HTMLFormElement));

beforeEach(() => {
  heard = [];
  document.body.remove();
  document.documentElement.append(document.createElement('body'));
});

describe('the form for selected cases', () => {
  it('is filled in as a person would, and not sent', () => {
    const found = form();
    expect(found && fillBulkForm(found, 'contact_phone_number', begins('0', '254').action)).toBe(true);
    expect(values()).toEqual({
      edit_prop_id: 'contact_phone_number',
      edit_action: 'find_replace',
      find_string: '^0',
      use_regex: 'on',
      replace_string: '254',
    });
    expect(heard).toEqual([
      'input edit_prop_id',
      'change edit_prop_id',
      'select2change edit_prop_id contact_phone_number',
      'input edit_action',
      'change edit_action',
      'select2change edit_action find_replace',
      'input find_string',
      'change find_string',
      'input replace_string',
      'change replace_string',
      'input use_regex',
      'change use_regex',
    ]);
  });

  it('takes no property that it does not offer', () => {
    const found = form();
    expect(found && fillBulkForm(found, 'language_code', LOWER.action)).toBe(false);
    expect(values()).toMatchObject({ edit_prop_id: '' });
    expect(heard).toEqual([]);
  });

  it('is found by the names that its fields had before, too', () => {
    const older = formHtml([])
      .replaceAll('edit_prop_id', 'clean_prop_id')
      .replaceAll('edit_action', 'clean_action');
    expect(form(older)?.property.name).toBe('clean_prop_id');
    expect(form('<form></form>')).toBeNull();
  });
});
