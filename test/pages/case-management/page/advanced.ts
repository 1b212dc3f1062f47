import type { Observable, ObservableArray } from 'knockout';
import { ko } from '../knockout.ts';
import { actionOf, nameAction, nameRow, namesOf, rowsOf } from '../model/generations.ts';
import type { AdvancedFormActions, CaseLoaded, CaseMade } from '../model/options.ts';
import { makeRow, type Row } from '../model/row.ts';
import type { RowList } from '../model/row-list.ts';
import { ALWAYS, inFormOrder, makeConfigBase, NEVER, type PageGiven } from './config-base.ts';
import { makeSaveButton } from './save-button.ts';

interface Action extends RowList {
  readonly actionType: 'load' | 'open';
  readonly caseTypeChosen: Observable<string | undefined>;
  readonly header: string;
  readonly case_preload: ObservableArray<Row>;
  removePreload(row: Row): void;
  /** What no row shows, as it was given. */
  readonly rest: object;
}

/** The settings of a form of an advanced module: actions that load or open cases of any type. */
export function makeAdvancedConfig(given: PageGiven) {
  const { options, switches, csrf, pull } = given;
  const kind = switches.generation === 'path' ? 'path' : 'update';
  const actions = options.actions as AdvancedFormActions;
  const base = makeConfigBase(given);
  const saveButton = makeSaveButton(pull, 'You have unchanged case settings', csrf, save);
  const changed = (): void => saveButton.change();

  function action(
    type: 'load' | 'open',
    list: RowList,
    caseType: Action['caseTypeChosen'],
    { preload: loaded = {}, ...rest }: { readonly preload?: Readonly<Record<string, string>> },
  ): Action {
    const preload = ko.observableArray(
      Object.entries(loaded).map(([path, key]) =>
        makeRow({ key, path, required: false, save_only_if_edited: false }, list),
      ),
    );
    return {
      ...list,
      case_type: caseType as () => string,
      caseTypeChosen: caseType,
      actionType: type,
      header: `${type} ${caseType()}`,
      case_preload: preload,
      removePreload(row) {
        preload.remove(row);
        changed();
      },
      rest,
    };
  }

  function loadAction({ case_properties, ...rest }: CaseLoaded): Action {
    const caseType = ko.observable<string | undefined>(rest.case_type);
    const rows = inFormOrder(rowsOf({ update: case_properties }), options.questions);
    const list = base.list('case-property', rows, () => caseType() ?? '', {
      repeats: false,
      paged: false,
      changed,
    });
    return action('load', list, caseType, rest);
  }

  function openAction({ case_properties, name_update, name_path, ...rest }: CaseMade): Action {
    const caseType = ko.observable<string | undefined>(rest.case_type);
    const [name] = namesOf({ ...(name_update && { name_update }), ...(name_path && { name_path }) });
    const rows = [
      nameRow(name ?? null),
      ...inFormOrder(rowsOf({ update: case_properties }), options.questions),
    ];
    const list = base.list('case-property', rows, () => caseType() ?? '', {
      repeats: true,
      paged: false,
      changed,
    });
    return action('open', list, caseType, { ...rest, preload: {} });
  }

  const loads = ko.observableArray(actions.load_update_cases.map(loadAction));
  const opens = ko.observableArray(actions.open_cases.map(openAction));

  function posted(one: Action): object {
    const rows = one.toData();
    const properties = actionOf(
      rows.filter(({ required }) => !required),
      kind,
    ).update;
    const name = rows.filter(({ required }) => required);
    return {
      ...one.rest,
      case_type: one.caseTypeChosen(),
      ...(one.actionType === 'open' && nameAction(name, kind)),
      case_properties: properties,
      ...(one.actionType === 'load' && {
        preload: Object.fromEntries(
          one
            .case_preload()
            .map((row) => row.toData())
            .map(({ path, key }) => [path, key]),
        ),
      }),
    };
  }

  function save(): void {
    saveButton.ajax({
      type: 'post',
      url: options.save_url,
      data: {
        actions: JSON.stringify({ load_update_cases: loads().map(posted), open_cases: opens().map(posted) }),
        arbitrary_datums: JSON.stringify([]),
      },
      dataType: 'json',
    });
  }

  return {
    ...base.questionLists,
    saveButton,
    refresh: base.questions,
    caseConfigViewModel: {
      hasPrivilege: true,
      load_update_cases: loads,
      open_cases: opens,
      caseTypes: [...new Set(options.moduleCaseTypes.map(({ case_type }) => case_type))],
      addOpenAction: () =>
        opens.push(openAction({ case_type: options.caseType, case_properties: {}, open_condition: ALWAYS })),
      addLoadAction: () =>
        loads.push(
          loadAction({
            case_type: options.caseType,
            case_tag: `load_${options.caseType}_${loads().length}`,
            details_module: null,
            case_properties: {},
            preload: {},
            auto_select: null,
            close_condition: NEVER,
          }),
        ),
      removeFormAction: (one: Action) => {
        loads.remove(one);
        opens.remove(one);
        changed();
      },
    },
  };
}
