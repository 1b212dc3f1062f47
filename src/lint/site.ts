import type { Write } from '../form/model.ts';
import type { CaseAction, PropertyWrite, Question } from '../form/source.ts';
import { type Origin, originRange } from '../form/values/index.ts';
import type { Site } from './finding.ts';

type Written = Pick<Write, 'action' | 'propertyWrite'>;

/** The write that a finding is about. */
function writeOf(action: CaseAction, { block, property, index }: PropertyWrite): Site['write'] {
  return { action: action.id, block, property: index === null ? property : `${index}/${property}` };
}

/** Where a possible value comes from, as the place of a finding. */
export function siteOf(write: Written, origin: Origin): Site {
  if (origin.path === null || origin.part === 'write') {
    const site = writeSite(write);
    return { ...site, range: originRange(origin) ?? site.range };
  }
  return {
    path: origin.path,
    part: origin.part,
    choice: origin.choice,
    write: writeOf(write.action, write.propertyWrite),
    range: originRange(origin),
  };
}

/** The write itself: its node in a case block, or the question whose mapping it is. */
export function writeSite({ action, propertyWrite }: Written): Site {
  const { path, source, range } = propertyWrite;
  const write = writeOf(action, propertyWrite);
  if (path === null && source.type === 'question') {
    return { path: source.path, part: 'mapping', write, range: range ?? action.range };
  }
  const expression = source.type === 'expression' ? source.expression.range : undefined;
  return { path, part: 'write', write, range: expression ?? range ?? action.range };
}

export function questionSite(write: Written, question: Question, part: Site['part']): Site {
  const expression =
    part === 'constraint' ? question.constraint : part === 'calculate' ? question.calculate : undefined;
  return {
    path: question.path,
    part,
    write: writeOf(write.action, write.propertyWrite),
    range: expression?.range ?? question.range,
  };
}
