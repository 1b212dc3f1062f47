import { asList, asText, field } from '../../form/hq/json.ts';
import { casePropertyWrites, nameWrites, updateWrites } from '../../form/hq/updates.ts';
import type { PropertyWrite } from '../../form/source.ts';

/** One row of the page: a question saved to a property (`contact_phone_number`, `parent/time_zone`). */
export interface MappingRow {
  readonly property: string;
  /** '' while no question is chosen. */
  readonly path: string;
  /** The name of a case that is opened: HQ shows it as text, its property cannot be changed. */
  readonly required: boolean;
  /** The question that HQ's page has lost, because the form has none such any more; the page shows none. */
  readonly lost?: string | undefined;
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
  /** Under which it does, where the page shows another condition than it was given. */
  readonly condition?: unknown;
}

/** Where HQ keeps the condition of what a section opens. */
const CONDITIONS = { main: 'condition', subcase: 'condition', open: 'open_condition' } as const;

/** The condition of what a section opens, as the page was given it. */
export function givenCondition({ kind, base }: Section): unknown {
  if (kind === 'usercase' || kind === 'load') return undefined;
  return field(kind === 'main' ? field(base, 'open_case') : base, CONDITIONS[kind]);
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

export function isNever(condition: unknown): boolean {
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
