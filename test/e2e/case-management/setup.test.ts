import { expect, it } from 'vitest';
import { useCaseScenario } from '../support/case-scenario.ts';
import { CaselineTools } from '../support/caseline-tools.ts';

/** Its questions are right; of all properties only the language is mapped. */
const s = useCaseScenario({ form: 'clean' });

it('Set up messaging maps what the form has, through the page, and Save posts it', async () => {
  await s.settings.open({ setup: 'clean' });
  await s.caseline.openPanel();
  await new CaselineTools(s.page).tab('Set up');
  await s.caseline.waitForText('Saves verified as contact_phone_number_is_verified.', '.setup');
  await s.caseline.click('Add to the form');
  await s.caseline.waitForText('The form does all of this', '.setup');
  expect(await s.settings.rows()).toEqual(
    expect.arrayContaining([
      ['contact_phone_number', '/data/phone'],
      ['contact_phone_number_is_verified', '/data/verified'],
      ['language_code', '/data/language'],
    ]),
  );
  await s.caseline.closePanel();
  await s.settings.waitForSaveState('Save');
  await s.settings.saveWhateverIsAsked(s.caseline);
  const written = (path: string) => [{ question_path: path, update_mode: 'always' }];
  expect(await s.settings.lastActions()).toMatchObject({
    update_case: {
      update_multi: {
        contact_phone_number: written('/data/phone'),
        contact_phone_number_is_verified: written('/data/verified'),
        language_code: written('/data/language'),
      },
    },
  });
});
