import { readPageData } from '../../directory/hq/read-page.ts';
import {
  type CaseManagement,
  type CaseManagementProblem,
  readCaseManagement,
} from '../../form/hq/read-case-management.ts';
import type { HqActions } from '../../form/hq/read-hq-actions.ts';
import type { FormSource } from '../../form/source.ts';
import { type Read, readText } from '../read-file.ts';
import { ofFile, type Said } from '../said.ts';

/** The case management that `--actions` gives, for whichever form. */
export type GivenActions = Exclude<CaseManagement, { kind: 'none' }>;

/** Reads `--actions FILE`: JSON of CommCare HQ, the body that its page posts, or its page as it was saved. */
export async function readActions(file: string, cwd: string): Promise<Read<GivenActions>> {
  const read = await readText(file, cwd);
  if ('error' in read) return read;
  const data = dataOf(read.value);
  if (data === null) return { error: ofFile(file, (say) => say.lint.noActions) };
  const found = readCaseManagement(data);
  return found.kind === 'none' ? { error: ofFile(file, actionsProblem(found.problem)) } : { value: found };
}

/** The actions for one form; the error says why an app has none for it. */
export function actionsFor(given: GivenActions, form: FormSource): Read<HqActions> {
  if (given.kind === 'form') return { value: given.hq };
  const hq = given.hqOf(form);
  return 'problem' in hq ? { error: actionsProblem(hq.problem) } : { value: hq };
}

/** What is wrong with the case management that was given. */
export function actionsProblem({ kind, xmlns = '' }: CaseManagementProblem): Said {
  return ({ lint }) => {
    const said = lint[kind];
    return typeof said === 'string' ? said : said(xmlns);
  };
}

/** What the text means to HQ; null where it is nothing of HQ's. */
function dataOf(text: string): unknown {
  const start = text.trimStart();
  if (start.startsWith('<')) {
    return readPageData(text, 'case_config_options') ?? readPageData(text, 'vellum_options') ?? null;
  }
  if (/^[\w%]+=/.test(start)) return new URLSearchParams(start.trimEnd()).get('actions') ?? null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
