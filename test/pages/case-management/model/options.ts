import type { Generation, Update, UpdateAction } from './generations.ts';

export interface Question {
  readonly value: string;
  readonly label: string;
  readonly tag: string;
  readonly type: string;
  readonly repeat: string;
  readonly hashtagValue: string;
  /** The form builder's lock; its rows cannot be changed here either. */
  readonly locked?: boolean | undefined;
  readonly options?: readonly { readonly value: string; readonly label: string }[] | undefined;
}

export interface Condition {
  readonly type: 'always' | 'never' | 'if';
  readonly question: string | null;
  readonly answer: string | null;
  readonly operator: string | null;
}

export interface CaseMade {
  readonly case_type: string;
  readonly name_update?: Update;
  readonly name_path?: string;
  readonly case_properties: Readonly<Record<string, Update | string>>;
  readonly condition?: Condition;
  readonly open_condition?: Condition;
  readonly case_tag?: string;
  readonly repeat_context?: string | null;
}

export interface CaseLoaded {
  readonly case_type: string;
  readonly case_tag: string;
  readonly details_module: string | null;
  readonly case_properties: Readonly<Record<string, Update | string>>;
  readonly preload: Readonly<Record<string, string>>;
  readonly auto_select: { readonly mode: string } | null;
  readonly close_condition: Condition;
}

export interface FormActions {
  readonly open_case: {
    readonly condition: Condition;
    readonly name_update?: Update;
    readonly name_update_multi?: readonly Update[];
    readonly name_path?: string;
  };
  readonly update_case: UpdateAction & { readonly condition: Condition };
  readonly case_preload: { readonly preload: Readonly<Record<string, string>> };
  readonly close_case: { readonly condition: Condition };
  readonly usercase_update: UpdateAction;
  readonly usercase_preload: { readonly preload: Readonly<Record<string, string>> };
  readonly subcases: readonly CaseMade[];
}

export interface AdvancedFormActions {
  readonly load_update_cases: readonly CaseLoaded[];
  readonly open_cases: readonly CaseMade[];
}

/** `case_config_options`: what HQ hands to the page. */
export interface CaseConfigOptions {
  readonly actions: FormActions | AdvancedFormActions;
  readonly caseType: string;
  readonly questions: readonly Question[];
  readonly propertiesMap: Readonly<Record<string, readonly string[]>>;
  readonly usercasePropertiesMap: Readonly<Record<string, readonly string[]>>;
  readonly reserved_words: readonly string[];
  readonly valid_index_names: readonly string[];
  readonly moduleCaseTypes: readonly { readonly case_type: string; readonly module_name: string }[];
  readonly allowUsercase: boolean;
  readonly save_url: string;
}

/** What the stand-in is told beside HQ's own page data. */
export interface PageSwitches {
  readonly generation: Generation;
  /** Whether the client posts `update_diff`. */
  readonly diff: boolean;
  /** The project has "Save only if edited". */
  readonly onlyEdited: boolean;
}
