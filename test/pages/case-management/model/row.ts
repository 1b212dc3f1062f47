import type { Computed, Observable } from 'knockout';
import { ko } from '../knockout.ts';
import type { RowData } from './generations.ts';

/** What a row needs to know of the list it is in. */
export interface RowHome {
  case_type(): string;
  counts(): ReadonlyMap<string, number>;
  repeat_context(): string;
  repeatAt(path: string): string;
  isLocked(path: string): boolean;
  readonly reserved: readonly string[];
  readonly prefixes: readonly string[];
  readonly allow: { repeats(): boolean };
  readonly suggestedSaveProperties: Computed<string[]>;
}

export interface Row {
  readonly key: Observable<string>;
  readonly path: Observable<string>;
  readonly required: Observable<boolean>;
  readonly save_only_if_edited: Observable<boolean>;
  readonly defaultKey: Computed<string>;
  readonly validate: Computed<string | null>;
  readonly locked: Computed<boolean>;
  readonly conflictingDelete: Observable<boolean>;
  readonly description: Observable<string>;
  readonly case_transaction: RowHome;
  toData(): RowData;
}

/** One question saved to one property, with HQ's own complaints. */
export function makeRow(data: RowData, home: RowHome): Row {
  const key = ko.observable(data.key);
  const path = ko.observable(data.path);
  const required = ko.observable(data.required);
  const edited = ko.observable(data.save_only_if_edited);
  const validate = ko.pureComputed((): string | null => {
    const [name, question] = [key() ?? '', path() ?? ''];
    if (name === '' && question === '') return null;
    const repeat = home.repeatAt(question);
    if ((home.counts().get(name) ?? 0) > 1) return 'Property updated by two questions';
    if (home.reserved.includes(name)) return `<strong>${name}</strong> is a reserved word`;
    if (repeat !== '' && repeat !== home.repeat_context()) return 'Inside the wrong repeat!';
    const unknown = name
      .split('/')
      .slice(0, -1)
      .some((prefix) => !home.prefixes.includes(prefix));
    return unknown ? 'Property uses unrecognized prefix' : null;
  });
  return {
    key,
    path,
    required,
    save_only_if_edited: edited,
    defaultKey: ko.pureComputed(() => (path() ?? '').split('/').at(-1) ?? ''),
    validate,
    locked: ko.pureComputed(() => home.isLocked(path() ?? '')),
    conflictingDelete: ko.observable(data.conflicting_delete ?? false),
    description: ko.observable(''),
    case_transaction: home,
    toData: () => ({
      key: key() ?? '',
      path: path() ?? '',
      required: required(),
      save_only_if_edited: edited(),
    }),
  };
}
