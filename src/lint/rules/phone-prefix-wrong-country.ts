import type { ExampleMobile } from '../../contact/phone/example-numbers.ts';
import type { FormModel, Write } from '../../form/model.ts';
import { textOfPart } from '../../form/values/index.ts';
import type { Fix } from '../finding.ts';
import { type WrongCode, wrongCodeOf } from '../probes/number/wrong-code.ts';
import { replacePart } from '../replace-constant.ts';
import type { Said } from '../said.ts';
import { siteOf } from '../site.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'phone-prefix-wrong-country',
  severity: 'error',
  properties: ['contact_phone_number'],
  checkWrite(write, { form, project }) {
    const wrong = wrongCodeOf(write, form, project);
    const [first] = wrong?.meant ?? [];
    if (!wrong || !first) return null;
    const text = textOfPart(wrong.part);
    return {
      site: siteOf(write, wrong.part.origin),
      message: (say) =>
        say['phone-prefix-wrong-country'].wrong(
          text.trim(),
          wrong.code.main,
          first.country,
          wrong.way.prefix + first.significant,
          withCode(text, wrong, first).trim(),
        ),
      fixes: fixesOf(wrong, write, form),
    };
  },
});

/** The same text with another code: `+91 ` becomes `+254 `. */
function withCode(text: string, { code }: WrongCode, { callingCode }: ExampleMobile): string {
  return text.replace(code.code, callingCode);
}

/** One for each code that was perhaps meant; where the numbers have two lengths a person has to look again. */
function fixesOf(wrong: WrongCode, write: Write, form: FormModel): readonly Said<Fix>[] {
  const text = textOfPart(wrong.part);
  const codes = new Map(wrong.meant.map((example) => [example.callingCode, example]));
  return [...codes.values()].flatMap((example) => {
    const right = withCode(text, wrong, example);
    const edit = replacePart(wrong.part, right, write, form);
    return edit
      ? [
          (say) => ({
            kind: 'suggestion' as const,
            title: say['phone-prefix-wrong-country'].title(right.trim()),
            edits: [edit],
          }),
        ]
      : [];
  });
}
