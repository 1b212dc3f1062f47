import {
  actionOf,
  type Generation,
  nameAction,
  nameRow,
  type RowData,
  type Update,
  type UpdateAction,
} from '../model/generations.ts';
import type { AdvancedFormActions, CaseMade, Condition, FormActions } from '../model/options.ts';

type Mappings = Readonly<Record<string, readonly string[]>>;

/** What a form does to cases, before it is written in one of HQ's shapes. */
export interface CaseSetup {
  /** The question that names the case, several while two changes are in conflict; null when the form only updates. */
  readonly name: string | readonly string[] | null;
  readonly mappings: Mappings;
  readonly locked?: readonly string[];
  /** Properties that are saved only if they were edited; the page then has a column for it. */
  readonly onlyEdited?: readonly string[];
  readonly usercase?: Mappings;
  readonly children?: readonly {
    readonly caseType: string;
    readonly name: string;
    readonly mappings: Mappings;
  }[];
  readonly loads?: readonly {
    readonly caseType: string;
    readonly mappings: Mappings;
    readonly user?: boolean;
    readonly preload?: Readonly<Record<string, string>>;
  }[];
  readonly opens?: readonly {
    readonly caseType: string;
    readonly name: string;
    readonly mappings: Mappings;
  }[];
}

/** Case Management of the demo form: everything but the type of one question is the form builder's to mend. */
const DEMO: CaseSetup = {
  name: '/data/name',
  mappings: {
    contact_phone_number: ['/data/phone'],
    contact_phone_number_is_verified: ['/data/verified'],
    commcare_email_address: ['/data/email'],
    time_zone: ['/data/tz'],
    language_code: ['/data/language'],
    contact_backend_id: ['/data/gateway'],
  },
};

const FILLERS: Mappings = Object.fromEntries(
  Array.from({ length: 24 }, (_, at) => [`detail_${String(at + 1).padStart(2, '0')}`, ['/data/name']]),
);

export const SETUPS: Readonly<Record<string, CaseSetup>> = {
  demo: DEMO,
  clean: { name: '/data/name', mappings: { language_code: ['/data/language'] } },
  followup: { ...DEMO, name: null },
  misspelt: {
    name: '/data/name',
    mappings: { contact_phone: ['/data/phone'], language_code: ['/data/language'] },
  },
  /** More rows than a page shows, those of contacts on the last. */
  large: {
    name: '/data/name',
    mappings: { ...FILLERS, contact_phone: ['/data/phone'], time_zone: ['/data/tz'] },
  },
  twice: {
    name: '/data/name',
    mappings: { contact_phone_number: ['/data/phone', '/data/email'], language_code: ['/data/language'] },
  },
  gone: {
    name: '/data/name',
    mappings: { contact_phone_number: ['/data/removed'], language_code: ['/data/language'] },
  },
  /** The form builder has locked the question: HQ locks its row, too. */
  locked: {
    name: '/data/name',
    mappings: { contact_phone: ['/data/phone'], language_code: ['/data/language'] },
    locked: ['/data/phone'],
  },
  /** Two people named the case at the same time. */
  names: { name: ['/data/name', '/data/email'], mappings: { language_code: ['/data/language'] } },
  /** The project saves some properties only if they were edited. */
  edited: {
    name: '/data/name',
    mappings: { contact_phone: ['/data/phone'], language_code: ['/data/language'] },
    onlyEdited: ['contact_phone'],
  },
  family: {
    name: null,
    mappings: { language_code: ['/data/language'] },
    usercase: { time_zone: ['/data/tz'], 'team/role': ['/data/name'] },
    children: [
      { caseType: 'child', name: '/data/name', mappings: { contact_phone_number: ['/data/phone'] } },
      { caseType: 'partner', name: '/data/name', mappings: { contact_phone: ['/data/phone'] } },
    ],
  },
  advanced: {
    name: null,
    mappings: {},
    loads: [
      {
        caseType: 'client',
        mappings: { contact_phone: ['/data/phone'] },
        // Loaded, not written.
        preload: { '/data/email': 'contact_phone_nummber' },
      },
      { caseType: 'commcare-user', mappings: { time_zone: ['/data/tz'] }, user: true },
    ],
    opens: [
      { caseType: 'child', name: '/data/name', mappings: { 'parent/contact_phone_number': ['/data/phone'] } },
    ],
  },
};

const ALWAYS: Condition = { type: 'always', question: null, answer: null, operator: null };
const NEVER: Condition = { ...ALWAYS, type: 'never' };

function rows(mappings: Mappings, onlyEdited: readonly string[] = []): RowData[] {
  return Object.entries(mappings).flatMap(([key, paths]) =>
    paths.map((path) => ({ key, path, required: false, save_only_if_edited: onlyEdited.includes(key) })),
  );
}

/** Child cases and advanced actions know one question per property only. */
function single(mappings: Mappings, generation: Generation): Readonly<Record<string, Update | string>> {
  return actionOf(rows(mappings), generation === 'path' ? 'path' : 'update').update ?? {};
}

function name(path: string, generation: Generation): object {
  return nameAction([nameRow(path)], generation === 'path' ? 'path' : 'update');
}

function made(
  { caseType, name: path, mappings }: NonNullable<CaseSetup['opens']>[number],
  generation: Generation,
): CaseMade {
  return { case_type: caseType, ...name(path, generation), case_properties: single(mappings, generation) };
}

export function basicActions(setup: CaseSetup, generation: Generation): FormActions {
  const opens = setup.name !== null;
  return {
    open_case: {
      condition: opens ? ALWAYS : NEVER,
      ...(setup.name !== null &&
        nameAction(
          [setup.name].flat().map((path) => nameRow(path)),
          generation,
        )),
    },
    update_case: { ...actionOf(rows(setup.mappings, setup.onlyEdited), generation), condition: ALWAYS },
    case_preload: { preload: {} },
    close_case: { condition: NEVER },
    usercase_update: actionOf(rows(setup.usercase ?? {}), generation === 'path' ? 'path' : 'update'),
    usercase_preload: { preload: {} },
    subcases: (setup.children ?? []).map((child) => ({ ...made(child, generation), condition: ALWAYS })),
  };
}

export function advancedActions(setup: CaseSetup, generation: Generation): AdvancedFormActions {
  return {
    load_update_cases: (setup.loads ?? []).map(({ caseType, mappings, user, preload = {} }, at) => ({
      case_type: caseType,
      case_tag: `load_${caseType}_${at}`,
      details_module: null,
      case_properties: single(mappings, generation),
      preload,
      auto_select: user ? { mode: 'usercase' } : null,
      close_condition: NEVER,
    })),
    open_cases: (setup.opens ?? []).map((open, at) => ({
      ...made(open, generation),
      case_tag: `open_${open.caseType}_${at}`,
      open_condition: ALWAYS,
    })),
  };
}

/**
 * The newest actions as HQ's server gives them: older parts stand beside those of today, empty or with the first of
 * several, and each part says what document it is.
 */
export function asServerGives(actions: FormActions): FormActions {
  const { open_case: open, update_case: update } = actions;
  const named = open.name_update_multi?.[0];
  const marked = <T extends object>(doc_type: string, part: T): T => ({ doc_type, ...part });
  const mark = (updates: UpdateAction['update_multi']) =>
    Object.fromEntries(
      Object.entries(updates ?? {}).map(([key, all]) => [
        key,
        all.map((one) => marked('ConditionalCaseUpdate', one)),
      ]),
    );
  return marked('FormActions', {
    ...actions,
    open_case: marked('OpenCaseAction', {
      ...open,
      condition: marked('FormActionCondition', open.condition),
      ...(named && { name_update: marked('ConditionalCaseUpdate', named) }),
    }),
    update_case: marked('UpdateCaseAction', {
      ...update,
      update: {},
      update_multi: mark(update.update_multi),
    }),
  });
}
