import * as v from 'valibot';

/**
 * HQ's page data (`.initial-page-data [data-name]`): JSON, or plain text for strings.
 * `data-value` is read as HQ's own script reads it.
 */
export function readPageDatum(root: ParentNode, name: string): unknown {
  const element = root.querySelector(`.initial-page-data [data-name="${name}"]`);
  const text = element?.getAttribute('data-value') ?? null;
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const text = v.fallback(v.string(), '');

/** What of a question's choices and logic HQ tells beside its path; every part may be missing. */
const questionSchema = v.object({
  value: v.string(),
  label: text,
  tag: text,
  type: text,
  repeat: text,
  calculate: text,
  constraint: text,
  relevant: text,
  setvalue: text,
  options: v.fallback(v.array(v.object({ value: v.string(), label: text })), []),
});
export type PageQuestion = v.InferOutput<typeof questionSchema>;

const optionsSchema = v.object({
  actions: v.record(v.string(), v.unknown()),
  caseType: v.fallback(v.nullable(v.string()), null),
  questions: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((questions) =>
        questions.flatMap((question) => {
          const parsed = v.safeParse(questionSchema, question);
          return parsed.success ? [parsed.output] : [];
        }),
      ),
    ),
    [],
  ),
});

/** What the form settings page was given when it was loaded. */
export interface PageData {
  /** `FormActions` or `AdvancedFormActions` of any generation. */
  readonly actions: Readonly<Record<string, unknown>>;
  /** The module's; actions of advanced modules name their own. */
  readonly caseType: string | null;
  readonly questions: readonly PageQuestion[];
  readonly formName: string;
  readonly languages: readonly string[];
  readonly defaultLanguage: string | null;
}

/** Null while the page has no `case_config_options`, or when they are of another shape. */
export function readPageData(root: ParentNode): PageData | null {
  const options = v.safeParse(optionsSchema, readPageDatum(root, 'case_config_options'));
  if (!options.success) return null;
  const languages = readPageDatum(root, 'langs');
  const name = readPageDatum(root, 'form_name');
  const first = readPageDatum(root, 'default_language');
  return {
    ...options.output,
    formName: typeof name === 'string' ? name : '',
    languages: Array.isArray(languages) ? languages.filter((code) => typeof code === 'string') : [],
    defaultLanguage: typeof first === 'string' && first !== '' ? first : null,
  };
}

/** The same of a page that was fetched: nothing in it runs or loads. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
