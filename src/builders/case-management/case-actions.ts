import { asText, field } from '../../form/hq/json.ts';
import { type HqActions, hqAction, isUserCase, loads, USER_CASE } from '../../form/hq/read-hq-actions.ts';
import { expressionOfCondition, propertyWrites, readCondition } from '../../form/hq/updates.ts';
import type { CaseAction, PropertyWrite } from '../../form/source.ts';
import {
  actionId,
  givenCondition,
  isName,
  type MappingRow,
  type Section,
  type SectionKind,
} from './sections.ts';

/** As HQ lists its actions. */
const ORDER: readonly SectionKind[] = ['main', 'usercase', 'subcase', 'load', 'open'];

/** The path of the nearest repeat around a question; null outside repeats. */
type RepeatAt = (path: string) => string | null;

/**
 * What the page would save now: its rows as writes. What the page does not show (preloads, conditions of advanced modules)
 * is as it was given. A question that HQ has lost is still named, so that it can be said that its mapping goes.
 *
 * @param caseType the module's case type, which basic actions do not name themselves
 */
export function caseActionsOf(
  sections: readonly Section[],
  caseType: string | null,
  repeatAt: RepeatAt,
): HqActions {
  return {
    actions: ORDER.flatMap((kind) => sections.filter((section) => section.kind === kind)).flatMap((section) =>
      actionOf(section, actionId(sections, section), section.caseType ?? caseType, repeatAt),
    ),
    loads: sections.flatMap(({ kind, base }) => {
      if (kind === 'main') {
        const [own, user] = [field(base, 'case_preload'), field(base, 'usercase_preload')];
        return [...loads(own, 'case'), ...loads(user, 'user')];
      }
      return kind === 'load' ? loads(base, isUserCase(base) ? 'user' : 'case') : [];
    }),
  };
}

function actionOf(section: Section, id: string, caseType: string | null, repeatAt: RepeatAt): CaseAction[] {
  const { kind, base, opens } = section;
  const writes = writesOf(section);
  if (kind === 'usercase') return writes.length === 0 ? [] : [hqAction(id, USER_CASE, writes, {})];
  if (kind === 'load') {
    const type = isUserCase(base) ? USER_CASE : section.caseType;
    return writes.length === 0 ? [] : [hqAction(id, type, writes, {})];
  }
  const condition = readCondition(section.condition ?? givenCondition(section));
  if (kind === 'main') {
    if (writes.length === 0) return [];
    // Follow-up that becomes Registration opens its case always.
    const wanted = opens ? expressionOfCondition(condition) : undefined;
    return [hqAction(id, caseType, writes, { creates: opens, condition: wanted })];
  }
  if (condition.type === 'never') return [];
  const given = asText(field(base, 'repeat_context'));
  const repeat = repeatOf(section, repeatAt) ?? (given === '' ? null : given);
  return [
    hqAction(id, section.caseType, writes, {
      creates: true,
      repeat,
      condition: expressionOfCondition(condition),
    }),
  ];
}

/** HQ posts every row called `name` of what it opens as the case's name, whether the page requires it or not. */
function isNameRow({ opens }: Section, { property, required }: MappingRow): boolean {
  return opens && (property === 'name' || (required && isName(property)));
}

function questionOf({ path, lost }: MappingRow): string {
  return path === '' ? (lost ?? '') : path;
}

/** What has no property yet is not saved by HQ either. */
function writesOf(section: Section): PropertyWrite[] {
  const { rows } = section;
  const names = rows.filter((row) => isNameRow(section, row));
  const rest = rows.filter((row) => !names.includes(row) && row.property !== '');
  const properties = new Set(rest.map(({ property }) => property));
  return [
    ...propertyWrites('name', names.map(questionOf), 'create'),
    ...[...properties].flatMap((property) =>
      propertyWrites(property, rest.filter((row) => row.property === property).map(questionOf), 'update'),
    ),
  ];
}

/** Repeat around the question that names the case: HQ opens one case for each of its turns. */
function repeatOf({ rows }: Section, repeatAt: RepeatAt): string | null {
  const name = rows.find(({ required, path }) => required && path !== '')?.path;
  return name === undefined ? null : repeatAt(name);
}
