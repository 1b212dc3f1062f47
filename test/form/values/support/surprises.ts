import { createFormModel } from '../../../../src/form/create-form-model.ts';
import { caseRuns } from '../../../../src/form/engine/cases.ts';
import type { Machine } from '../../../../src/form/engine/machine.ts';
import { genericRef } from '../../../../src/form/engine/reference.ts';
import { runForm } from '../../../../src/form/engine/run-form.ts';
import { readValue } from '../../../../src/form/engine/scope.ts';
import { storedText } from '../../../../src/form/engine/stored.ts';
import { resolve } from '../../../../src/form/engine/world.ts';
import {
  constantText,
  type PossibleValue,
  possibleValues,
  type ValuePart,
  type Values,
} from '../../../../src/form/values/index.ts';
import { readXForm } from '../../../../src/form/xform/read-xform.ts';
import { toText } from '../../../../src/form/xpath/value.ts';
import type { DrawnForm } from '../../engine/support/drawn-form.ts';
import { refusedNodes } from './refused-nodes.ts';

const NUMBER = '-?(?:\\d+(?:\\.\\d+)?(?:E-?\\d+)?|Infinity)';

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** What a part can be, as a pattern: holes that people fill in are anything. */
function pattern(part: ValuePart, alone: boolean): string {
  const source = (): string => {
    switch (part.type) {
      case 'constant':
        return literally(alone ? (constantText({ parts: [part], guards: [] }) ?? '') : toText(part.value));
      case 'number':
        if (part.changed) return '[\\s\\S]*';
        return part.asText ? `(?:${NUMBER}|NaN)` : `(?:${NUMBER})?`;
      case 'boolean':
        return part.asText ? '(?:true|false)' : '(?:0|1)';
      default:
        return '[\\s\\S]*';
    }
  };
  return part.optional ? `(?:${source()})?` : source();
}

function takes({ parts }: PossibleValue, text: string): boolean {
  const whole = parts.map((part) => pattern(part, parts.length === 1)).join('');
  return new RegExp(`^(?:${whole})$`).test(text);
}

function holds(set: Values, text: string): boolean {
  return (set.unanswered === true && text === '') || set.values.some((value) => takes(value, text));
}

/** What a property gets that copies the question: a Decimal's own node has E notation, its copy has digits. */
function copied(machine: Machine, path: string): string | null {
  const plan = machine.plan.nodes.get(path);
  const live = plan && resolve(machine, genericRef(plan));
  const value = live && readValue(live);
  const text = value?.type === 'value' ? storedText(value.value) : null;
  return text?.type === 'value' ? toText(text.value) : null;
}

/** Texts that were saved though the form's possible values claim to be complete without them. */
export function surprises({ xml, answers }: DrawnForm): string[] {
  const read = readXForm(xml);
  if (!read.ok) return ['unreadable'];
  const form = createFormModel(read.source);
  const { machine, saved } = runForm(form, answers);
  // Nobody gets to the end with an answer that is refused.
  if (!machine || refusedNodes(machine).length > 0) return [];
  const possible = possibleValues(form);
  const found: string[] = [];
  const check = (what: string, set: Values, text: unknown): void => {
    if (typeof text !== 'string' || !set.complete || holds(set, text)) return;
    found.push(
      `${what}: ${JSON.stringify(text)} is none of ${JSON.stringify(set.values.map(({ parts }) => parts))}`,
    );
  };
  for (const { path, kind } of form.source.questions) {
    if (kind === 'group' || kind === 'other' || saved[path] === undefined) continue;
    check(path, possible.ofQuestion(path), copied(machine, path));
  }
  const [run] = caseRuns(machine);
  for (const action of form.source.caseActions) {
    for (const write of action.writes)
      check(write.property, possible.ofPropertyWrite(action, write), run?.properties[write.property]);
  }
  return found;
}
