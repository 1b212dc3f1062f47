import type { StoredForm } from './forms.ts';

/** What a page's address can switch. */
export interface Switches {
  readonly richText: boolean;
  readonly plugins: readonly string[];
  readonly ready: boolean;
  readonly plugin: boolean;
  readonly jquery: boolean;
  readonly bundled: boolean;
  readonly locked: readonly string[];
  readonly language: string | null;
  readonly registration: boolean | null;
  readonly fullSha1: boolean;
  readonly loadDelay: number;
  /** Vellum brings version 3; HQ has moved its pages to version 5 one by one. */
  readonly bootstrap: 3 | 5;
}

export interface BuilderPlace {
  readonly domain: string;
  readonly app: string;
  readonly form: string;
}

const PLUGINS = ['modeliteration', 'itemset', 'atwho', 'databrowser', 'saveToCase', 'caseManagement', 'lock'];
const CORE_PLUGINS = ['core', 'javaRosa'];
const PROPERTIES = [
  'contact_phone_number',
  'contact_phone_number_is_verified',
  'time_zone',
  'language_code',
  'commcare_email_address',
  'contact_backend_id',
  'dob',
  'village',
];

export function readSwitches(query: URLSearchParams): Switches {
  const without = (query.get('plugins') ?? '').split(',').map((name) => name.replace(/^-/, ''));
  const registration = query.get('registration');
  return {
    richText: query.get('richText') !== '0',
    plugins: PLUGINS.filter((name) => !without.includes(name)),
    ready: query.get('ready') !== '0',
    plugin: query.get('plugin') === '1',
    jquery: query.get('jquery') === 'global',
    bundled: query.get('bundled') === '1',
    locked: query.getAll('locked'),
    language: query.get('lang'),
    registration: registration === null ? null : registration !== '0',
    fullSha1: query.get('fullSha1') === '1',
    loadDelay: Number(query.get('loadDelay') ?? 50),
    bootstrap: query.get('bootstrap') === '5' ? 5 : 3,
  };
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The form's XML with the given questions locked. */
export function lockQuestions(xform: string, paths: readonly string[]): string {
  return paths.reduce((text, path) => {
    const locked = text.replace(new RegExp(`(\\snodeset="${escapeRegExp(path)}")`), '$1 vellum:lock="all"');
    // A case action has no bind: its node says it.
    const name = escapeRegExp(path.split('/').at(-1) ?? '');
    return locked === text
      ? text.replace(new RegExp(`(<${name})(?=[\\s/>])`), '$1 vellum:lock="all"')
      : locked;
  }, xform);
}

/** The form as the switches want it; the form builder compares what it was given with what is stored. */
export function switchedForm(xform: string, on: Switches): string {
  const locked = lockQuestions(xform, on.locked);
  return on.richText
    ? locked
    : locked.replace(/<h:html (?!vellum:ignore)/, '<h:html vellum:ignore="richText" ');
}

/** `vellum_options`: what HQ hands to the form builder. */
export function vellumOptions({ domain, app, form }: BuilderPlace, stored: StoredForm, on: Switches): object {
  const apps = `/a/${domain}/apps`;
  const title = /<h:title>([^<]*)</.exec(stored.xform)?.[1] ?? 'New Form';
  const written = [...stored.xform.matchAll(/<translation\s[^>]*lang="([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  const langs = written.length > 0 ? written : ['en'];
  return {
    core: {
      form: stored.xform,
      formId: form,
      formName: title,
      formComment: '',
      saveUrl: `${apps}/edit_form_attr/${app}/${form}/xform/${on.fullSha1 ? '?fullSha1=1' : ''}`,
      patchUrl: `${apps}/patch_xform/${app}/${form}/`,
      saveType: 'patch',
      loadDelay: on.loadDelay,
      hasSubmissions: false,
      hasSubmissionsUrl: `${apps}/form_has_submissions/${app}/${form}/`,
      dataSourcesEndpoint: `${apps}/schema/form/${app}/${form}/`,
      allowedDataNodeReferences: [
        'deviceID',
        'instanceID',
        'username',
        'userID',
        'timeStart',
        'timeEnd',
        'location',
      ].map((name) => `meta/${name}`),
    },
    javaRosa: { langs, displayLanguage: on.language ?? langs[0] ?? 'en' },
    plugins: [...CORE_PLUGINS, ...on.plugins],
    features: {
      rich_text: true,
      save_to_case: on.plugins.includes('saveToCase'),
      one_phone_number_multiple_contacts: false,
      inbound_sms_leniency: false,
    },
    caseManagement: {
      mappings: stored.mappings,
      properties: PROPERTIES,
      view_form_url: `${apps}/view/${app}/form/${form}/`,
      reserved_words: ['case_id', 'case_type', 'date_opened', 'owner_id', 'status'],
      is_registration_form: on.registration ?? 'name' in stored.mappings,
    },
    saveToCase: { existingCaseTypes: ['client', 'contact', 'household', 'commcare-user'] },
  };
}

/** HQ's data sources: which properties the cases have. */
export function dataSources(): object[] {
  const structure = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, {}]));
  return [
    { id: 'commcaresession', uri: 'jr://instance/session', path: '/session', name: 'Session', structure: {} },
    {
      id: 'casedb',
      uri: 'jr://instance/casedb',
      path: '/cases/case',
      name: 'Cases',
      structure: { name: {} },
      subsets: [
        {
          id: 'parent',
          name: 'parent (household)',
          key: '@case_type',
          structure: structure(['address', 'village']),
        },
        {
          id: 'commcare-user',
          name: 'user',
          key: '@case_type',
          structure: structure(['role', 'language_code', 'time_zone']),
        },
        { id: 'case', name: 'case (client)', key: '@case_type', structure: structure(PROPERTIES) },
      ],
    },
  ];
}
