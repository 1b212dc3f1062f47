import type { Specs } from '../model/property-spec.ts';
import type { Vellum } from '../vellum.ts';
import { changeMapping } from './case-mappings.ts';

/** The property that the Case Management section edits. */
export function casePropertySpec(vellum: Vellum): Specs {
  const data = () => vellum.data.caseManagement;
  return {
    caseProperty: {
      visibility: 'visible',
      lstring: 'Case Property',
      widget: 'case-property',
      // Several properties can only be edited on HQ's own page.
      enabled: (mug) => (data()?.caseMappingsByQuestion?.[mug.absolutePath ?? '']?.length ?? 0) <= 1,
      setter: (mug, name, value) => {
        const now = data();
        const to = typeof value === 'string' ? value : null;
        if (now && mug.absolutePath) changeMapping(mug.form, now, mug.absolutePath, mug.p.caseProperty, to);
        mug.p.set(name, value);
      },
      validationFunc: ({ p }) => {
        const value = p.caseProperty;
        if (!value) return 'pass';
        if (vellum.opts().caseManagement.reserved_words.includes(value)) {
          return { markdown: `**${value}** is a reserved word` };
        }
        return /^([a-z][\w-]*\/)*[a-z][\w-]*$/i.test(value)
          ? 'pass'
          : "Case Property should start with a letter and only contain letters, numbers, '-', and '_'";
      },
    },
  };
}
