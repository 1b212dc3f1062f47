import type { Form } from '../model/form.ts';
import type { Mug } from '../model/mug.ts';
import type { MappedQuestion, Mappings } from './case-diff.ts';

/** `data.caseManagement`: which question is saved to which property, as HQ has it and as it is now. */
export interface CaseManagementData {
  baseline: Mappings;
  readonly properties: string[];
  readonly view_form_url: string;
  readonly is_registration_form: boolean;
  caseMappings?: Mappings;
  caseMappingsByQuestion?: Record<string, string[]>;
}

const CONFLICT = 'mug-caseProperty-conflict';
const SEVERAL = 'mug-caseProperty-multipleAssignments';

function warnOfConflict(mug: Mug | undefined, property: string): void {
  mug?.addMessage('caseProperty', {
    key: CONFLICT,
    level: 'warning',
    message:
      `"${property}" is assigned by another question. You can still save the form, but will need to have only one ` +
      'question for any case property in order to build the application',
  });
}

/** Takes over the mappings of the questions that the form has. */
export function adoptMappings(mappings: Mappings, data: CaseManagementData, form: Form): void {
  const kept: Mappings = {};
  const byQuestion: Record<string, string[]> = {};
  for (const [property, questions] of Object.entries(mappings)) {
    const known = questions.filter(({ question_path }) => form.getMugByPath(question_path));
    if (known.length === 0) continue;
    kept[property] = known;
    for (const { question_path } of known) {
      byQuestion[question_path] = [...(byQuestion[question_path] ?? []), property];
    }
  }
  data.caseMappings = kept;
  data.caseMappingsByQuestion = byQuestion;
}

/** Sets a question's case property, the first of several, with its messages. */
export function showMapping(mug: Mug, data: CaseManagementData): void {
  const path = mug.absolutePath;
  if (!path) return;
  const properties = data.caseMappingsByQuestion?.[path] ?? [];
  mug.p.set('caseProperty', properties[0] ?? null);
  mug.dropAllMessages('caseProperty');
  if (properties.length > 1) {
    mug.addMessage('caseProperty', {
      key: SEVERAL,
      level: 'info',
      message: {
        markdown:
          'This question is used to update multiple case properties. If you wish to update these case properties, ' +
          `please visit the [Manage Case Page](${data.view_form_url})`,
      },
    });
  }
  for (const property of properties) {
    if ((data.caseMappings?.[property]?.length ?? 0) > 1) warnOfConflict(mug, property);
  }
}

/** A question leaves one property and takes another; '' and null are none. */
export function changeMapping(
  form: Form,
  data: CaseManagementData,
  path: string,
  from: string | null | undefined,
  to: string | null | undefined,
): void {
  data.caseMappings ??= {};
  data.caseMappingsByQuestion ??= {};
  const { caseMappings: mappings, caseMappingsByQuestion: byQuestion } = data;
  const names = byQuestion[path] ?? [];
  byQuestion[path] = names;
  const at = from ? names.indexOf(from) : 0;
  if (from) names.splice(at, 1);
  if (to) names.splice(at, 0, to);
  if (names.length === 0) delete byQuestion[path];

  let question: MappedQuestion | undefined;
  if (from) {
    const questions = mappings[from] ?? [];
    question = questions.find(({ question_path }) => question_path === path);
    if (question) {
      questions.splice(questions.indexOf(question), 1);
      dropConflict(form, mappings, from);
      form.getMugByPath(path)?.dropMessage('caseProperty', CONFLICT);
    }
  }
  if (!to) return;
  question ??= data.baseline[to]?.find(({ question_path }) => question_path === path) ?? {
    question_path: path,
  };
  const questions = mappings[to] ?? [];
  mappings[to] = questions;
  questions.push(question);
  if (questions.length > 1) {
    for (const { question_path } of questions) warnOfConflict(form.getMugByPath(question_path), to);
  }
}

/** After a question left: an empty property goes, a single one has no conflict any more. */
function dropConflict(form: Form, mappings: Mappings, property: string): void {
  const questions = mappings[property] ?? [];
  const [only] = questions;
  if (!only) delete mappings[property];
  else if (questions.length === 1)
    form.getMugByPath(only.question_path)?.dropMessage('caseProperty', CONFLICT);
}

/** A question moved, or with no new path was deleted. */
export function moveMappings(form: Form, data: CaseManagementData, from: string, to: string | null): void {
  const byQuestion = data.caseMappingsByQuestion;
  const properties = byQuestion?.[from];
  if (!byQuestion || !properties || properties.length === 0) return;
  delete byQuestion[from];
  if (to) byQuestion[to] = properties;
  for (const property of properties) {
    const questions = data.caseMappings?.[property] ?? [];
    const question = questions.find(({ question_path }) => question_path === from);
    if (question && to) {
      question.question_path = to;
    } else if (question && data.caseMappings) {
      questions.splice(questions.indexOf(question), 1);
      dropConflict(form, data.caseMappings, property);
    }
  }
}
