import type { FormSource, PropertyWrite } from '../../form/source.ts';
import { fieldText, isSelected, type ShownCard, shownCards } from './dom.ts';
import { expressionOf, writtenValue } from './expressions.ts';
import type { Mirror } from './mirror.ts';

/** A card that stands on the screen but not in Vellum's model, which keeps the last of several of one name. */
interface Twin {
  readonly action: string;
  readonly write: PropertyWrite;
}

function textIn(card: Element, selector: string): string {
  const field = card.querySelector(selector);
  return field ? fieldText(field) : '';
}

/** Cards with a name that a later one has, too. */
function twinCards(document: Document): ShownCard[] {
  return ['createProperty', 'updateProperty'].flatMap((attr) => {
    const cards = shownCards(document, attr);
    const isTwin = ({ name }: ShownCard, at: number): boolean =>
      name !== '' && cards.some((other, later) => later > at && other.name === name);
    return cards.filter(isTwin);
  });
}

/** The cards of the shown action that Vellum will drop without a word. */
export function findTwins(document: Document, mirror: Mirror): Twin[] {
  // Asked at every key, and there are hardly ever any: only then is the form put together for it.
  const cards = twinCards(document);
  if (cards.length === 0) return [];
  const shown = mirror.form()?.caseActions.find(({ id, origin }) => {
    const mug = origin === 'save-to-case' ? mirror.mug(id) : undefined;
    return mug !== undefined && isSelected(document, mug.id);
  });
  if (!shown) return [];
  return cards.map(({ element, name }) => ({
    action: shown.id,
    write: {
      property: name,
      index: null,
      block: 'update' as const,
      source: {
        type: 'expression' as const,
        expression: writtenValue(textIn(element, '.fd-update-property-calculate')),
      },
      condition: expressionOf(textIn(element, '.fd-update-property-relevant')),
      path: `${shown.id}/case/update/${name}`,
    },
  }));
}

/** The form with what the screen shows beyond the model. */
export function withTwins(form: FormSource, twins: readonly Twin[]): FormSource {
  if (twins.length === 0) return form;
  const caseActions = form.caseActions.map((action) => {
    const more = twins.filter((twin) => twin.action === action.id).map(({ write }) => write);
    return more.length === 0 ? action : { ...action, writes: [...more, ...action.writes] };
  });
  return { ...form, caseActions };
}
