import type { Place } from '../protocol.ts';
import { shownMug } from './fields.ts';
import { mugAt } from './messages.ts';
import type { Mug, Vellum } from './vellum.ts';

/** Selects the mug, or the nearest one around it: what stands inside a hidden value is not in Vellum's tree. */
function select(vellum: Vellum, mug: Mug): Mug | null {
  for (let at: Mug | null = mug; at; at = at.parentMug) {
    if (shownMug(vellum) !== at) vellum.setCurrentMug?.(at);
    if (shownMug(vellum) === at) return at;
  }
  return null;
}

/** Opens the section of a field. Logic and Advanced start collapsed; Vellum does not open them for a message. */
function openSection(vellum: Vellum, attr: string): void {
  const field = vellum.$f.find(`.fd-question-properties [name="property-${attr}"]`)[0];
  const section = field?.closest('fieldset[data-slug]');
  const slug = section?.getAttribute('data-slug');
  if (slug && section?.classList.contains('hide')) vellum.collapseSection?.(slug, false);
}

/** Selects the question of a place, brings it into view in the tree and opens the section of its field. */
export function reveal(vellum: Vellum, place: Place): boolean {
  const { form, hasXPathEditorChanged } = vellum.data.core;
  const mug = form && mugAt(form, place);
  if (!mug || !vellum.setCurrentMug || hasXPathEditorChanged) return false;
  const selected = select(vellum, mug);
  if (!selected) return false;
  vellum.scrollTreeTo?.(selected.ufid);
  if (selected === mug && place.attr !== null) openSection(vellum, place.attr);
  return true;
}
