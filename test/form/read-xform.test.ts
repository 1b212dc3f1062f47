import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFormModel } from '../../src/form/create-form-model.ts';
import type { FormSource } from '../../src/form/source.ts';
import { readXForm } from '../../src/form/xform/read-xform.ts';

const CONTACT = readFileSync(new URL('./data/contact.xml', import.meta.url), 'utf8');

function read(xml: string): FormSource {
  const result = readXForm(xml);
  if (!result.ok)
    throw new Error(`${result.problem.line}:${result.problem.column} ${result.problem.message}`);
  return result.source;
}

describe('readXForm on a form that Vellum saved', () => {
  const source = read(CONTACT);
  const model = createFormModel(source);
  const at = (range: { start: number; end: number } | undefined): string =>
    range === undefined ? '' : CONTACT.slice(range.start, range.end);

  it('finds title, languages and questions in order', () => {
    expect(source).toMatchObject({
      root: '/data',
      title: 'Contact details',
      languages: ['en', 'hin'],
      defaultLanguage: 'en',
    });
    expect(source.questions.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      '/data/name text',
      '/data/phone text',
      '/data/phone_int int',
      '/data/phone_numeric phone',
      '/data/phone_verified hidden',
      '/data/email text',
      '/data/tz hidden',
      '/data/language select',
      '/data/backend hidden',
      '/data/grp group',
      '/data/grp/nested_phone text',
      '/data/save_new other',
      '/data/save_upd other',
    ]);
  });

  it('lists all writes of both case blocks', () => {
    expect(
      model.writes.map((write) => [write.action.id, write.property, write.question?.path ?? null]),
    ).toEqual([
      ['/data/save_new', 'contact_phone_number', '/data/phone'],
      ['/data/save_new', 'time_zone', null],
      ['/data/save_upd', 'contact_phone_number', null],
      ['/data/save_upd', 'contact_phone_number_is_verified', null],
      ['/data/save_upd', 'commcare_email_address', '/data/email'],
      ['/data/save_upd', 'time_zone', null],
      ['/data/save_upd', 'language_code', '/data/language'],
      ['/data/save_upd', 'contact_backend_id', null],
    ]);
  });

  it('gives ranges of the text between the quotes, still escaped', () => {
    const phone = model.question('/data/phone');
    expect(phone?.constraint?.text).toBe('string-length(.) > 5');
    expect(at(phone?.constraint?.range)).toBe('string-length(.) &gt; 5');
    expect(at(phone?.range)).toMatch(/^<bind vellum:nodeset="#form\/phone".*\/>$/);
    const write = model.writes[2];
    expect(write?.propertyWrite.source).toMatchObject({
      expression: { text: "concat('+91', /data/phone)", vellum: "concat('+91', #form/phone)" },
    });
    expect(write?.propertyWrite.condition?.text).toBe("/data/phone != ''");
    const languages = model.question('/data/language')?.choices.map(({ range }) => at(range));
    expect(languages).toEqual(['en', 'hin', 'klingon']);
  });

  it('tells which block creates its case, and the case type', () => {
    expect(
      source.caseActions.map(({ id, creates, caseType, origin }) => [id, creates, caseType, origin]),
    ).toEqual([
      ['/data/save_new', true, 'contact', 'save-to-case'],
      ['/data/save_upd', false, 'contact', 'save-to-case'],
    ]);
  });
});
