import type { CaseAction, FormSource, PropertyWrite, Question } from '../source.ts';
import { asList, asText, field } from './json.ts';
import {
  casePropertyWrites,
  expressionOfCondition,
  nameWrites,
  readCondition,
  readPreload,
  updateWrites,
} from './updates.ts';

/** A case property that HQ loads into a question. */
export interface CaseLoad {
  readonly path: string;
  /** `contact_phone_number`, `parent/contact_phone_number`. */
  readonly property: string;
  readonly from: 'case' | 'user';
}

export interface HqActions {
  readonly actions: readonly CaseAction[];
  readonly loads: readonly CaseLoad[];
}

/** The user case's type; HQ writes it through `usercase_update`. */
export const USER_CASE = 'commcare-user';

/**
 * Reads a form's case actions as HQ stores and posts them, in every generation (`FormActions` and
 * `AdvancedFormActions`). Never throws: parts of another shape are not there.
 *
 * @param caseType the module's case type, which basic actions do not name themselves
 */
export function readHqActions(actions: unknown, caseType: string | null): HqActions {
  return {
    actions: [
      ...mainAction(actions, caseType),
      ...userAction(actions),
      ...asList(field(actions, 'subcases')).flatMap(subcaseAction),
      ...asList(field(actions, 'load_update_cases')).flatMap(loadAction),
      ...asList(field(actions, 'open_cases')).flatMap(openAction),
    ],
    loads: [
      ...loads(field(actions, 'case_preload'), 'case'),
      ...loads(field(actions, 'usercase_preload'), 'user'),
      ...asList(field(actions, 'load_update_cases')).flatMap((action) =>
        loads(action, isUserCase(action) ? 'user' : 'case'),
      ),
    ],
  };
}

/** What an action's `preload` loads into questions. */
export function loads(action: unknown, from: 'case' | 'user'): CaseLoad[] {
  return readPreload(action).map((load) => ({ ...load, from }));
}

/** A case action of HQ's, with what its kind knows. */
export function hqAction(
  id: string,
  caseType: string | null,
  writes: readonly PropertyWrite[],
  more: Partial<Pick<CaseAction, 'creates' | 'repeat' | 'condition'>>,
): CaseAction {
  return {
    id,
    origin: 'hq-actions',
    path: null,
    caseType,
    caseId: null,
    creates: false,
    repeat: null,
    writes,
    ...more,
  };
}

/** Registration opens the case and updates it with the same properties; follow-up only updates. */
function mainAction(actions: unknown, caseType: string | null): CaseAction[] {
  const open = field(actions, 'open_case');
  const update = field(actions, 'update_case');
  const openCondition = readCondition(field(open, 'condition'));
  const updateCondition = readCondition(field(update, 'condition'));
  const names = openCondition.type === 'never' ? [] : nameWrites(open);
  // Without a condition of its own, only a name tells an opening action from an empty one.
  const creates =
    openCondition.type !== 'never' && (names.length > 0 || field(open, 'condition') !== undefined);
  const updates =
    updateCondition.type === 'never' ? [] : updateWrites(update, expressionOfCondition(updateCondition));
  const writes = [...names, ...updates];
  if (writes.length === 0) return [];
  const condition = creates ? expressionOfCondition(openCondition) : undefined;
  return [hqAction('update_case', caseType, writes, { creates, condition })];
}

function userAction(actions: unknown): CaseAction[] {
  const update = field(actions, 'usercase_update');
  const condition = readCondition(field(update, 'condition'));
  const writes = condition.type === 'never' ? [] : updateWrites(update, expressionOfCondition(condition));
  return writes.length === 0 ? [] : [hqAction('usercase_update', USER_CASE, writes, {})];
}

function subcaseAction(action: unknown, index: number): CaseAction[] {
  const condition = readCondition(field(action, 'condition'));
  if (condition.type === 'never') return [];
  return [creating(`subcases[${index}]`, action, expressionOfCondition(condition))];
}

function openAction(action: unknown, index: number): CaseAction[] {
  const condition = readCondition(field(action, 'open_condition'));
  if (condition.type === 'never') return [];
  return [creating(`open_cases[${index}]`, action, expressionOfCondition(condition))];
}

function creating(id: string, action: unknown, condition: CaseAction['condition']): CaseAction {
  const repeat = asText(field(action, 'repeat_context'));
  return hqAction(id, caseTypeOf(action), [...nameWrites(action), ...casePropertyWrites(action)], {
    creates: true,
    repeat: repeat === '' ? null : repeat,
    condition,
  });
}

function loadAction(action: unknown, index: number): CaseAction[] {
  const writes = casePropertyWrites(action);
  if (writes.length === 0) return [];
  const caseType = isUserCase(action) ? USER_CASE : caseTypeOf(action);
  return [hqAction(`load_update_cases[${index}]`, caseType, writes, {})];
}

function caseTypeOf(action: unknown): string | null {
  return asText(field(action, 'case_type')) || null;
}

/** An advanced action that loads the user case. */
export function isUserCase(action: unknown): boolean {
  return asText(field(field(action, 'auto_select'), 'mode')) === 'usercase';
}

/**
 * The form with HQ's actions beside it: they take the place of the form's own case mappings, and a question that HQ
 * loads from the case has that as its default.
 */
export function withHqActions(source: FormSource, hq: HqActions): FormSource {
  const loadOf = new Map(hq.loads.map((load) => [load.path, load]));
  const loaded = (question: Question): Question => {
    const load = loadOf.get(question.path);
    if (load === undefined || question.defaultValue !== undefined) return question;
    return { ...question, defaultValue: { text: `#${load.from}/${load.property}` } };
  };
  return {
    ...source,
    questions: loadOf.size === 0 ? source.questions : source.questions.map(loaded),
    caseActions: [...source.caseActions.filter(({ origin }) => origin !== 'case-mappings'), ...hq.actions],
  };
}
