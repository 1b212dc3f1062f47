import type { Observable } from 'knockout';
import { ko } from '../knockout.ts';
import { type Baseline, updateDiff } from '../model/diff.ts';
import { actionOf, nameAction, nameRow, namesOf, type RowData, rowsOf } from '../model/generations.ts';
import type { CaseMade, FormActions } from '../model/options.ts';
import type { RowList } from '../model/row-list.ts';
import { ALWAYS, inFormOrder, makeConfigBase, NEVER, type PageGiven } from './config-base.ts';
import { makeSaveButton } from './save-button.ts';

interface ChildCase extends RowList {
  readonly caseTypeChosen: Observable<string | undefined>;
  readonly given: CaseMade;
}

function baselineOf(rows: readonly RowData[], opens: boolean): Baseline {
  const isName = ({ key }: RowData): boolean => opens && key === 'name';
  const updates = actionOf(
    rows.filter((row) => !isName(row)),
    'multi',
  ).update_multi;
  const names = actionOf(rows.filter(isName), 'multi').update_multi?.name;
  return { names: names ?? [], updates: updates ?? {} };
}

/** The settings of a form of a basic module: its case, child cases, user properties. */
export function makeBasicConfig(given: PageGiven) {
  const { options, switches, csrf, pull } = given;
  const { generation } = switches;
  const actions = options.actions as FormActions;
  const base = makeConfigBase(given);
  const registers = actions.open_case.condition.type !== 'never';
  const opens = given.requires !== 'case' && registers;
  const actionType = ko.observable<'open' | 'update'>(opens ? 'open' : 'update');

  const saveButton = makeSaveButton(pull, 'You have unchanged case settings', csrf, save);
  const saveUsercaseButton = makeSaveButton(
    pull,
    'You have unchanged user properties settings',
    csrf,
    saveUsercase,
  );

  const main = base.list(
    'case-property',
    [
      ...(opens ? namesOf(actions.open_case).map((name, at) => nameRow(name, at === 0)) : []),
      ...inFormOrder(rowsOf(actions.update_case), options.questions),
    ],
    () => options.caseType,
    { repeats: false, paged: true, changed: () => saveButton.change() },
  );
  const usercase = base.list(
    'user-property',
    inFormOrder(rowsOf(actions.usercase_update), options.questions),
    () => 'commcare-user',
    { repeats: true, paged: true, changed: () => saveUsercaseButton.change() },
  );
  const subcases = ko.observableArray<ChildCase>(actions.subcases.map(childCase));
  let before = baselineOf(main.toData(), opens);

  function childCase(made: CaseMade): ChildCase {
    const caseTypeChosen = ko.observable<string | undefined>(made.case_type);
    const list = base.list(
      'case-property',
      [nameRow(namesOf(made)[0] ?? null), ...rowsOf({ update: made.case_properties })],
      () => caseTypeChosen() ?? '',
      { repeats: true, paged: true, changed: () => saveButton.change() },
    );
    // The panel binds to the observable under HQ's name.
    return { ...list, case_type: caseTypeChosen, caseTypeChosen, given: made } as ChildCase;
  }

  function childAction(child: ChildCase): object {
    const rows = child.toData();
    const rest = rows.filter(({ required }) => !required);
    const { update } = actionOf(rest, generation === 'path' ? 'path' : 'update');
    return {
      ...nameAction(
        rows.filter(({ required }) => required),
        generation === 'path' ? 'path' : 'update',
      ),
      case_type: child.caseTypeChosen(),
      case_properties: update,
      condition: child.given.condition ?? ALWAYS,
      close_condition: NEVER,
      repeat_context: child.repeat_context(),
    };
  }

  function formActions() {
    const rows = main.toData();
    const opening = actionType() === 'open';
    const isName = ({ key }: RowData): boolean => opening && key === 'name';
    const condition = actions.open_case.condition;
    return {
      open_case: {
        condition: opening ? (condition.type === 'never' ? ALWAYS : condition) : NEVER,
        ...(opening ? nameAction(rows.filter(isName), generation) : {}),
      },
      update_case: {
        ...actionOf(
          rows.filter((row) => !isName(row)),
          generation,
        ),
        condition: ALWAYS,
      },
      case_preload: { ...actions.case_preload, condition: ALWAYS },
      close_case: actions.close_case,
      subcases: subcases().map(childAction),
    };
  }

  function save(): void {
    const updated = formActions();
    const after = baselineOf(main.toData(), actionType() === 'open');
    saveButton.ajax({
      type: 'post',
      url: options.save_url,
      data: {
        requires: actionType() === 'update' ? 'case' : 'none',
        actions: JSON.stringify(updated),
        ...(switches.diff && { update_diff: JSON.stringify(updateDiff(before, after)) }),
      },
      dataType: 'json',
      success: () => {
        before = after;
      },
    });
  }

  function saveUsercase(): void {
    const kind = generation === 'path' ? 'path' : 'update';
    const posted = {
      usercase_update: { ...actionOf(usercase.toData(), kind), condition: ALWAYS },
      usercase_preload: actions.usercase_preload,
    };
    saveUsercaseButton.ajax({
      type: 'post',
      url: options.save_url,
      data: { actions: JSON.stringify(posted) },
      dataType: 'json',
    });
  }

  actionType.subscribe((value) => main.setRequired(value === 'open' ? ['name'] : []));

  return {
    ...base.questionLists,
    saveButton,
    saveUsercaseButton,
    refresh: base.questions,
    caseConfigViewModel: {
      hasPrivilege: true,
      case_transaction: main,
      usercase_transaction: usercase,
      subcases,
      actionType,
      caseTypes: [...new Set(options.moduleCaseTypes.map(({ case_type }) => case_type))],
      getCaseTypeLabel: (type: string) => `${type} list (${type})`,
      addSubCase: () => subcases.push(childCase({ case_type: '', case_properties: {} })),
      // Save is awake already: the link that asked is in the tab.
      removeSubCase: (child: ChildCase) => subcases.remove(child),
    },
  };
}
