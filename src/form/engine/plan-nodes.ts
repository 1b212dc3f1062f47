import type { FormModel } from '../model.ts';
import type { CaseAction, PropertyWrite, Question } from '../source.ts';
import { nodeType } from './node-type.ts';
import type { PlanNode } from './plan-node.ts';

type Facts = Pick<PlanNode, 'question' | 'calculate' | 'relevant' | 'required' | 'constraint'> &
  Partial<Pick<PlanNode, 'initial' | 'rowTexts' | 'rows' | 'count' | 'type' | 'repeat'>>;

const NOTHING: Facts = {
  question: undefined,
  calculate: undefined,
  relevant: undefined,
  required: undefined,
  constraint: undefined,
};

/** Every node of a form by path, in the order of the form; what its case blocks write comes last. */
export function planNodes({ source }: FormModel): ReadonlyMap<string, PlanNode> {
  const nodes = new Map<string, PlanNode>();
  const add = (path: string, facts: Facts, ofCase: boolean): PlanNode => {
    const found = nodes.get(path);
    if (found) return found;
    const slash = path.lastIndexOf('/');
    const parent = slash > 0 ? add(path.slice(0, slash), NOTHING, ofCase) : null;
    const last = path.slice(slash + 1);
    const attribute = last.startsWith('@');
    const node: PlanNode = {
      initial: '',
      rowTexts: undefined,
      rows: 1,
      count: undefined,
      type: 'uncast',
      repeat: false,
      ...facts,
      path,
      name: attribute ? last.slice(1) : last,
      attribute,
      parent,
      children: [],
      ofCase: ofCase || parent?.ofCase === true,
    };
    nodes.set(path, node);
    parent?.children.push(node);
    return node;
  };
  add(source.root, NOTHING, false);
  // A group may be listed after what is in it: facts are looked up by path, parents come first.
  const questions = new Map(source.questions.map((question) => [question.path, question]));
  const addQuestion = (question: Question): void => {
    const slash = question.path.lastIndexOf('/');
    const outer = questions.get(question.path.slice(0, slash));
    if (outer && !nodes.has(outer.path)) addQuestion(outer);
    add(question.path, ofQuestion(question), false);
  };
  for (const question of source.questions) addQuestion(question);
  for (const path of source.otherNodes ?? []) add(path, NOTHING, false);
  for (const action of source.caseActions) addCaseBlock(action, add);
  return nodes;
}

function ofQuestion(question: Question): Facts {
  const { calculate, relevant, required, constraint, initialValue = '', rowTexts, rows, count } = question;
  const repeat = question.kind === 'repeat';
  return {
    question,
    calculate,
    relevant,
    required,
    constraint,
    initial: initialValue,
    rowTexts,
    type: nodeType(question),
    repeat,
    rows: repeat ? (rows ?? 0) : 1,
    count,
  };
}

function addCaseBlock(
  { path, condition, caseId, writes }: CaseAction,
  add: (path: string, facts: Facts, ofCase: boolean) => PlanNode,
): void {
  if (path === null) return;
  add(path, NOTHING, false);
  add(`${path}/case`, { ...NOTHING, relevant: condition }, true);
  if (caseId) add(`${path}/case/@case_id`, { ...NOTHING, calculate: caseId }, true);
  for (const write of writes) if (write.path !== null) add(write.path, ofWrite(write), true);
}

function ofWrite({ source, condition, once }: PropertyWrite): Facts {
  const calculate = source.type === 'expression' && !once ? source.expression : undefined;
  return { ...NOTHING, calculate, relevant: condition };
}
