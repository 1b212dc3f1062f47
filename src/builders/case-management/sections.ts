import { asList, asText, field, type JsonRecord } from '../../form/hq/json.ts';
import { casePropertyWrites, nameWrites, updateWrites } from '../../form/hq/updates.ts';
import type { PropertyWrite } from '../../form/source.ts';

/** One row of the page: a question saved to a property (`contact_phone_number`, `parent/time_zone`). */
export interface MappingRow {
  readonly property: string;
  /** '' while no question is chosen. */
  readonly path: string;
  /** The name of a case that is opened: HQ shows it as text, its property cannot be changed. */
  readonly required: boolean;
}

/**
 * `main`: the form's own case. `usercase`: User Properties. `subcase`: a child case. `load`, `open`: an action of an
 * advanced module.
 */
export type SectionKind = 'main' | 'usercase' | 'subcase' | 'load' | 'open';

/** One list of rows, with the action that it belongs to. */
export interface Section {
  readonly kind: SectionKind;
  /** The action as the page was given it; of the main one all of `FormActions`. */
  readonly base: unknown;
  /** Null where the page's own case type holds. */
  readonly caseType: string | null;
  readonly rows: readonly MappingRow[];
  /** The action makes its case. */
  readonly opens: boolean;
}

/** HQ's name of the case's name: `name`, and `case_name` before 2022. */
const NAMES: ReadonlySet<string> = new Set(['name', 'case_name']);

export function isName(property: string): boolean {
  return NAMES.has(property);
}

function toRow({ property, index, source }: PropertyWrite): MappingRow {
  return {
    property: index === null ? property : `${index}/${property}`,
    path: source.type === 'question' ? source.path : '',
    required: false,
  };
}

function nameRows(action: unknown): MappingRow[] {
  return nameWrites(action).map((write) => ({ ...toRow(write), required: true }));
}

function isNever(condition: unknown): boolean {
  return asText(field(condition, 'type')) === 'never';
}

/** The lists of rows of a page, from `case_config_options.actions` of any generation. */
export function readSections(actions: unknown): Section[] {
  const loads = field(actions, 'load_update_cases');
  const opens = field(actions, 'open_cases');
  if (Array.isArray(loads) || Array.isArray(opens)) {
    return [...asList(loads).map(loadSection), ...asList(opens).map(openSection('open'))];
  }
  const open = field(actions, 'open_case');
  const registers = open !== undefined && !isNever(field(open, 'condition'));
  return [
    {
      kind: 'main',
      base: actions,
      caseType: null,
      opens: registers,
      rows: [...(registers ? nameRows(open) : []), ...updateWrites(field(actions, 'update_case')).map(toRow)],
    },
    ...asList(field(actions, 'subcases')).map(openSection('subcase')),
    {
      kind: 'usercase',
      base: field(actions, 'usercase_update'),
      caseType: null,
      opens: false,
      rows: updateWrites(field(actions, 'usercase_update')).map(toRow),
    },
  ];
}

function loadSection(action: unknown): Section {
  const rows = casePropertyWrites(action).map(toRow);
  return { kind: 'load', base: action, caseType: asText(field(action, 'case_type')), opens: false, rows };
}

function openSection(kind: 'subcase' | 'open'): (action: unknown) => Section {
  return (action) => ({
    kind,
    base: action,
    caseType: asText(field(action, 'case_type')),
    opens: true,
    rows: [...nameRows(action), ...casePropertyWrites(action).map(toRow)],
  });
}

interface Update {
  readonly question_path: string;
  readonly update_mode: 'always';
}

function updatesOf(rows: readonly MappingRow[]): Update[] {
  return rows
    .filter(({ path }) => path !== '')
    .map(({ path }) => ({ question_path: path, update_mode: 'always' }));
}

/** `{property: [update]}`; what has no property yet is not saved by HQ either. */
function mappings(rows: readonly MappingRow[]): Record<string, Update[]> {
  const names = new Set(rows.map(({ property }) => property).filter((property) => property !== ''));
  return Object.fromEntries(
    [...names].map((name) => [name, updatesOf(rows.filter(({ property }) => property === name))]),
  );
}

function split({ rows, opens }: Section) {
  const isNameRow = ({ property, required }: MappingRow): boolean => opens && required && isName(property);
  return { names: updatesOf(rows.filter(isNameRow)), rest: mappings(rows.filter((row) => !isNameRow(row))) };
}

/** Repeat around the question that names the case: HQ opens one case for each of its turns. */
function repeatOf(section: Section, repeatAt: (path: string) => string | null): string | null {
  const name = section.rows.find(({ required, path }) => required && path !== '')?.path;
  return name === undefined ? null : repeatAt(name);
}

function created(section: Section, repeatAt: (path: string) => string | null): JsonRecord {
  const { names, rest } = split(section);
  const condition = section.kind === 'open' ? 'open_condition' : 'condition';
  return {
    [condition]: field(section.base, condition),
    case_type: section.caseType,
    name_update_multi: names,
    case_properties: rest,
    repeat_context: repeatOf(section, repeatAt) ?? field(section.base, 'repeat_context'),
  };
}

/**
 * The actions as the page would post them now, in the one shape of HQ that can say everything; `readHqActions` reads
 * them. What no row shows (conditions, preloads) is as the page was given it.
 */
export function actionsOf(
  sections: readonly Section[],
  repeatAt: (path: string) => string | null,
): JsonRecord {
  const of = (kind: SectionKind): readonly Section[] => sections.filter((section) => section.kind === kind);
  const main = of('main')[0];
  const usercase = of('usercase')[0];
  if (!main) {
    return {
      load_update_cases: of('load').map((section) => ({
        auto_select: field(section.base, 'auto_select'),
        preload: field(section.base, 'preload'),
        case_type: section.caseType,
        case_properties: mappings(section.rows),
      })),
      open_cases: of('open').map((section) => created(section, repeatAt)),
    };
  }
  const { names, rest } = split(main);
  const condition = field(field(main.base, 'open_case'), 'condition');
  return {
    open_case: {
      condition: !main.opens
        ? { type: 'never' }
        : isNever(condition)
          ? { type: 'always' }
          : (condition ?? {}),
      name_update_multi: names,
    },
    update_case: { update_multi: rest },
    case_preload: field(main.base, 'case_preload'),
    usercase_update: { update_multi: mappings(usercase?.rows ?? []) },
    usercase_preload: field(main.base, 'usercase_preload'),
    subcases: of('subcase').map((section) => created(section, repeatAt)),
  };
}

/** `CaseAction.id` as `readHqActions` gives it. */
export function actionId(sections: readonly Section[], section: Section): string {
  const index = sections.filter(({ kind }) => kind === section.kind).indexOf(section);
  switch (section.kind) {
    case 'main':
      return 'update_case';
    case 'usercase':
      return 'usercase_update';
    case 'subcase':
      return `subcases[${index}]`;
    case 'load':
      return `load_update_cases[${index}]`;
    case 'open':
      return `open_cases[${index}]`;
  }
}
