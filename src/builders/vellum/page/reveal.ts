import type { Place } from '../protocol.ts';
import { shownMug } from './fields.ts';
import { mugAt } from './messages.ts';
import type { Vellum } from './vellum.ts';

/** Selects the question of a place, brings it into view in the tree and opens the section of its field. */
export function reveal(vellum: Vellum, place: Place): boolean {
  const { form, hasXPathEditorChanged } = vellum.data.core;
  const mug = form && mugAt(form, place);
  if (!mug || !vellum.setCurrentMug || hasXPathEditorChanged) return false;
  if (shownMug(vellum) !== mug) vellum.setCurrentMug(mug);
  vellum.scrollTreeTo?.(mug.ufid);
  if (place.attr !== null) {
    const field = vellum.$f.find(`.fd-question-properties [name="property-${place.attr}"]`)[0];
    const section = field?.closest('fieldset[data-slug]');
    const slug = section?.getAttribute('data-slug');
    // Logic and Advanced start collapsed; Vellum does not open them for a message.
    if (slug && section?.classList.contains('hide')) vellum.collapseSection?.(slug, false);
  }
  return shownMug(vellum) === mug;
}
