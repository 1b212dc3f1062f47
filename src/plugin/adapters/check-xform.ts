import type { ContactProperty } from '../../contact/contact.ts';
import { isContactProperty } from '../../contact/contact.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import { createFormModel } from '../../form/create-form-model.ts';
import type { CaseAction, FormSource, PropertyWrite } from '../../form/source.ts';
import { readXForm } from '../../form/xform/read-xform.ts';
import { lint } from '../../lint/engine.ts';
import type { Finding } from '../../lint/finding.ts';

/** Which question fills which field of a contact: by its name or its whole path. */
export type XFormFields = { readonly [P in ContactProperty]?: string | undefined };

export interface XFormOptions {
  readonly facts?: ProjectFacts | undefined;
  /** For forms that do not say themselves where their answers are kept, as those of ODK. */
  readonly fields?: XFormFields | undefined;
}

export type XFormCheck =
  | { readonly ok: true; readonly findings: readonly Finding[] }
  | {
      readonly ok: false;
      /** Why the text is no form, and where; line and column count from 1. */
      readonly problem: { readonly message: string; readonly line: number; readonly column: number };
    };

function writesOf({ questions }: FormSource, fields: XFormFields): PropertyWrite[] {
  return Object.entries(fields).flatMap(([property, wanted]) => {
    const question = questions.find(({ path }) => path === wanted || path.endsWith(`/${wanted}`));
    if (!question || !isContactProperty(property)) return [];
    const source = { type: 'question' as const, path: question.path };
    return [{ property, index: null, block: 'update' as const, source, path: null }];
  });
}

function withFields(source: FormSource, fields: XFormFields): FormSource {
  const writes = writesOf(source, fields);
  if (writes.length === 0) return source;
  const action: CaseAction = {
    id: 'fields',
    origin: 'case-mappings',
    path: null,
    caseType: null,
    caseId: null,
    creates: false,
    repeat: null,
    writes,
  };
  return { ...source, caseActions: [...source.caseActions, action] };
}

/** What is wrong with the contacts that a form writes. */
export function checkXFormText(text: string, { facts = {}, fields = {} }: XFormOptions = {}): XFormCheck {
  const read = readXForm(text);
  if (!read.ok) {
    const { message, line, column } = read.problem;
    return { ok: false, problem: { message, line, column } };
  }
  return { ok: true, findings: lint(createFormModel(withFields(read.source, fields)), facts) };
}
