/** The app of the stand-in: its forms with the case actions that HQ keeps beside them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFormModel } from '../../../src/form/create-form-model.ts';
import type { FormModel } from '../../../src/form/model.ts';
import { readXForm } from '../../../src/form/xform/read-xform.ts';
import { PAGES } from '../root.ts';

export interface AppForm {
  readonly id: string;
  readonly xml: string;
  readonly model: FormModel;
  /** The form asks for a case before it opens. */
  readonly followUp: boolean;
  readonly caseType: string;
  readonly actions: unknown;
}

const asked = (question_path: string) => ({ question_path, update_mode: 'always' });
const NEVER = { type: 'never' };
const ALWAYS = { type: 'always' };

const ACTIONS: Readonly<Record<string, { readonly followUp: boolean; readonly actions: unknown }>> = {
  register: {
    followUp: false,
    actions: {
      open_case: { condition: ALWAYS, name_update: asked('/data/full_name') },
      update_case: {
        condition: ALWAYS,
        update: {
          contact_phone_number: asked('/data/phone'),
          contact_phone_number_is_verified: asked('/data/agree'),
          commcare_email_address: asked('/data/email'),
          time_zone: asked('/data/zone'),
          language_code: asked('/data/language'),
          contact_backend_id: asked('/data/gateway'),
        },
      },
    },
  },
  follow: {
    followUp: true,
    actions: {
      open_case: { condition: NEVER },
      update_case: { condition: ALWAYS, update: { contact_phone_number: asked('/data/full') } },
    },
  },
  household: {
    followUp: false,
    actions: {
      open_case: { condition: NEVER },
      update_case: { condition: NEVER, update: {} },
      subcases: [
        {
          case_type: 'child',
          condition: ALWAYS,
          repeat_context: '/data/child',
          name_update: asked('/data/child/child_name'),
          case_properties: {
            contact_phone_number: asked('/data/child/child_phone'),
            contact_phone_number_is_verified: asked('/data/consent'),
          },
        },
      ],
    },
  },
  names: {
    followUp: false,
    actions: {
      open_case: { condition: ALWAYS, name_update: asked('/data/remarks') },
      update_case: {
        condition: ALWAYS,
        update: {
          contact_phone_number: asked('/data/contact_phone_number'),
          contact_phone_number_is_verified: asked('/data/contact_phone_number_is_verified'),
          time_zone: asked('/data/timezone'),
        },
      },
    },
  },
  survey: {
    followUp: false,
    actions: { open_case: { condition: NEVER }, update_case: { condition: NEVER } },
  },
};

function load(id: string): AppForm {
  const xml = readFileSync(join(PAGES, 'web-apps', 'forms', `${id}.xml`), 'utf8');
  const read = readXForm(xml);
  if (!read.ok) throw new Error(`${id}.xml: ${read.problem.message}`);
  const kept = ACTIONS[id];
  if (!kept) throw new Error(`${id} has no actions`);
  return { id, xml, model: createFormModel(read.source), caseType: 'client', ...kept };
}

/** In the order of the menu. */
export const FORMS: readonly AppForm[] = Object.keys(ACTIONS).map(load);

/** What HQ's `apps/source/<app>/` answers. */
export function appSource(): unknown {
  return {
    name: 'Messaging',
    langs: ['en'],
    modules: [
      {
        name: { en: 'Contacts' },
        case_type: 'client',
        forms: FORMS.map(({ id, model, actions }) => ({
          unique_id: id,
          name: { en: model.source.title },
          xmlns: model.source.xmlns,
          actions,
        })),
      },
    ],
    _attachments: Object.fromEntries(FORMS.map(({ id, xml }) => [`${id}.xml`, xml])),
  };
}
