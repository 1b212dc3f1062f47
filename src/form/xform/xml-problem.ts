import { PROBLEMS, type Problem, problemOf } from './problems.ts';

/** What is wrong with XML that is not well-formed, and where. */
export interface XmlProblem {
  readonly why: Problem;
  readonly offset: number;
}

/** An `&` that begins neither an entity nor a character reference. */
const STRAY_AMPERSAND = /&(?!#\d+;|#x[\da-f]+;|[a-z_][\w.-]*;)/i;
/** Where an `&` needs no escape. */
const LITERAL = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g;

/**
 * Says what the XML reader's error means where people wrote an expression by hand: conditions compare (`. < 3`), labels
 * join (`A & B`). The reader notices a stray `&` only at the next `;`, or at the end of the file.
 */
export function xmlProblem(text: string, message: string, offset: number): XmlProblem {
  const stray = STRAY_AMPERSAND.exec(text.replace(LITERAL, (literal) => ' '.repeat(literal.length)));
  if (stray && stray.index <= offset) return { why: problemOf('ampersand'), offset: stray.index };
  if (text[offset] === '<' && /disallowed character\.?$/i.test(message))
    return { why: problemOf('lessInValue'), offset };
  if (/no whitespace between attributes/i.test(message)) return { why: problemOf('quoteInValue'), offset };
  if (/disallowed character in tag name/i.test(message)) {
    const less = text.lastIndexOf('<', offset);
    if (/^<[\s\d=]/.test(text.slice(less, less + 2))) return { why: problemOf('lessInText'), offset: less };
  }
  return { why: said(sentence(message)), offset };
}

/** The commonest of what the XML reader says have words of their own. */
function said(words: string): Problem {
  const [, name] = /^Unclosed tag: (.*)$/.exec(words) ?? [];
  if (name !== undefined) return problemOf('unclosed', name);
  for (const id of ['closesOther', 'noRoot', 'outside'] as const)
    if (words === PROBLEMS[id]()) return problemOf(id);
  return problemOf('notWellFormed', words);
}

function sentence(message: string): string {
  const text = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
