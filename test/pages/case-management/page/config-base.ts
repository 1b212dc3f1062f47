import type { Observable } from 'knockout';
import { ko } from '../knockout.ts';
import type { RowData } from '../model/generations.ts';
import type { CaseConfigOptions, Condition, PageSwitches, Question } from '../model/options.ts';
import { makeRowList, type RowList } from '../model/row-list.ts';

export interface PageGiven {
  readonly options: CaseConfigOptions;
  readonly switches: PageSwitches;
  readonly requires: string;
  readonly csrf: string;
  /** Bootstrap's class for what stands at the end of a line. */
  readonly pull: string;
}

export const ALWAYS: Condition = { type: 'always', question: null, answer: null, operator: null };
export const NEVER: Condition = { ...ALWAYS, type: 'never' };

export interface ConfigBase {
  readonly questions: Observable<readonly Question[]>;
  readonly questionLists: {
    getQuestions(filter: string, excludeHidden: boolean, repeats: boolean): readonly Question[];
    makePopover(): void;
  };
  list(
    type: string,
    rows: readonly RowData[],
    caseType: () => string,
    more: { readonly repeats: boolean; readonly paged: boolean; readonly changed: () => void },
  ): RowList;
}

export function makeConfigBase({ options, switches }: PageGiven): ConfigBase {
  const questions = ko.observable<readonly Question[]>(options.questions);
  return {
    questions,
    questionLists: {
      getQuestions: (_filter, _hidden, repeats) =>
        questions().filter(({ tag, repeat }) => tag !== 'trigger' && (repeats || repeat === '')),
      makePopover() {},
    },
    list: (type, rows, caseType, more) => {
      const map = type === 'user-property' ? options.usercasePropertiesMap : options.propertiesMap;
      return makeRowList(type, {
        ...more,
        onlyEdited: switches.onlyEdited,
        rows,
        questions,
        caseType,
        properties: () => map[caseType()] ?? [],
        reserved: options.reserved_words,
        prefixes: options.valid_index_names,
      });
    },
  };
}

/** HQ's own order: by the question's place in the form. */
export function inFormOrder(rows: readonly RowData[], questions: readonly Question[]): RowData[] {
  const place = (path: string): number => questions.findIndex(({ value }) => value === path);
  return [...rows].sort((a, b) => place(a.path) - place(b.path));
}
