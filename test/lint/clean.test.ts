import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFormModel } from '../../src/form/create-form-model.ts';
import { readXForm } from '../../src/form/xform/read-xform.ts';
import { lint } from '../../src/lint/engine.ts';

const FOLDER = resolve(import.meta.dirname, 'clean');
const PROJECT = { countries: ['KE'], languages: ['en', 'fra'], gateways: ['TWILIO_KE'] };

/** Forms as people build them, in which everything is right. */
describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.xml')))('%s', (name) => {
  const read = readXForm(readFileSync(resolve(FOLDER, name), 'utf8'));
  if (!read.ok) throw new Error(`${name}: ${read.problem.message}`);
  const form = createFormModel(read.source);

  it('has nothing that a rule could find', () => {
    const found = lint(form, PROJECT).map(
      ({ rule, site, message }) => `${rule} ${site.path}: ${message.what}`,
    );
    expect(found).toEqual([]);
  });

  it('only leaves questions open when nothing is known of the project', () => {
    const found = lint(form, {}).filter(({ severity }) => severity !== 'incomplete');
    expect(found.map(({ rule, site, message }) => `${rule} ${site.path}: ${message.what}`)).toEqual([]);
  });
});
