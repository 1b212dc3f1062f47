import { describe, expect, it } from 'vitest';
import { byCause } from '../../src/lint/causes.ts';
import { lint } from '../../src/lint/engine.ts';
import type { Diagnostic } from '../../src/lint/finding.ts';
import { sketch } from './support/form.ts';

/** Each cause of a sketched form as `rule at path`, joined where they are one. */
function causes(text: string): string[] {
  const { form, project } = sketch(text);
  return byCause(lint(form, project), (finding) => finding).map((group) =>
    group.map(({ rule, site }) => `${rule} at ${site.path}`).join(' + '),
  );
}

describe('findings of one cause', () => {
  it('after “Use +254”: what people type does not fit the country code before it', () => {
    expect(
      causes(`
        project countries KE
        text phone
          validate string-length(.) > 5
        hidden number = concat('+254', #form/phone)
        map contact_phone_number <- number
      `),
    ).toEqual(['phone-validation-too-loose at /data/phone + phone-prefix-keeps-trunk-zero at /data/number']);
  });

  it('the same wrong zone at several questions', () => {
    expect(
      causes(`
        hidden tz = 'Nairobi'
        hidden home = 'Nairobi'
        hidden work = 'Kampala'
        map time_zone <- tz
        create one contact
          name = 'A'
          time_zone = #form/home
        create two contact
          name = 'B'
          time_zone = #form/work
      `),
    ).toEqual([
      'time-zone-unknown at /data/tz + time-zone-unknown at /data/home',
      'time-zone-unknown at /data/work',
    ]);
  });

  it('are not what two properties have', () => {
    expect(
      causes(`
        text zone
        text language
        map time_zone <- zone
        map language_code <- language
      `),
    ).toHaveLength(2);
  });

  it('are the same words of several values that were entered, and no others', () => {
    const value: Diagnostic = {
      site: null,
      rule: 'too-short',
      severity: 'error',
      property: 'contact_phone_number',
      message: { what: 'Three digits are missing.', why: '', how: '' },
      fixes: [],
      helpUrl: '',
    };
    const other = { ...value, message: { ...value.message, what: 'Two digits are missing.' } };
    expect(byCause([value, other, value], (one) => one)).toEqual([[value, value], [other]]);
  });

  it('keep the order of the list, and lose none', () => {
    const of = (rule: string, path: string): Diagnostic => ({
      site: { path, part: 'write', write: { action: path, block: 'update', property: 'time_zone' } },
      rule,
      severity: 'warning',
      property: 'time_zone',
      message: { what: rule, why: '', how: '' },
      fixes: [],
      helpUrl: '',
    });
    const list = [of('b', '/1'), of('a', '/2'), of('b', '/3'), of('c', '/4'), of('a', '/5')];
    const groups = byCause(list, (one) => one);
    expect(groups.map((group) => group.map((one) => list.indexOf(one)))).toEqual([[0, 2], [1, 4], [3]]);
    // A rule may say several things of one question.
    const choices = ['sw', 'hin'].map((code) => ({
      ...of('language-unknown', '/6'),
      message: { what: code, why: '', how: '' },
    }));
    expect(byCause(choices, (one) => one)).toHaveLength(1);
  });
});
