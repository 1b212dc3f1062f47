import type { Site } from '../../lint/finding.ts';
import { CREATE_FIELDS, MAPPINGS } from './case-actions.ts';
import type { Mirror } from './mirror.ts';
import type { Place, RawMug } from './protocol.ts';

/** A place with what only the builder half needs: the name of the card, where the field is a list of cards. */
export interface SitePlace extends Place {
  readonly card?: string | undefined;
}

const ATTRS = {
  calculate: 'calculateAttr',
  constraint: 'constraintAttr',
  relevant: 'relevantAttr',
  default: 'defaultValue',
  mapping: 'caseProperty',
} as const;

/** The field of an Advanced Case Action that writes a property; the update cards of a creating one are under create. */
function actionField({ save }: RawMug, { block, property }: Site['write']): Pick<SitePlace, 'attr' | 'card'> {
  const field = block === 'create' ? CREATE_FIELDS[property as keyof typeof CREATE_FIELDS] : undefined;
  if (field) return { attr: field === 'caseTypeXPath' && save?.caseType ? 'case_type' : field };
  const updates = save?.updateCards.some(([name]) => name === property);
  return { attr: updates ? 'updateProperty' : 'createProperty', card: property };
}

/** Question paths that Case Management maps to the property of a site. */
function mappedPaths(mirror: Mirror, { property }: Site['write']): readonly string[] {
  const action = mirror.form()?.caseActions.find(({ id }) => id === MAPPINGS);
  return (action?.writes ?? []).flatMap((write) => {
    const name = write.index === null ? write.property : `${write.index}/${write.property}`;
    return name === property && write.source.type === 'question' ? [write.source.path] : [];
  });
}

/** Where in Vellum a site is: usually one place, for a mapping without its question every mapped question. */
export function placesOf(mirror: Mirror, site: Site): readonly SitePlace[] {
  const { path, part, write } = site;
  if (part === 'write') {
    const action = mirror.mug(write.action);
    if (action?.save) return [{ path: write.action, ...actionField(action, write) }];
    return path === null ? [] : [{ path, attr: ATTRS.calculate }];
  }
  if (path === null) {
    return mappedPaths(mirror, write).map((mapped) => ({ path: mapped, attr: ATTRS.mapping }));
  }
  if (part === 'choice' && site.choice !== undefined) return [{ path, choice: site.choice, attr: 'nodeID' }];
  if (part === 'kind' || part === 'choice') return [{ path, attr: null }];
  return [{ path, attr: ATTRS[part] }];
}
