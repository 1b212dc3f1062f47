import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/lint/engine.ts';
import { helpersFor } from '../../../src/overlay/helpers/card-helpers.tsx';
import { sketch } from '../../lint/support/form.ts';
import { toolsOf } from '../tools.ts';

const FORM = `
  project languages en
  text language
  create save_upd contact
    name = 'A'
    language_code = #form/language
  map language_code <- language
`;

describe('the helpers on a card', () => {
  it('are those of the question that it is about, not of another case that takes its answer', () => {
    const { form, project } = sketch(FORM);
    const found = lint(form, project).find(({ rule }) => rule === 'language-free-text');
    if (!found) throw new Error('no finding');
    const all = toolsOf(FORM).helpers ?? [];
    expect(all.filter(({ helper }) => helper.property === 'language_code').length).toBeGreaterThan(1);
    const ofCase = {
      ...found,
      site: { ...found.site, write: { ...found.site.write, action: '/data/save_upd' } },
    };
    for (const finding of [found, ofCase]) {
      expect(helpersFor(finding, all).map(({ helper }) => helper.site.path)).toEqual(['/data/language']);
    }
  });
});
