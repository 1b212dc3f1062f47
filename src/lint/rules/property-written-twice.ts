import { CONTACT_PROPERTIES } from '../../contact/contact.ts';
import type { FormModel, Write } from '../../form/model.ts';
import { relevanceOf } from '../../form/relevance.ts';
import type { Fix, Message } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { writeSite } from '../site.ts';
import { quote } from '../words.ts';

const messages = {
  sameAction: (property: string): Message => ({
    what: `${quote(property)} is written twice by one case action.`,
    why: 'Only one of the values is saved, and which one is not for the form to say. CommCare HQ does not build an app with two questions on one property.',
    how: 'Keep one of them; put both answers into one hidden value if either may be given.',
  }),
  sameCase: (property: string): Message => ({
    what: `${quote(property)} of one case is written by two case actions.`,
    why: 'Both run whenever the form is sent, and the later one wins: the other value is lost.',
    how: 'Keep one of them, or give them conditions that exclude each other.',
  }),
} as const;

export default {
  id: 'property-written-twice',
  severity: 'error',
  properties: CONTACT_PROPERTIES,
  summary: 'Two writes of one property on one case: one value is lost.',
  check({ form, report }) {
    const inAction = new Map<string, Write>();
    const onCase = new Map<string, Write>();
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
          message: messages.sameAction(property),
          fixes,
        });
      } else if (other && other.action !== write.action) {
        report({ property: write.property, site: writeSite(write), message: messages.sameCase(property) });
      }
      if (isSure(write) && !same) inAction.set(actionKey, write);
      if (caseKey !== null && !other) onCase.set(caseKey, write);
    }
  },
} satisfies Rule;

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
function keepOne(first: Write, second: Write): readonly Fix[] {
  const sources = [first, second].map(({ propertyWrite: { source } }) => source);
  if (!MAPPED.has(first.action.id)) return [];
  return sources.flatMap((source) =>
    source.type === 'question'
      ? [
          {
            kind: 'suggestion' as const,
            title: `Save only ${source.path.slice(source.path.lastIndexOf('/') + 1)}`,
            edits: [{ type: 'map-question' as const, property: nameOfWrite(first), path: source.path }],
          },
        ]
      : [],
  );
}
