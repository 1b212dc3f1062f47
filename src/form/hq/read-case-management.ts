import { asList, asRecord, asText, field } from './json.ts';
import { areMappings, readMappings } from './mappings.ts';
import { type HqActions, readHqActions } from './read-hq-actions.ts';

/** The form whose case management is looked for, as far as an app's JSON can tell forms apart. */
export interface WantedForm {
  readonly xmlns: string;
}

/** Why there is no case management for a form; `xmlns`: the form's, where forms were told apart. */
export interface CaseManagementProblem {
  readonly kind: 'nothing' | 'noAppForms' | 'noForm' | 'severalForms' | 'withoutActions';
  readonly xmlns?: string | undefined;
}

export type CaseManagement =
  /** Of one form, whichever it is. */
  | { readonly kind: 'form'; readonly hq: HqActions }
  /** Of an app: each form is found by its xmlns. */
  | { readonly kind: 'app'; hqOf(form: WantedForm): HqActions | { readonly problem: CaseManagementProblem } }
  | { readonly kind: 'none'; readonly problem: CaseManagementProblem };

/** `FormActions` and `AdvancedFormActions`. */
const ACTIONS = [
  ...[
    'open_case',
    'update_case',
    'close_case',
    'case_preload',
    'subcases',
    'usercase_update',
    'usercase_preload',
  ],
  ...['load_update_cases', 'open_cases', 'load_from_form', 'referrals'],
];

/** What surrounds the case management in HQ's page data: each is looked into. */
const AROUND = ['case_config_options', 'vellum_options', 'caseManagement'];

const NOTHING: CaseManagement = { kind: 'none', problem: { kind: 'nothing' } };

/**
 * Finds a form's case management in whatever JSON of CommCare HQ a person has: an app's source, a module or a form of
 * it, the data of HQ's pages (`case_config_options`, `vellum_options`, also as the JSON text that a page holds), the
 * actions that HQ's page posts, or Vellum's mappings alone.
 */
export function readCaseManagement(json: unknown): CaseManagement {
  if (typeof json === 'string') return readText(json);
  const record = asRecord(json);
  if (Array.isArray(record.modules)) return ofApp(record.modules);
  if (Array.isArray(record.forms)) return ofApp([record]);
  if (Object.hasOwn(record, 'actions')) return ofForm(record);
  for (const name of AROUND) {
    if (Object.hasOwn(record, name)) return readCaseManagement(record[name]);
  }
  if (ACTIONS.some((name) => Object.hasOwn(record, name)))
    return { kind: 'form', hq: readHqActions(record, null) };
  if (!Array.isArray(record.mappings) && areMappings(record.mappings)) {
    const registration = record.is_registration_form;
    return ofMappings(record.mappings, typeof registration === 'boolean' ? registration : null);
  }
  return areMappings(record) ? ofMappings(record, null) : NOTHING;
}

/** Page data and posts hold JSON as text. */
function readText(text: string): CaseManagement {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'string' ? NOTHING : readCaseManagement(json);
  } catch {
    return NOTHING;
  }
}

/** `{actions, case_type}` of an app's form, `{actions, caseType}` of the settings page. */
function ofForm(form: Readonly<Record<string, unknown>>): CaseManagement {
  const hq = actionsOf(form.actions, asText(form.case_type) || asText(form.caseType) || null);
  return hq ? { kind: 'form', hq } : NOTHING;
}

function actionsOf(actions: unknown, caseType: string | null): HqActions | null {
  let record = asRecord(actions);
  if (typeof actions === 'string') {
    try {
      record = asRecord(JSON.parse(actions));
    } catch {
      return null;
    }
  }
  return ACTIONS.some((name) => Object.hasOwn(record, name)) ? readHqActions(record, caseType) : null;
}

function ofMappings(mappings: unknown, registration: boolean | null): CaseManagement {
  const action = readMappings(mappings, registration);
  return action ? { kind: 'form', hq: { actions: [action], loads: [] } } : NOTHING;
}

function ofApp(modules: readonly unknown[]): CaseManagement {
  const forms = modules.flatMap((module) =>
    asList(field(module, 'forms')).map((form) => ({
      xmlns: asText(field(form, 'xmlns')),
      hq: actionsOf(field(form, 'actions'), asText(field(module, 'case_type')) || null),
    })),
  );
  if (forms.length === 0) return { kind: 'none', problem: { kind: 'noAppForms' } };
  return {
    kind: 'app',
    hqOf({ xmlns }) {
      const [only] = forms;
      const found =
        forms.length === 1 && only?.xmlns === '' ? forms : forms.filter((form) => form.xmlns === xmlns);
      const [first, ...others] = found;
      if (!first) return { problem: { kind: 'noForm', xmlns } };
      const same = others.every(({ hq }) => JSON.stringify(hq) === JSON.stringify(first.hq));
      if (!same) return { problem: { kind: 'severalForms', xmlns } };
      return first.hq ?? { problem: { kind: 'withoutActions', xmlns } };
    },
  };
}
