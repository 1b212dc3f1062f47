import type { Specs } from '../model/property-spec.ts';
import type { Vellum } from '../vellum.ts';

/** The property that says a question may not be changed. Only those with the permission may set it. */
export function lockSpec(vellum: Vellum): Specs {
  const editable = Boolean(vellum.opts().features.edit_locked_questions);
  return {
    locked: {
      visibility: editable ? 'visible' : 'visible_if_present',
      lstring: 'Locked',
      widget: 'checkbox',
      enabled: () => editable,
      setter: (mug, name, value) => {
        if (!editable && !mug.form.isLoadingXForm) return;
        mug.p.set(name, value);
        const { 'vellum:lock': _, ...rest } = mug.p.rawBindAttributes ?? {};
        mug.p.set('rawBindAttributes', value ? { ...rest, 'vellum:lock': 'all' } : rest);
        vellum.setTreeExtraIcons(mug);
        if (!mug.form.isLoadingXForm && vellum.getCurrentlySelectedMug() === mug)
          vellum.displayMugProperties(mug);
      },
    },
  };
}
