import type { ExampleMobile } from '../contact/example-numbers.ts';
import type { Question } from '../form/source.ts';
import type { Fix } from './finding.ts';

/**
 * A validation condition that takes the international mobile numbers of these countries, with or without `+`, and
 * nothing else. No quotes or backslashes: it stands in an XPath string.
 */
export function phonePattern(examples: readonly ExampleMobile[]): string {
  const numbers = examples.map(({ callingCode, significant, lengths }) => {
    const first = significant.startsWith('0') ? '0' : '[1-9]';
    const rest = lengths.map((length) => length - 1);
    const least = Math.min(...rest);
    const most = Math.max(...rest);
    return `${callingCode}${first}[0-9]{${least === most ? least : `${least},${most}`}}`;
  });
  const unique = [...new Set(numbers)];
  return `^[+]?${unique.length === 1 ? unique[0] : `(${unique.join('|')})`}$`;
}

/** The offer to check a question like that. */
export function phoneValidation({ path }: Question, examples: readonly ExampleMobile[]): Fix {
  const [first] = examples;
  const number = first ? first.callingCode + first.significant : '';
  return {
    kind: 'suggestion',
    title: `Take only mobile numbers like ${number}`,
    edits: [
      {
        type: 'set-expression',
        path,
        part: 'constraint',
        value: `regex(., '${phonePattern(examples)}')`,
      },
      {
        type: 'set-constraint-message',
        path,
        text: `Please enter the mobile number with its country code and without a leading zero, like ${number}.`,
      },
    ],
  };
}
