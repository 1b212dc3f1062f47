import { createFormModel } from '../../../../src/form/create-form-model.ts';
import { caseRuns } from '../../../../src/form/engine/cases.ts';
import { type FormRun, runForm } from '../../../../src/form/engine/run-form.ts';
import type { FormModel } from '../../../../src/form/model.ts';
import { readXForm } from '../../../../src/form/xform/read-xform.ts';

/** The parts of a form as they stand in its XML, so that a test shows what a designer made. */
export interface Parts {
  /** The nodes under `/data`. */
  readonly data: string;
  /** Binds and setvalues. */
  readonly model?: string;
  readonly body?: string;
  /** What its Save to Case writes: property and expression. */
  readonly writes?: Readonly<Record<string, string>>;
}

export function formXml({ data, model = '', body = '', writes = {} }: Parts): string {
  const properties = Object.keys(writes);
  const block =
    properties.length === 0
      ? ''
      : `<save vellum:role="SaveToCase" vellum:case_type="contact"><case xmlns="http://commcarehq.org/case/transaction/v2" case_id="" date_modified="" user_id=""><update>${properties.map((name) => `<${name}/>`).join('')}</update></case></save>`;
  const binds = properties.map(
    (name) =>
      `<bind nodeset="/data/save/case/update/${name}" calculate="${(writes[name] ?? '').replace(/&/g, '&amp;').replace(/</g, '&lt;')}"/>`,
  );
  return `<h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns="http://www.w3.org/2002/xforms" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:jr="http://openrosa.org/javarosa" xmlns:vellum="http://commcarehq.org/xforms/vellum"><h:head><h:title>t</h:title><model><instance><data xmlns="http://openrosa.org/formdesigner/t" name="t">${data}${block}</data></instance>${model}${binds.join('')}</model></h:head><h:body>${body}</h:body></h:html>`;
}

export function formOf(parts: Parts): FormModel {
  const read = readXForm(formXml(parts));
  if (!read.ok) throw new Error(read.problem.message);
  return createFormModel(read.source);
}

/** Fills the form in; `properties` are those of its first case. */
export function filled(
  parts: Parts,
  answers: Readonly<Record<string, string>> = {},
): FormRun & { readonly properties: Readonly<Record<string, string>> } {
  const run = runForm(
    formOf(parts),
    Object.entries(answers).map(([path, value]) => ({ path, value })),
  );
  return { ...run, properties: run.machine ? (caseRuns(run.machine)[0]?.properties ?? {}) : {} };
}

export const input = (path: string): string => `<input ref="${path}"><label>${path}</label></input>`;
export const bind = (path: string, rest = ''): string => `<bind nodeset="${path}" ${rest}/>`;
