import { looksLikeXForm } from '../xform/is-xform.ts';
import { type Problem, problemOf } from '../xform/problems.ts';
import { asList, asRecord, asText, field } from './json.ts';
import { type HqActions, readHqActions } from './read-hq-actions.ts';

/** One form of an app, before its XML is read. */
export interface AppForm {
  /** HQ's unique id, or the path in the archive. */
  readonly id: string;
  /** `Module > Form` in the app's first language; the path in the archive. */
  readonly name: string;
  /** The form's XML as text; null when the file does not hold it. */
  readonly xml: string | null;
  /** HQ's actions beside the form; null in archives, where HQ has built them into the form. */
  readonly hq: HqActions | null;
}

export interface App {
  readonly name: string;
  /** The app's languages, the default one first. */
  readonly languages: readonly string[];
  readonly forms: readonly AppForm[];
}

export type ReadAppResult =
  | { readonly ok: true; readonly app: App }
  | { readonly ok: false; readonly why: Problem };

/**
 * Reads an app's JSON source (`/a/<project>/apps/source/<app>/`): modules with their forms, each form's XML in
 * `_attachments` under `<unique id>.xml`.
 */
export function readApp(json: unknown): ReadAppResult {
  const modules = asList(field(json, 'modules'));
  const languages = asList(field(json, 'langs')).filter((code) => typeof code === 'string');
  const attachments = field(json, '_attachments');
  const forms = modules.flatMap((module) => {
    const moduleName = translated(field(module, 'name'), languages);
    const caseType = asText(field(module, 'case_type')) || null;
    return asList(field(module, 'forms')).flatMap((form): AppForm[] => {
      const id = asText(field(form, 'unique_id'));
      const own = translated(field(form, 'name'), languages);
      const name = [moduleName, own].filter((part) => part !== '').join(' > ') || id;
      const xml = sourceOf(form, id, attachments);
      const shadowed = asText(field(form, 'shadow_parent_form_id'));
      if (xml !== null || shadowed === '')
        return [{ id, name, xml, hq: readHqActions(field(form, 'actions'), caseType) }];
      // A shadow form has the source and the actions of another form, which is read itself, and few of its own.
      const more = readHqActions(field(form, 'extra_actions'), caseType);
      return more.actions.length === 0
        ? []
        : [{ id, name, xml: sourceOf(null, shadowed, attachments), hq: more }];
    });
  });
  if (forms.length === 0) return { ok: false, why: problemOf('noApp') };
  return { ok: true, app: { name: asText(field(json, 'name')), languages, forms } };
}

/** Attachments are texts in HQ's export; older dumps have the source in the form itself. */
function sourceOf(form: unknown, id: string, attachments: unknown): string | null {
  for (const candidate of [field(attachments, `${id}.xml`), field(form, 'contents'), field(form, 'source')]) {
    if (typeof candidate === 'string' && candidate !== '') return candidate;
  }
  return null;
}

function translated(names: unknown, languages: readonly string[]): string {
  if (typeof names === 'string') return names;
  for (const language of languages) {
    const name = asText(field(names, language));
    if (name !== '') return name;
  }
  return (
    Object.values(asRecord(names))
      .map(asText)
      .find((name) => name !== '') ?? ''
  );
}

const FORM_PATH = /(?:^|\/)modules-\d+\/forms-\d+\.xml$/;
const STRINGS_PATH = /(?:^|\/)([^/]+)\/app_strings\.txt$/;

/** Whether a path is one of a form in an app that HQ has built. */
export function isBuiltForm(path: string): boolean {
  return FORM_PATH.test(path);
}

/**
 * Reads the files of a `.ccz` (a zip that the caller has opened): `modules-0/forms-0.xml` and so on, in the order of
 * the app, and other forms behind them (`user_registration.xml`; older apps name their forms as they like). HQ has
 * compiled its case actions into these forms.
 *
 * @param files decoded texts by path
 */
export function readArchive(files: ReadonlyMap<string, string>): ReadAppResult {
  const built = [...files.keys()].filter(isBuiltForm).sort(byNumbers);
  const others = [...files].flatMap(([path, text]) =>
    !isBuiltForm(path) && path.endsWith('.xml') && looksLikeXForm(text) ? [path] : [],
  );
  const paths = [...built, ...others];
  if (paths.length === 0) return { ok: false, why: problemOf('noForms') };
  const languages = [...files.keys()].flatMap((path) => STRINGS_PATH.exec(path)?.[1] ?? []);
  return {
    ok: true,
    app: {
      name: '',
      languages: languages.filter((language) => language !== 'default'),
      forms: paths.map((path) => ({ id: path, name: path, xml: files.get(path) ?? null, hq: null })),
    },
  };
}

/** `forms-10` comes after `forms-9`. */
function byNumbers(left: string, right: string): number {
  const [first, second] = [left, right].map((path) => (path.match(/\d+/g) ?? []).map(Number));
  const lefts = first ?? [];
  const rights = second ?? [];
  for (let i = 0; i < Math.min(lefts.length, rights.length); i++) {
    const difference = (lefts[i] ?? 0) - (rights[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return lefts.length - rights.length;
}
