import type { SetupPlan, SetupStep } from '../../assist/setup/plan-setup.ts';
import { labelOrName, nameOf } from '../../lint/words.ts';
import type { SetupTexts } from './texts/en.ts';

/** What a step does, a sentence each: what is used, what is added, what is saved. */
export function stepLines(step: SetupStep, plan: SetupPlan, text: SetupTexts): readonly string[] {
  if (step.why !== null) return [text.open[step.why]];
  const label = (path: string): string => labelOrName(path, plan.model);
  const uses = step.reuse.map((path) => text.uses(label(path)));
  if (step.state === 'kept') return [text.kept, ...uses];
  const choices = new Map<string, number>();
  for (const edit of step.add) {
    if (edit.type === 'add-choice') choices.set(edit.path, (choices.get(edit.path) ?? 0) + 1);
  }
  const lines = step.add.flatMap((edit): string[] => {
    switch (edit.type) {
      case 'add-question':
        return [text.question(edit.label)];
      case 'add-hidden-value':
        return [text.hidden(edit.id)];
      case 'add-choice': {
        const count = choices.get(edit.path);
        choices.delete(edit.path);
        return count === undefined ? [] : [text.choices(count, label(edit.path))];
      }
      case 'set-expression':
        return [
          edit.part === 'constraint' ? text.condition(label(edit.path)) : text.calculation(nameOf(edit.path)),
        ];
      case 'set-question-kind':
        return [text.kind(label(edit.path))];
      case 'set-write-expression':
        return [text.write(nameOf(edit.action), edit.property)];
      // Its condition has a line.
      default:
        return [];
    }
  });
  const map = step.map ? [text.map(nameOf(step.map.path), step.map.property)] : [];
  return [...uses, ...lines, ...map];
}
