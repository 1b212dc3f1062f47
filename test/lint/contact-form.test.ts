import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { ProjectFacts } from '../../src/contact/project.ts';
import { createFormModel } from '../../src/form/create-form-model.ts';
import { readXForm } from '../../src/form/xform/read-xform.ts';
import { lint } from '../../src/lint/engine.ts';

function findingsOf(file: string, project: ProjectFacts): string[] {
  const read = readXForm(readFileSync(resolve(import.meta.dirname, 'data', file), 'utf8'));
  if (!read.ok) throw new Error(read.problem.message);
  return lint(createFormModel(read.source), project).map(({ rule, severity, site }) =>
    [severity, rule, site.path, site.choice].filter((word) => word !== undefined).join(' '),
  );
}

/**
 * A form as Vellum saves it, read against the rules by hand. `save_new` makes a case and writes its number and zone;
 * `save_upd` writes all six properties of the open case.
 */
it('finds in the sample form what is wrong, and nothing else', () => {
  const project = { languages: ['en', 'hin', 'fra'], gateways: ['TWILIO_KE'], countries: ['IN'] };
  expect(findingsOf('contact.xml', project)).toEqual([
    // Both actions write `phone`, whose condition asks only for six characters: `0812345678` passes.
    'warning phone-validation-too-loose /data/phone',
    'warning phone-validation-too-loose /data/phone',
    // `email` has no validation condition.
    'warning email-unvalidated /data/email',
    // `fra` is a language of the project, too.
    'info language-choice-missing /data/language',
    // `+91` before a number that may begin with 0.
    'warning phone-prefix-keeps-trunk-zero /data/save_upd/case/update/contact_phone_number',
    // Always 1; the project does not work in the United States.
    'info verified-without-consent /data/save_upd/case/update/contact_phone_number_is_verified',
    // `IST` is no zone; `America/New_York` of save_new is one, and `tz` with its old name is not written.
    'error time-zone-unknown /data/save_upd/case/update/time_zone',
    // No gateway of the project.
    'error gateway-unknown /data/save_upd/case/update/contact_backend_id',
    // `en` and `hin` are languages of the project.
    'error language-unknown /data/language klingon',
  ]);
});

/** The same kind of form as HQ builds it into an app: case mappings have become a case block with conditions. */
it('finds in a built form what is wrong in its mappings', () => {
  expect(findingsOf('built.xml', {})).toEqual([
    'warning phone-unvalidated /data/phone',
    'error time-zone-unknown /data/tz',
    'info verified-not-one /data/consent yes',
    'error verified-false-is-true /data/consent no',
  ]);
});
