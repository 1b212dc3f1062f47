import { setTimeout as wait } from 'node:timers/promises';
import { patchApply, patchFromText } from 'diff-match-patch-es';
import { SaxesParser } from 'saxes';
import { applyDiff, type FormStore, type MappingDiff, type StoredForm, sha1 } from './forms.ts';
import type { Faults, Post } from './posts.ts';

export interface SaveRequest {
  readonly form: string;
  readonly kind: 'patch' | 'full';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
}

export interface SaveAnswer {
  /** 0: the connection is to be broken. */
  readonly status: number;
  readonly body: object;
}

function isXml(text: string): boolean {
  try {
    new SaxesParser({ xmlns: true }).write(text).close();
    return true;
  } catch {
    return false;
  }
}

/** The patch is over `encodeURI` texts; null when a part of it finds no place. */
function patched(form: StoredForm, patch: string): string | null {
  const [text, applied] = patchApply(patchFromText(patch), encodeURI(form.xform));
  const found = Array.isArray(applied) && applied.every(Boolean);
  return found && typeof text === 'string' ? decodeURI(text) : null;
}

/** `{update_case, open_case}` as one difference, the case's name back among the properties. */
function readDiff(text: string | undefined): MappingDiff {
  const diff = JSON.parse(text || '{}');
  const side = (name: 'add' | 'delete') => ({
    ...diff.update_case?.[name],
    ...(diff.open_case?.[name] ? { name: diff.open_case[name] } : {}),
  });
  return { add: side('add'), delete: side('delete') };
}

function store(form: StoredForm, request: SaveRequest, conflict: boolean): SaveAnswer {
  const { fields, kind } = request;
  const conflicting = { status: 200, body: { status: 'conflict', xform: form.xform } };
  if (conflict || (fields.sha1 && fields.sha1 !== sha1(form.xform))) return conflicting;
  const xform = kind === 'patch' ? patched(form, fields.patch ?? '') : (fields.xform ?? '');
  if (xform === null) return conflicting;
  if (!isXml(xform)) return { status: 400, body: { status: 'error' } };
  form.xform = xform;
  form.mappings = applyDiff(form.mappings, readDiff(fields.case_mapping_diff));
  const common = { status: 'ok', update: {}, caseManagement: { mappings: form.mappings } };
  // The whole-form endpoint tells no SHA-1, so that Vellum sends the form once more; the switch spares that.
  const tellsSha1 = kind === 'patch' || request.url.includes('fullSha1=1');
  return { status: 200, body: tellsSha1 ? { ...common, sha1: sha1(xform) } : { ...common, corrections: {} } };
}

/** Answers a save as HQ does, or as the faults say, and notes it. */
export async function save(
  request: SaveRequest,
  csrf: string,
  forms: FormStore,
  faults: Faults,
  note: (post: Post) => void,
): Promise<SaveAnswer> {
  const fault = faults.take(request.form);
  if (fault?.delayMs) await wait(fault.delayMs);
  const form = forms.get(request.form);
  let answer: SaveAnswer;
  if (fault?.drop) answer = { status: 0, body: {} };
  else if (request.headers['x-csrftoken'] !== csrf) answer = { status: 403, body: { status: 'error' } };
  else if (fault?.status && fault.status !== 200)
    answer = { status: fault.status, body: { status: 'error' } };
  else answer = store(form, request, fault?.conflict ?? false);
  if (answer.status === 200) forms.version += 1;
  note({ ...request, status: answer.status, savedXform: form.xform });
  return answer;
}
