import type { CaseAction, PropertyWrite } from '../../form/source.ts';
import { parseXPath } from '../../form/xpath/parser.ts';
import { quoteXPath } from '../../form/xpath/quote.ts';
import { both, expressionOf, writtenValue } from './expressions.ts';
import type { RawHead, RawMug, RawSave } from './protocol.ts';

export const MAPPINGS = 'case-mappings';

/** Parts of the create block that Vellum keeps as fields of their own, with Vellum's name of the field. */
export const CREATE_FIELDS = {
  case_type: 'caseTypeXPath',
  case_name: 'caseName',
  owner_id: 'ownerId',
} as const;

function cardWrites(action: string, cards: RawSave['createCards']): PropertyWrite[] {
  return cards.flatMap(([property, calculate, relevant]) =>
    // The empty card that "Add property" makes is not saved.
    property === ''
      ? []
      : [
          {
            property,
            index: null,
            // Vellum writes cards of a creating action into the update block, too.
            block: 'update' as const,
            source: { type: 'expression' as const, expression: writtenValue(calculate) },
            condition: expressionOf(relevant),
            path: `${action}/case/update/${property}`,
          },
        ],
  );
}

function createWrites(action: string, save: RawSave): PropertyWrite[] {
  const type = save.caseTypeXPath ?? (save.caseType && quoteXPath(save.caseType));
  const fields = [
    ['case_type', type, undefined],
    ['case_name', save.caseName, undefined],
    ['owner_id', save.ownerId, save.ownerCondition],
  ] as const;
  return fields.flatMap(([property, text, condition]) =>
    text
      ? [
          {
            property,
            index: null,
            block: 'create' as const,
            source: { type: 'expression' as const, expression: writtenValue(text) },
            condition: expressionOf(condition),
            path: `${action}/case/create/${property}`,
          },
        ]
      : [],
  );
}

/** An Advanced Case Action. */
export function saveToCaseAction(mug: RawMug, path: string, save: RawSave): CaseAction {
  return {
    id: path,
    origin: 'save-to-case',
    path,
    caseType: save.caseType ?? null,
    caseId: expressionOf(save.caseId) ?? null,
    creates: save.creates,
    repeat: mug.repeat,
    condition: save.creates ? expressionOf(save.condition) : undefined,
    writes: [
      ...(save.creates ? [...createWrites(path, save), ...cardWrites(path, save.createCards)] : []),
      ...(save.updates ? cardWrites(path, save.updateCards) : []),
    ],
  };
}

const CASE_NODE = /^(.*)\/case\/(create|update)\/([^/]+)$/;

function constantOf(text: string | undefined): string | null {
  const parsed = text === undefined ? null : parseXPath(text);
  return parsed?.ok && parsed.expr.type === 'string' && parsed.expr.value !== '' ? parsed.expr.value : null;
}

/**
 * Case blocks written by hand: Vellum shows their nodes as hidden values. Their binds on attributes Vellum throws
 * away when it loads a form, so the case id is only known where a `<setvalue>` sets it.
 */
export function caseBlockActions(mugs: ReadonlyMap<string, RawMug>, head: RawHead): CaseAction[] {
  const caseIds = new Map(head.caseIds);
  const blocks = new Map<string, { creates: boolean; caseType: string | null; writes: PropertyWrite[] }>();
  for (const [path, mug] of mugs) {
    const [, base, block, property] = CASE_NODE.exec(path) ?? [];
    if (base === undefined || property === undefined || mug.type !== 'DataBindOnly') continue;
    const entry = blocks.get(base) ?? { creates: false, caseType: null, writes: [] };
    blocks.set(base, entry);
    const text = mug.calculate ?? mug.default ?? quoteXPath(mug.value ?? '');
    if (block === 'create') entry.creates = true;
    if (property === 'case_type' || property === 'case_type_id') entry.caseType ??= constantOf(text);
    entry.writes.push({
      property,
      index: null,
      block: block === 'create' ? 'create' : 'update',
      source: { type: 'expression', expression: writtenValue(text) },
      condition: both(expressionOf(mugs.get(`${base}/case/${block}`)?.relevant), expressionOf(mug.relevant)),
      path,
    });
  }
  return [...blocks].map(([path, block]) => ({
    id: path,
    origin: 'case-block',
    path,
    caseId: expressionOf(caseIds.get(`${path}/case/@case_id`)) ?? null,
    repeat: mugs.get(path)?.repeat ?? null,
    condition: both(expressionOf(mugs.get(path)?.relevant), expressionOf(mugs.get(`${path}/case`)?.relevant)),
    ...block,
  }));
}

/**
 * Case Management: HQ says whether the form opens a case; without its word a mapped name is the sign of it. Without any
 * mapping the action is there, too: it says that this page can make one.
 */
export function mappingAction({ mappings, registration }: RawHead): CaseAction | null {
  if (!mappings) return null;
  return {
    id: MAPPINGS,
    origin: MAPPINGS,
    path: null,
    caseType: null,
    caseId: null,
    creates: registration ?? mappings.some(([property]) => property === 'name'),
    repeat: null,
    writes: mappings.flatMap(([name, paths]) => {
      const slash = name.lastIndexOf('/');
      return paths.map((path) => ({
        property: name.slice(slash + 1),
        index: slash === -1 ? null : name.slice(0, slash),
        block: name === 'name' ? ('create' as const) : ('update' as const),
        source: { type: 'question' as const, path },
        path: null,
      }));
    }),
  };
}

/** The block that a node belongs to when it is part of a `case` element: the path of the node around that element. */
export function caseBlockAround(path: string): string | null {
  return /^(.*?)\/case(\/(create|update|index|close)(\/[^/]+)?)?$/.exec(path)?.[1] ?? null;
}
