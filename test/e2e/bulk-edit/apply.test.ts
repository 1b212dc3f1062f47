import { describe, expect, it } from 'vitest';
import type { BulkEditPost } from '../../pages/bulk-edit/routes.ts';
import { brokenRules } from '../support/axe.ts';
import { choose } from '../support/hand.ts';
import { freshBrowser } from '../support/stage.ts';
import { BulkEditPage } from './bulk-edit-page.ts';
import { useBulkEdit } from './use-bulk-edit.ts';

const s = useBulkEdit();

const PHONE = 'contact_phone_number';
const QUESTION = 'Apply these edits?';

describe('Apply of Bulk Edit', () => {
  it('is asked about once when an edit on the page is wrong', async () => {
    await s.bulkEdit.open();
    await s.caseline.waitForText('13', '.launcher');
    await s.bulkEdit.edit(1, PHONE, '0722000101');
    await s.bulkEdit.apply();
    await s.caseline.waitForText(QUESTION, 'dialog[open]');
    expect(await s.caseline.text('dialog[open]')).toContain('1 edit on this page is wrong');
    expect(await brokenRules(s.page, 'caseline-root')).toEqual([]);
    await s.caseline.click('Go to the cell');
    await s.caseline.waitForText('begins with 0', '.card');
    await expect.poll(() => s.page.$('#confirm-apply-modal.show')).toBeNull();

    await s.bulkEdit.apply();
    await s.caseline.waitForText(QUESTION, 'dialog[open]');
    await s.caseline.click('Apply anyway');
    await expect.poll(() => s.bulkEdit.actions()).toEqual(['cell_inline_edit', 'apply_all_changes']);

    // Nobody is asked twice about the same edit.
    await s.bulkEdit.apply();
    await expect
      .poll(() => s.bulkEdit.actions())
      .toEqual(['cell_inline_edit', 'apply_all_changes', 'apply_all_changes']);
  });

  it('is asked about when an edit takes the number of somebody else', async () => {
    await s.bulkEdit.open();
    await s.caseline.waitForText('13', '.launcher');
    await s.bulkEdit.edit(11, 'contact_phone_number_is_verified', '1');
    await s.bulkEdit.apply();
    await s.caseline.waitForText('1 number is already taken', 'dialog[open]');
    await s.caseline.click('Cancel');
    expect(await s.bulkEdit.actions()).toEqual(['cell_inline_edit']);
    expect(await s.page.$('#confirm-apply-modal.show')).not.toBeNull();
  });
});

/** An edit, a bulk action and Apply, all by hand. */
async function work(bulkEdit: BulkEditPage, settled: () => Promise<void>): Promise<readonly BulkEditPost[]> {
  await bulkEdit.open();
  await settled();
  await bulkEdit.edit(2, 'Language', 'en');
  await bulkEdit.pressButton('Select All (60)');
  await bulkEdit.pressButton('Edit Selected Cases');
  await choose(bulkEdit.page, '#id_edit_prop_id', 'time_zone');
  await choose(bulkEdit.page, '#id_edit_action', 'strip');
  await bulkEdit.page.$eval('form[hq-hx-action="create_bulk_edit_change"]', (form) =>
    (form as HTMLFormElement).requestSubmit(),
  );
  await bulkEdit.waitForCell(7, 'time_zone', 'Africa/Nairobi → Africa/Nairobi');
  await bulkEdit.pressButton('×', '#offcanvas-bulk-changes');
  await bulkEdit.apply();
  await expect.poll(() => bulkEdit.actions()).toContain('apply_all_changes');
  return await bulkEdit.posts();
}

describe('what HQ is sent', () => {
  it('is what it is without Caseline, field by field', async () => {
    const within = await work(s.bulkEdit, () => s.caseline.waitForText('13', '.launcher'));
    const other = await freshBrowser({ extension: null });
    const page = await other.newPage();
    const without = await work(new BulkEditPage(page, s.demo.url), async () => {});
    await page.close();
    const plain = (posts: readonly BulkEditPost[]) => posts.map(({ action, fields }) => [action, fields]);
    expect(plain(within).map(([action]) => action)).toEqual([
      'cell_inline_edit',
      'select_all',
      'create_bulk_edit_change',
      'apply_all_changes',
    ]);
    expect(plain(within)).toEqual(plain(without));
  });
});
