import {
  actionOf,
  type Generation,
  nameAction,
  nameRow,
  type RowData,
  type Update,
} from '../model/generations.ts';
import type { AdvancedFormActions, CaseMade, Condition, FormActions } from '../model/options.ts';

type Mappings = Readonly<Record<string, readonly string[]>>;

/** What a form does to cases, before it is written in one of HQ's shapes. */
export interface CaseSetup {
  /** The question that names the case; null when the form only updates. */
  readonly name: string | null;
  readonly mappings: Mappings;
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
      { caseType: 'client', mappings: { contact_phone: ['/data/phone'] } },
      { caseType: 'commcare-user', mappings: { time_zone: ['/data/tz'] }, user: true },
    ],
    opens: [
      { caseType: 'child', name: '/data/name', mappings: { 'parent/contact_phone_number': ['/data/phone'] } },
    ],
  },
};

const ALWAYS: Condition = { type: 'always', question: null, answer: null, operator: null };
const NEVER: Condition = { ...ALWAYS, type: 'never' };

function rows(mappings: Mappings): RowData[] {
  return Object.entries(mappings).flatMap(([key, paths]) =>
    paths.map((path) => ({ key, path, required: false, save_only_if_edited: false })),
  );
}

/** Child cases and advanced actions know one question per property only. */
function single(mappings: Mappings, generation: Generation): Readonly<Record<string, Update | string>> {
  return actionOf(rows(mappings), generation === 'path' ? 'path' : 'update').update ?? {};
}

function name(path: string, generation: Generation): object {
  return nameAction(nameRow(path), generation === 'path' ? 'path' : 'update');
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
      ...(setup.name !== null && nameAction(nameRow(setup.name), generation)),
    },
    update_case: { ...actionOf(rows(setup.mappings), generation), condition: ALWAYS },
    case_preload: { preload: {} },
    close_case: { condition: NEVER },
    usercase_update: actionOf(rows(setup.usercase ?? {}), generation === 'path' ? 'path' : 'update'),
    usercase_preload: { preload: {} },
    subcases: (setup.children ?? []).map((child) => ({ ...made(child, generation), condition: ALWAYS })),
  };
}

export function advancedActions(setup: CaseSetup, generation: Generation): AdvancedFormActions {
  return {
    load_update_cases: (setup.loads ?? []).map(({ caseType, mappings, user }, at) => ({
      case_type: caseType,
      case_tag: `load_${caseType}_${at}`,
      details_module: null,
      case_properties: single(mappings, generation),
      preload: {},
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
