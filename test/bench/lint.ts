import { DOMParser } from '@xmldom/xmldom';
import { SaxesParser } from 'saxes';
import xpath from 'xpath';
import { createFormModel } from '../../src/form/create-form-model.ts';
import type { FormSource } from '../../src/form/source.ts';
import { readXForm } from '../../src/form/xform/read-xform.ts';
import { lint } from '../../src/lint/engine.ts';
import { typedAnswers } from '../../src/lint/probes/answers.ts';
import { generateForm } from './form-generator.ts';
import type { Bench, BenchRow } from './row.ts';
import { takeTurns } from './turns.ts';

const QUESTIONS = 5000;
const ROUNDS = 9;
const PROJECT = { countries: ['KE'], languages: ['en', 'fra'], gateways: ['TWILIO_KE'] };

function read(text: string): FormSource {
  const result = readXForm(text);
  if (!result.ok) throw new Error(result.problem.message);
  return result.source;
}

/** From the text of the form to its findings. */
function whole(text: string): number {
  return lint(createFormModel(read(text)), PROJECT).length;
}

/** Well-formedness and events alone: nothing that reads XML in JavaScript can be had for less. */
function saxesOnly(text: string): number {
  let elements = 0;
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('opentag', () => {
    elements += 1;
  });
  parser.write(text).close();
  return elements;
}

/** Its types leave out what its documentation shows. */
const { parse } = xpath as unknown as { parse(expression: string): unknown };

const EXPRESSIONS = ['calculate', 'constraint', 'relevant', 'required'];

/** What one writes in Node without Caseline, before the first rule: a tree, and every expression parsed. */
function xmldomAndXpath(text: string): number {
  const tree = new DOMParser().parseFromString(text, 'text/xml');
  let parsed = 0;
  for (const bind of Array.from(tree.getElementsByTagName('bind'))) {
    for (const name of EXPRESSIONS) {
      const expression = bind.getAttribute(name);
      if (!expression) continue;
      parse(expression);
      parsed += 1;
    }
  }
  return parsed;
}

function wholeForm(text: string): BenchRow {
  const { perSecond } = takeTurns(
    {
      caseline: () => whole(text),
      'saxes alone (no tree, no rules)': () => saxesOnly(text),
      '@xmldom/xmldom and xpath (no rules)': () => xmldomAndXpath(text),
    },
    1,
    ROUNDS,
  );
  const { caseline = Number.NaN, ...peers } = perSecond;
  return { name: `lint a form of ${QUESTIONS} questions`, caseline, peers, unit: 'forms/s' };
}

/** A person types in a validation condition: one question is another object, everything else stays. */
function afterOneEdit(text: string): BenchRow {
  const source = read(text);
  const place = source.questions.findIndex(({ path }) => path === editedQuestion(source));
  let model = createFormModel(source);
  lint(model, PROJECT);
  let turn = 0;
  const { perSecond } = takeTurns(
    {
      caseline: () => {
        turn += 1;
        const condition = { text: `string-length(.) > ${turn % 9}` };
        const questions = source.questions.with(place, {
          ...source.questions[place]!,
          constraint: condition,
        });
        model = createFormModel({ ...source, questions }, model);
        return lint(model, PROJECT).length;
      },
      'the whole form again': () => whole(text),
    },
    1,
    ROUNDS,
  );
  const { caseline = Number.NaN, ...peers } = perSecond;
  return { name: `lint again after one edit (${QUESTIONS} questions)`, caseline, peers, unit: 'forms/s' };
}

/** A question that a number comes from, so that the edit matters to the rules. */
function editedQuestion(source: FormSource): string {
  const model = createFormModel(source);
  for (const write of model.writes) {
    const [typed] = write.property === 'contact_phone_number' ? typedAnswers(write, model) : [];
    if (typed) return typed.question.path;
  }
  throw new Error('The generated form writes no number from a question');
}

export const bench: Bench = {
  name: 'lint',
  async run() {
    const text = generateForm({ questions: QUESTIONS });
    return [wholeForm(text), afterOneEdit(text)];
  },
};
