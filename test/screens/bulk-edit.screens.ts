import { it } from 'vitest';
import { useBulkEdit } from '../e2e/bulk-edit/use-bulk-edit.ts';
import { draw } from './draw.ts';

const s = useBulkEdit();

const PHONE = 'contact_phone_number';

it('marks, a cell that is being edited, a bulk action and the question of Apply', async () => {
  await s.page.setViewport({ width: 1280, height: 720 });
  await s.bulkEdit.open();
  await s.caseline.waitForText('13', '.launcher');
  await s.bulkEdit.type(0, PHONE, '07220001');
  await s.bulkEdit.waitForOurs('too short');
  await draw(s.page, 'bulk-edit-typing');
  await s.bulkEdit.pressIn(0, PHONE, '.dc-cancel');
  await s.caseline.choose('language_code');
  await draw(s.page, 'bulk-edit-card');
  await s.page.keyboard.press('Escape');
  await s.caseline.closePanel();

  await s.bulkEdit.pressButton('Edit Selected Cases');
  await s.bulkEdit.waitForOurs('Puts 9 of 9 wrong values');
  await draw(s.page, 'bulk-edit', { for: ['docs'] });
  await s.bulkEdit.fillIn('Begins with 0');
  await s.bulkEdit.waitForOurs('Filled in.');
  await draw(s.page, 'bulk-edit-filled');
  await s.bulkEdit.pressButton('×', '#offcanvas-bulk-changes');

  await s.bulkEdit.edit(1, PHONE, '0722000101');
  await s.bulkEdit.apply();
  await s.caseline.waitForText('Apply these edits?', 'dialog[open]');
  await draw(s.page, 'bulk-edit-apply');
});
