import * as v from 'valibot';
import { contactEn } from '../../../contact/texts/en.ts';
import { createFormModel } from '../../../form/create-form-model.ts';
import { renderLines } from '../../../lint/reports/render.ts';
import { ofFile } from '../../said.ts';
import { Answers, withPaths } from '../../try/answers.ts';
import { triedLines } from '../../try/report.ts';
import { tryEn } from '../../try/texts/en.ts';
import { told, tried } from '../../try/tried.ts';
import { factsFor, formsFor, INPUT } from '../inputs.ts';
import { maskedData } from '../masked-data.ts';
import { defineTool } from '../tool.ts';

export const tryForm = defineTool({
  name: 'try_form',
  title: 'What a form saves',
  description:
    "Fills a CommCare form in with given answers as CommCare's engine does and says what is saved: whether each answer is taken, the value of each node, the case properties, and what CommCare HQ will do with the contact. Use it to check a calculation, a condition or a fix instead of working it out.",
  input: v.object({
    path: INPUT.path,
    xml: INPUT.xml,
    form: v.optional(
      v.pipe(v.string(), v.description('Which form of an app: its name, or the end of its file.')),
    ),
    answers: v.pipe(
      v.record(v.string(), v.nullable(v.union([v.string(), v.number(), v.boolean()]))),
      v.description(
        'Answers in the order in which they are given: {"/data/phone": "0712345678"}; an ID stands for its path.',
      ),
    ),
    actions: INPUT.actions,
    project: INPUT.project,
    owners: INPUT.owners,
    show_numbers: INPUT.show_numbers,
  }),
  async run({ form: wanted, answers, owners, show_numbers: show, project, ...named }, { root }) {
    const facts = await factsFor(project, root);
    if ('error' in facts) return facts;
    const read = await formsFor(named, root);
    if ('error' in read) return read;
    const { forms, problems } = read.value;
    const fits = forms.filter(
      ({ file, name }) => wanted === undefined || name === wanted || file.endsWith(wanted),
    );
    const [one] = fits;
    if (!one || fits.length > 1) {
      const [problem] = problems;
      if (forms.length === 0 && problem) return { error: ofFile(problem.file, problem.said) };
      const names = forms.map(({ name }) => `“${name}”`).join(', ');
      return { error: `Name one form with "form": ${names}` };
    }
    const model = createFormModel(one.source);
    const given = withPaths(v.parse(Answers, answers), model);
    const result = tried(model, given, { project: facts.value, owners });
    const text = renderLines(triedLines(result, model, show, { contact: contactEn, tried: tryEn }), false);
    const data = JSON.parse(JSON.stringify(told(result)));
    return show ? { text, data } : maskedData({ text, data });
  },
});
