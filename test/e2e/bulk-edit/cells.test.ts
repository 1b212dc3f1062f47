import { describe, expect, it } from 'vitest';
import { brokenRules } from '../support/axe.ts';
import { useBulkEdit } from './use-bulk-edit.ts';

const s = useBulkEdit();

const PHONE = 'contact_phone_number';

/** Of the 25 cells of each column that stand on the first page. */
const WRONG = { phones: 9, languages: 2, zones: 2 };
const ALL = WRONG.phones + WRONG.languages + WRONG.zones;

describe('the cells of Bulk Edit', () => {
  it('are marked, an edit says its outcome first, and undo takes both back', async () => {
    await s.bulkEdit.open();
    await s.caseline.waitForFindings(ALL);
    // What stands in a cell is text, whatever it looks like.
    expect(await s.page.$('#nested')).toBeNull();
    expect(await brokenRules(s.page, 'caseline-root')).toEqual([]);

    await s.bulkEdit.type(0, PHONE, '0722');
    await s.bulkEdit.waitForOurs('too short');
    await s.page.keyboard.press('Backspace');
    await s.page.keyboard.press('Backspace');
    await s.page.keyboard.press('Backspace');
    await s.page.keyboard.press('Backspace');
    await s.bulkEdit.waitForOurs('After Apply the property is empty.');
    await s.page.keyboard.type('254722000100');
    await s.bulkEdit.waitForOurs('After Apply: HQ will send SMS to +254 722 000100 (Kenya).');
    expect(await brokenRules(s.page, 'caseline-record')).toEqual([]);
    await s.bulkEdit.send(0, PHONE);
    await s.bulkEdit.waitForCell(0, PHONE, '0722000100 → 254722000100');
    await s.caseline.waitForFindings(ALL - 1);

    await s.bulkEdit.pressButton('Undo', '#edits');
    await s.bulkEdit.pressButton('✓ Undo last edit', '#confirm-undo-modal');
    await s.caseline.waitForFindings(ALL);
    expect(await s.bulkEdit.actions()).toEqual(['cell_inline_edit', 'undo_last_change']);
  });

  it('take what a card offers into their own field, and the person sends it', async () => {
    await s.bulkEdit.open();
    await s.caseline.waitForFindings(ALL);
    await s.caseline.choose('language_code');
    await s.caseline.click('Write en into the cell');
    await s.bulkEdit.waitForOurs('After Apply: HQ will look for a text in the language en first.');
    expect(await s.bulkEdit.posts()).toEqual([]);
    await s.page.keyboard.press('Enter');
    await s.caseline.waitForFindings(ALL - 1);
    expect(await s.bulkEdit.actions()).toEqual(['cell_inline_edit']);
  });

  it('get the right action for all that are selected, filled into HQ’s form and not sent', async () => {
    await s.bulkEdit.open();
    await s.caseline.waitForFindings(ALL);
    await s.bulkEdit.pressButton('Select All (60)');
    await s.bulkEdit.pressButton('Edit Selected Cases');
    await s.bulkEdit.waitForOurs('Puts 9 of 9 wrong values of this page right and changes no other.');
    expect(await brokenRules(s.page, 'caseline-record')).toEqual([]);
    await s.bulkEdit.fillIn('Begins with 0: replace 0 by 254');
    await s.bulkEdit.waitForOurs('Filled in. Press HQ’s button to preview the edits.');
    expect(await s.bulkEdit.form()).toMatchObject({
      edit_prop_id: PHONE,
      edit_action: 'find_replace',
      find_string: '^0',
      use_regex: 'on',
      replace_string: '254',
    });
    expect(await s.bulkEdit.actions()).toEqual(['select_all']);
    await s.bulkEdit.pressButton('Preview Edits');
    await s.bulkEdit.waitForCell(0, PHONE, '0722000100 → 254722000100');
    await s.caseline.waitForFindings(ALL - WRONG.phones);
    // The form was drawn anew: what is left is offered in it.
    await s.bulkEdit.waitForOurs('make it lower case');
  });
});
