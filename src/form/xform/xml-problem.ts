/** What is wrong with XML that is not well-formed, and where. */
export interface XmlProblem {
  readonly message: string;
  readonly offset: number;
}

const LESS_IN_VALUE = 'A `<` stands in the value of an attribute: write it as `&lt;`';
const LESS_IN_TEXT = 'A `<` stands in a text: write it as `&lt;`';
const QUOTE =
  'The value of an attribute ends too early: inside it, write a `"` as `&quot;` and a `\'` as `&apos;`';
const AMPERSAND = 'A `&` stands by itself: write it as `&amp;`';

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
  if (stray && stray.index <= offset) return { message: AMPERSAND, offset: stray.index };
  if (text[offset] === '<' && /disallowed character\.?$/i.test(message))
    return { message: LESS_IN_VALUE, offset };
  if (/no whitespace between attributes/i.test(message)) return { message: QUOTE, offset };
  if (/disallowed character in tag name/i.test(message)) {
    const less = text.lastIndexOf('<', offset);
    if (/^<[\s\d=]/.test(text.slice(less, less + 2))) return { message: LESS_IN_TEXT, offset: less };
  }
  return { message: sentence(message), offset };
}

function sentence(message: string): string {
  const text = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
