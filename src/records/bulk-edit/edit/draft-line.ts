/** What HQ will do after *Apply* with a value that is being typed into a cell. */
import { CONTACT_PROPERTIES, type Contact, type ContactProperty } from '../../../contact/contact.ts';
import { outcome } from '../../../contact/outcome/outcome.ts';
import { problemsOf } from '../../../contact/problems.ts';
import type { ProjectFacts } from '../../../contact/project.ts';
import type { ContactTexts } from '../../../contact/texts/en.ts';
import { problemText } from '../../../contact/verdict/problem-text.ts';
import { SHOWN } from '../../../contact/verdict/shown.ts';
import { CHANNEL_OF } from '../../../contact/verdict/types.ts';
import { severityOfProblem } from '../../../overlay/parts/problem-severity.ts';
import type { FindingView } from '../../../overlay/shell/ui.ts';
import type { BulkEditTexts } from '../texts/en.ts';

export interface DraftLine {
  readonly tone: 'good' | FindingView['finding']['severity'];
  readonly text: string;
}

const TONES = {
  ok: 'good',
  late: 'warning',
  doubtful: 'warning',
  fails: 'error',
  unknown: 'incomplete',
} as const;

/** @param rest the case's other properties that are columns; the others may have any value */
export function draftLine(
  property: ContactProperty,
  draft: string,
  rest: Contact,
  facts: ProjectFacts,
  { contact: words, texts }: { readonly contact: ContactTexts; readonly texts: BulkEditTexts },
): DraftLine {
  const contact: Contact = { ...rest, [property]: draft };
  const problem = problemsOf(contact, facts).get(property);
  if (problem && problem.advice.severity !== 'info')
    return { tone: severityOfProblem(problem), text: texts.after(problemText(problem, words)) };
  if (draft === '') return { tone: 'info', text: texts.empty };
  const elsewhere = CONTACT_PROPERTIES.filter((name) => contact[name] === undefined);
  const unknown = Object.fromEntries(elsewhere.map((name) => [name, 'case' as const]));
  const line = outcome(contact, { project: facts, unknown }).verdict[CHANNEL_OF[property]];
  if (line.cause === 'depends-on-case') return { tone: 'incomplete', text: texts.depends };
  return { tone: TONES[line.tone], text: texts.after(`${line.say(words, SHOWN)}.`) };
}
