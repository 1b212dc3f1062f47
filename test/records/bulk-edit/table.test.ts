// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { hasContactColumns, tableRows } from '../../../src/records/bulk-edit/page/table.ts';
import { formHtml, tableHtml } from './page.ts';

const values = () =>
  tableRows(document).map(({ caseId, label, cells }) => [
    caseId,
    label,
    ...cells.map(({ property, stored, edited }) => [property, stored, edited]),
  ]);

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('the table of Bulk Edit', () => {
  it('tells the values of the six, character by character, and which are edited', () => {
    document.body.innerHTML = tableHtml(
      ['Name', 'contact_phone_number', 'notes', 'language_code'],
      [
        { id: 'c1', cells: ['Amina', ' 0712  345 ', 'x', null] },
        { id: 'c2', cells: ['<b>Bo</b>', ['0712', '254712'], 'y', ''] },
      ],
    );
    expect(values()).toEqual([
      ['c1', 'Amina', ['contact_phone_number', ' 0712  345 ', undefined], ['language_code', null, undefined]],
      ['c2', '<b>Bo</b>', ['contact_phone_number', '0712', '254712'], ['language_code', '', undefined]],
    ]);
  });

  it('knows a column by another label from the list of properties, and no column by a borrowed one', () => {
    document.body.innerHTML =
      tableHtml(['Phone', 'time_zone'], [{ id: 'c1', cells: ['254712', 'Mars'] }]) +
      formHtml([
        ['contact_phone_number', 'Phone (contact_phone_number)'],
        ['tz_old', 'time_zone (tz_old)'],
      ]);
    expect(values()).toEqual([['c1', 'Mars', ['contact_phone_number', '254712', undefined]]]);
  });

  it('knows it from the list of columns where HQ draws no form, because too much is edited already', () => {
    const item = (label: string, name: string): string => `<a class="list-group-item list-group-item-action">
      <input type="hidden" name="column_ids" value="7"><h5>${label}</h5><p class="mb-0">${name}</p></a>`;
    const table = tableHtml(['Phone', 'Zone'], [{ id: 'c1', cells: ['254712', 'Mars'] }]);
    document.body.innerHTML = table + item('Phone', 'contact_phone_number') + item('Zone', 'zone');
    expect(values()).toEqual([['c1', 'Mars', ['contact_phone_number', '254712', undefined]]]);
    document.body.innerHTML += item('Phone', 'other_phone');
    expect(hasContactColumns(document)).toBe(false);
  });

  it('leaves out a label that two columns share', () => {
    document.body.innerHTML =
      tableHtml(['Phone', 'Phone'], [{ id: 'c1', cells: ['1', '2'] }]) +
      formHtml([
        ['contact_phone_number', 'Phone (contact_phone_number)'],
        ['other', 'Phone (other)'],
      ]);
    expect(values()).toEqual([]);
    expect(hasContactColumns(document)).toBe(false);
  });

  it('reads nothing where there is no table, and no cell that is drawn in another way', () => {
    expect(tableRows(document)).toEqual([]);
    expect(hasContactColumns(document)).toBe(null);
    document.body.innerHTML = tableHtml(['language_code'], [{ id: 'c1', cells: ['en'] }]);
    for (const value of document.querySelectorAll('.dc-value')) value.remove();
    expect(values()).toEqual([['c1', undefined]]);
  });
});
