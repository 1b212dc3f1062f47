import { type ExampleMobile, exampleMobile } from '../../contact/phone/example-numbers.ts';
import { mobilePlan, trunkPrefix } from '../../contact/phone/mobile-plan.ts';
import type { Question } from '../../form/source.ts';
import type { Fix } from '../finding.ts';
import type { Said } from '../said.ts';
import type { RuleTexts } from '../texts/en.ts';

/**
 * A pattern that takes the international mobile numbers of these countries, with or without `+`, and none of the
 * spellings that HQ misreads: the country code and the right number of digits, first digits only where those do not
 * tell. No quotes or backslashes: it stands in an XPath string. Null when no country has a numbering plan.
 */
export function phonePattern(countries: readonly string[]): string | null {
  const codes = new Map<string, Set<string>>();
  for (const country of countries) {
    const plan = mobilePlan(country);
    const example = exampleMobile(country);
    if (!plan || !example) continue;
    codes.set(plan.pattern, (codes.get(plan.pattern) ?? new Set()).add(example.callingCode));
  }
  if (codes.size === 0) return null;
  const numbers = [...codes].map(([pattern, of]) => alternation([...of]) + pattern);
  return `^[+]?${alternation(numbers)}$`;
}

function alternation(texts: readonly string[]): string {
  return texts.length === 1 ? (texts[0] ?? '') : `(${texts.join('|')})`;
}

/** The offer to check a question like that; null when no country has a numbering plan. */
export function phoneValidation(question: Question, countries: readonly string[]): Said<Fix> | null {
  const pattern = phonePattern(countries);
  const [first] = countries.flatMap((country) => exampleMobile(country) ?? []);
  if (pattern === null || !first) return null;
  const number = first.callingCode + first.significant;
  return checked(question, pattern, ({ title, refused }) => ({
    title: title(countries, false),
    message: refused(number, hasTrunkZero(first)),
  }));
}

/** The same for a question behind whose constant country code the number is saved. */
export function nationalValidation(question: Question, country: string): Said<Fix> | null {
  const plan = mobilePlan(country);
  const example = exampleMobile(country);
  if (!plan || !example) return null;
  return checked(question, `^${plan.pattern}$`, ({ title, refusedBehindCode }) => ({
    title: title([country], true),
    message: refusedBehindCode(example.significant, hasTrunkZero(example)),
  }));
}

function hasTrunkZero(example: ExampleMobile): boolean {
  return trunkPrefix(example).startsWith('0') || !example.significant.startsWith('0');
}

interface FixWords {
  readonly title: string;
  /** For the person whose answer is refused. */
  readonly message: string;
}

/** The old message spoke of the old condition, so it goes with it. */
function checked(
  { path, constraint }: Question,
  pattern: string,
  words: (texts: RuleTexts['fixes']['phone']) => FixWords,
): Said<Fix> {
  return (say) => {
    const { title, message } = words(say.fixes.phone);
    return {
      kind: 'suggestion',
      title,
      edits: [
        { type: 'set-expression', path, part: 'constraint', value: `regex(., '${pattern}')` },
        {
          type: 'set-constraint-message',
          path,
          text: message,
          ...(constraint !== undefined && { replaces: true }),
        },
      ],
    };
  };
}
