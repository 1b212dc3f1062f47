import { CONTACT_PROPERTIES } from '../../contact/contact.ts';
import { toHashtags } from '../../form/hashtags.ts';
import type { FormModel, Write } from '../../form/model.ts';
import { relevanceOf } from '../../form/relevance.ts';
import type { Fix } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { Said } from '../said.ts';
import { writeSite } from '../site.ts';
import { nameOf } from '../words.ts';

export default {
  id: 'property-written-twice',
  severity: 'error',
  properties: CONTACT_PROPERTIES,
  check({ form, report }) {
    const inAction = new Map<string, Write>();
    const onCase = new Map<string, Write>();
    const mapped = new Map<string, Write>();
    for (const write of form.writes) if (isOpenCases(write)) mapped.set(nameOfWrite(write), write);
    for (const write of form.writes) {
      const property = nameOfWrite(write);
      const actionKey = JSON.stringify([write.action.id, property]);
      const caseKey = caseKeyOf(write, form);
      const same = isSure(write) ? inAction.get(actionKey) : undefined;
      const other = caseKey === null ? undefined : onCase.get(caseKey);
      if (same) {
        const fixes = keepOne(same, write);
        report({
          property: write.property,
          site: writeSite(write),
          message: (say) => say['property-written-twice'].sameAction(property),
          fixes,
        });
      } else if (other && other.action !== write.action) {
        report({
          property: write.property,
          site: writeSite(write),
          message: (say) => say['property-written-twice'].sameCase(property),
        });
      } else if (caseIdOf(write) === OPEN_CASE && caseKey !== null) {
        const mapping = mapped.get(property);
        if (mapping && sourceText(mapping, form) !== sourceText(write, form)) {
          report({
            property: write.property,
            site: writeSite(write),
            message: (say) =>
              say['property-written-twice'].mayMeet(property, nameOf(write.action.path ?? write.action.id)),
            severity: 'warning',
          });
        }
      }
      if (isSure(write) && !same) inAction.set(actionKey, write);
      if (caseKey !== null && !other) onCase.set(caseKey, write);
    }
  },
} satisfies Rule;

/** The case of the session, as HQ's forms name it. */
const OPEN_CASE = "instance('commcaresession')/session/data/case_id";

/** Case Management writes to the case that was opened, unless the form makes one. */
function isOpenCases({ action, propertyWrite }: Write): boolean {
  const always = action.condition === undefined && propertyWrite.condition === undefined;
  return MAPPED.has(action.id) && !action.creates && always;
}

/** The question or expression that is written: both may write the same. */
function sourceText({ propertyWrite, question }: Write, form: FormModel): string {
  const { source } = propertyWrite;
  if (question) return question.path;
  return source.type === 'question' ? source.path : toHashtags(source.expression.text, form.source.root);
}

/** Case management's own action, in the form builder and beside it. */
const MAPPED: ReadonlySet<string> = new Set(['case-mappings', 'update_case']);

function nameOfWrite({ property, propertyWrite: { index } }: Write): string {
  return index === null ? property : `${index}/${property}`;
}

/** It is written whenever its action runs; what is mapped from a question always is. */
function isSure({ propertyWrite: { condition, source } }: Write): boolean {
  return condition === undefined || source.type === 'question';
}

/** The same for two writes that certainly meet on one case; null when that cannot be said. */
function caseKeyOf(write: Write, form: FormModel): string | null {
  const { action, propertyWrite } = write;
  const id = caseIdOf(write);
  if (id === null || action.condition !== undefined || propertyWrite.condition !== undefined) return null;
  if (action.path !== null && relevanceOf(form, action.path).length > 0) return null;
  return JSON.stringify([id, action.repeat, nameOfWrite(write)]);
}

/** The case id as text, when it names the same case wherever it stands. */
function caseIdOf({ action: { caseId } }: Write): string | null {
  if (!caseId || /\b(?:uuid|random)\s*\(/.test(caseId.text)) return null;
  const text = caseId.text.replace(/\s+/g, '');
  // Relative references mean different nodes in different blocks.
  return /^(?:instance\(|\/|#|'|")/.test(text) ? text : null;
}

/** Mapped questions: which of the two stays is for a person to choose. */
function keepOne(first: Write, second: Write): readonly Said<Fix>[] {
  const sources = [first, second].map(({ propertyWrite: { source } }) => source);
  if (!MAPPED.has(first.action.id)) return [];
  return sources.flatMap((source): readonly Said<Fix>[] =>
    source.type === 'question'
      ? [
          (say) => ({
            kind: 'suggestion',
            title: say['property-written-twice'].title(nameOf(source.path)),
            edits: [{ type: 'map-question', property: nameOfWrite(first), path: source.path }],
          }),
        ]
      : [],
  );
}
