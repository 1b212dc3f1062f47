import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { BuilderPage } from '../../../e2e/support/builder-page.ts';
import type { CaselineLayer } from '../../../e2e/support/caseline-layer.ts';
import { waitForOwner } from '../../../e2e/support/shown-owners.ts';

interface Asked {
  readonly page: Page;
  readonly builder: Pick<BuilderPage, 'posts'>;
  readonly caseline: Pick<CaselineLayer, 'waitForDialog' | 'click'>;
}

/** The person is asked, nothing is saved until then, the owner is named; and saves all the same. */
export async function saveAnywayWithOwner({ page, builder, caseline }: Asked): Promise<void> {
  await caseline.waitForDialog();
  await waitForOwner(page, 'Achieng Otieno');
  expect(await builder.posts()).toEqual([]);
  await caseline.click('Save anyway');
}
