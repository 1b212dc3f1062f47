import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { camelCase } from './names.mjs';
import { MARK } from './to-write.mjs';
import { inTurn, putBefore } from './write-files.mjs';

const SEVERITIES = ['error', 'warning', 'info'];
const PROPERTIES = [
  'contact_phone_number',
  'contact_phone_number_is_verified',
  'commcare_email_address',
  'time_zone',
  'language_code',
  'contact_backend_id',
];
const SUMMARY = `${MARK} what it finds, in one sentence of at most 90 characters`;

const code = (id, severity, property) => `import type { FormModel, Write } from '../../form/model.ts';
import { writeSite } from '../site.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: '${id}',
  severity: '${severity}',
  properties: ['${property}'],
  checkWrite(write, { form }) {
    return isWrong(write, form)
      ? { site: writeSite(write), message: (say) => say['${id}'].found() }
      : null;
  },
});

/** ${MARK} when it is wrong; possibleValues(form) says what a write can save (form/values/). */
function isWrong(_write: Write, _form: FormModel): boolean {
  return false;
}
`;

const messages = (id) => `  '${id}': {
    found: (): Message => ({
      what: '${MARK} what is wrong, in one sentence. Property names stand in backticks.',
      why: '${MARK} what CommCare HQ does with it, in one or two sentences.',
      how: '${MARK} what to do, as an imperative.',
    }),
  },
`;

/** The folder of src/lint/texts that has the messages of rules of this kind. */
function familyOf(id) {
  if (/^(phone|email|gateway)-/.test(id)) return id.split('-')[0];
  if (/^(verified|two-way)-/.test(id)) return 'verified';
  return /^(language|time-zone)-/.test(id) ? 'language' : 'form';
}

/** Each language says what the rule finds, in lists and at the form. */
function textFiles(id, root) {
  const entry = (family, text) =>
    readdirSync(join(root, 'src/lint/texts', family))
      .sort()
      .map((file) => ({
        file: `src/lint/texts/${family}/${file}`,
        edit: (before) => putBefore(before, /^\};\n(?![\s\S]*^\};\n)/m, text),
      }));
  return [...entry('summaries', `  '${id}': '${SUMMARY}',\n`), ...entry(familyOf(id), messages(id))];
}

const page = (id, severity, property) => `# ${id}

${/^[aeiou]/.test(severity) ? 'An' : 'A'} **${severity}** about \`${property}\`.

## What

${MARK} what the rule looks for.

## Why it matters

${MARK} what CommCare HQ does; name its file or its page of help, where you know it.

## Wrong

<!-- ${MARK} a form that is wrong; docs/rules/README.md says how examples are written -->

\`\`\`form
text answer
create save contact
  ${property} = /data/answer     # ${severity}
\`\`\`

## Right

<!-- ${MARK} the same form, mended -->

\`\`\`form
text answer
create save contact
  ${property} = /data/answer
\`\`\`
`;

const test = (id, severity, property) => `import rule from '../../../src/lint/rules/${id}.ts';
import { describeRule } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    // ${MARK} each way in which it is wrong
    'the plain case': \`
      text answer
      create save
        ${property} = /data/answer     # ${severity}\`,
  },
  right: {
    // ${MARK} what looks like it and is right
    'another answer': \`
      text answer
      create save
        ${property} = /data/answer\`,
  },
});
`;

/** `npm run new:rule`: a rule, its page, its test, and its place in the list of rules. */
export const newRule = {
  help: `npm run new:rule -- ID [options]

Writes a rule that finds nothing yet, its texts in each language, its page and its test, and names it in the list of
rules.
ID is its name for ever, in small letters and hyphens: phone-only-updated

  --property NAME   which of the six properties it is about (contact_phone_number)
  --severity WORD   error, warning or info (warning)`,
  options: {
    property: { type: 'string', default: 'contact_phone_number' },
    severity: { type: 'string', default: 'warning' },
  },
  plan(id, { property, severity }, root) {
    if (!id.includes('-')) return { error: 'the name of a rule has at least two words, like phone-alone' };
    if (!SEVERITIES.includes(severity)) return { error: `--severity is one of: ${SEVERITIES.join(', ')}` };
    if (!PROPERTIES.includes(property)) return { error: `--property is one of: ${PROPERTIES.join(', ')}` };
    const name = camelCase(id);
    const test$ = `test/lint/rules/${id}.test.ts`;
    return {
      files: [
        { file: `src/lint/rules/${id}.ts`, text: code(id, severity, property) },
        {
          file: 'src/lint/rules/index.ts',
          edit: inTurn(
            (text) => putBefore(text, /\n\/\*\* Every rule/, `import ${name} from './${id}.ts';\n`),
            (text) => putBefore(text, /\];\n*$/, `  ${name},\n`),
          ),
        },
        ...textFiles(id, root),
        { file: `docs/rules/${id}.md`, text: page(id, severity, property) },
        {
          file: 'docs/rules/README.md',
          edit: (text) =>
            putBefore(
              text,
              /\n## How the examples are written/,
              `| [${id}](${id}.md) | ${severity} | ${SUMMARY} |\n`,
            ),
        },
        { file: test$, text: test(id, severity, property) },
      ],
      check: `npx vitest run ${test$} test/lint/docs.test.ts test/contract/rules.test.ts test/contract/new.test.ts`,
    };
  },
};
