import type { Computed, Observable, ObservableArray } from 'knockout';
import { ko } from '../knockout.ts';
import type { RowData } from './generations.ts';
import type { Question } from './options.ts';
import { makeRow, type Row, type RowHome } from './row.ts';

const PER_PAGE = 10;

export interface ListParts {
  readonly rows: readonly RowData[];
  readonly questions: Observable<readonly Question[]>;
  readonly properties: () => readonly string[];
  readonly reserved: readonly string[];
  readonly prefixes: readonly string[];
  readonly caseType: () => string;
  /** Questions inside a repeat may be chosen. */
  readonly repeats: boolean;
  /** At most ten rows at a time, with a search box; lists of advanced actions show all. */
  readonly paged: boolean;
  readonly onlyEdited: boolean;
  readonly changed: () => void;
}

/** HQ's "transaction" as far as rows go: the view models bind to these names. */
export interface RowList extends RowHome {
  readonly type: Observable<string>;
  readonly hasPrivilege: boolean;
  readonly searchAndFilter: boolean;
  readonly saveOnlyEditedFormFieldsEnabled: boolean;
  readonly case_properties: ObservableArray<Row>;
  readonly visible_case_properties: ObservableArray<Row> | Computed<Row[]>;
  readonly case_property_query: Observable<string>;
  readonly filtered_case_properties: Computed<Row[]>;
  readonly total_case_properties: Computed<number>;
  readonly per_page: Observable<number>;
  goToPage(page?: number): void;
  addProperty(): void;
  removeProperty(row: Row): void;
  switchSaveOnlyIfEdited(row: Row, event: Event): boolean;
  dismissConflictingDelete(row: Row): void;
  setRequired(names: readonly string[]): void;
  toData(): RowData[];
}

export function makeRowList(type: string, parts: ListParts): RowList {
  const rows = ko.observableArray<Row>([]);
  const query = ko.observable('');
  const repeatAt = (path: string): string =>
    parts.questions().find(({ value }) => value === path)?.repeat ?? '';
  const isKnown = (row: Row): boolean => parts.questions().some(({ value }) => value === row.path());

  const home: RowHome = {
    case_type: parts.caseType,
    reserved: parts.reserved,
    prefixes: parts.prefixes,
    allow: { repeats: () => parts.repeats },
    repeatAt,
    isLocked: (path) => parts.questions().find(({ value }) => value === path)?.locked ?? false,
    repeat_context: () => {
      const name = rows().find((row) => row.required());
      return name ? repeatAt(name.path()) : '';
    },
    counts: ko.pureComputed(() => {
      const counts = new Map<string, number>();
      for (const row of rows()) counts.set(row.key(), (counts.get(row.key()) ?? 0) + 1);
      return counts;
    }),
    suggestedSaveProperties: ko.pureComputed(() =>
      parts.properties().filter((name) => !rows().some((row) => row.key() === name)),
    ),
  };
  rows(parts.rows.map((data) => makeRow(data, home)));

  // Rows whose question is unknown come first.
  const filtered = ko.computed(() => {
    const wanted = query() ?? '';
    const found = rows().filter((row) => row.path().includes(wanted) || row.key().includes(wanted));
    return [...found.filter((row) => !isKnown(row)), ...found.filter(isKnown)];
  });
  const visible = ko.observableArray<Row>([]);
  const goToPage = (page = 1): void => {
    visible(filtered().slice((page - 1) * PER_PAGE, page * PER_PAGE));
  };
  goToPage();

  return {
    ...home,
    type: ko.observable(type),
    hasPrivilege: true,
    searchAndFilter: parts.paged,
    saveOnlyEditedFormFieldsEnabled: parts.onlyEdited,
    case_properties: rows,
    visible_case_properties: parts.paged ? visible : ko.computed(() => rows()),
    case_property_query: query,
    filtered_case_properties: filtered,
    total_case_properties: ko.computed(() => filtered().length),
    per_page: ko.observable(PER_PAGE),
    goToPage,
    addProperty() {
      const row = makeRow({ key: '', path: '', required: false, save_only_if_edited: false }, home);
      rows.push(row);
      if (parts.paged && !visible().includes(row)) visible.push(row);
    },
    removeProperty(row) {
      rows.remove(row);
      visible.remove(row);
      parts.changed();
    },
    // Knockout lets the click through, so that the box changes.
    switchSaveOnlyIfEdited(row, { target }) {
      row.save_only_if_edited(target instanceof HTMLInputElement && target.checked);
      parts.changed();
      return true;
    },
    dismissConflictingDelete: (row) => row.conflictingDelete(false),
    setRequired(names) {
      const missing = [...names];
      for (const row of [...rows()]) {
        const at = missing.indexOf(row.key());
        if (at !== -1) missing.splice(at, 1);
        else if (row.required() && row.path() === '') rows.remove(row);
        row.required(at !== -1);
      }
      for (const name of missing) {
        rows.unshift(makeRow({ key: name, path: '', required: true, save_only_if_edited: false }, home));
      }
      goToPage();
    },
    toData: () => rows().map((row) => row.toData()),
  };
}
