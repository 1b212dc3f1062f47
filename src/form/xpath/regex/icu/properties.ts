import { isIcuWord } from '../anchors.ts';
import type { CharTest } from '../syntax.ts';
import { loose, scriptSet, unicodeSet } from '../unicode.ts';

/** Categories by their short and long names; both are taken in any writing. */
const CATEGORIES: ReadonlyMap<string, string> = new Map(
  (
    'L=Letter Lu=Uppercase_Letter Ll=Lowercase_Letter Lt=Titlecase_Letter LC=Cased_Letter Lm=Modifier_Letter ' +
    'Lo=Other_Letter M=Mark Mn=Nonspacing_Mark Mc=Spacing_Mark Me=Enclosing_Mark N=Number Nd=Decimal_Number ' +
    'Nl=Letter_Number No=Other_Number P=Punctuation Pc=Connector_Punctuation Pd=Dash_Punctuation ' +
    'Ps=Open_Punctuation Pe=Close_Punctuation Pi=Initial_Punctuation Pf=Final_Punctuation Po=Other_Punctuation ' +
    'S=Symbol Sm=Math_Symbol Sc=Currency_Symbol Sk=Modifier_Symbol So=Other_Symbol Z=Separator Zs=Space_Separator ' +
    'Zl=Line_Separator Zp=Paragraph_Separator C=Other Cc=Control Cf=Format Cs=Surrogate Co=Private_Use ' +
    'Cn=Unassigned P=punct Nd=digit Cc=cntrl M=Combining_Mark'
  )
    .split(' ')
    .map((pair) => pair.split('='))
    .flatMap(([short = '', long = '']) => [
      [loose(short), short],
      [loose(long), short],
    ]),
);

/** Binary properties with their short names. */
const BINARY: ReadonlyMap<string, string> = new Map(
  (
    'Alphabetic=Alpha Lowercase=Lower Uppercase=Upper White_Space=WSpace White_Space=space Hex_Digit=Hex ' +
    'ASCII_Hex_Digit=AHex Dash=Dash Diacritic=Dia Emoji=Emoji Emoji_Presentation=EPres Emoji_Modifier=EMod ' +
    'Emoji_Component=EComp Extended_Pictographic=ExtPict Extender=Ext Ideographic=Ideo ID_Start=IDS ' +
    'ID_Continue=IDC XID_Start=XIDS XID_Continue=XIDC Join_Control=Join_C Math=Math Cased=Cased ' +
    'Case_Ignorable=CI Noncharacter_Code_Point=NChar Pattern_White_Space=Pat_WS Pattern_Syntax=Pat_Syn ' +
    'Quotation_Mark=QMark Radical=Radical Regional_Indicator=RI Sentence_Terminal=STerm Soft_Dotted=SD ' +
    'Terminal_Punctuation=Term Unified_Ideograph=UIdeo Variation_Selector=VS Bidi_Control=Bidi_C ' +
    'Bidi_Mirrored=Bidi_M Default_Ignorable_Code_Point=DI Deprecated=Dep Grapheme_Base=Gr_Base ' +
    'Grapheme_Extend=Gr_Ext Logical_Order_Exception=LOE'
  )
    .split(' ')
    .map((pair) => pair.split('='))
    .flatMap(([long = '', short = '']) => [
      [loose(long), long],
      [loose(short), long],
    ]),
);

/** Sets that are no property of Unicode's own. */
const SETS: Readonly<Record<string, string>> = {
  any: '\\u{0}-\\u{10ffff}',
  ascii: '\\0-\\x7f',
  assigned: '^\\p{Cn}',
  alnum: '\\p{Alphabetic}\\p{Nd}',
  blank: '\\p{Zs}\\t',
  graph: '^\\s\\p{Cc}\\p{Cs}\\p{Cn}',
  print: '^\\p{Cc}\\p{Cs}\\p{Cn}\\u2028\\u2029',
  xdigit: '\\p{Nd}\\p{Hex_Digit}',
};

/** Java's own names, in Java's writing. */
const JAVA: Readonly<Record<string, string>> = {
  javaDefined: '^\\p{Cn}',
  javaDigit: '\\p{Nd}',
  javaISOControl: '\\0-\\x1f\\x7f-\\x9f',
  javaLetter: '\\p{L}',
  javaLetterOrDigit: '\\p{L}\\p{Nd}',
  javaLowerCase: '\\p{Ll}',
  javaSpaceChar: '\\p{Z}',
  javaSupplementaryCodePoint: '\\u{10000}-\\u{10ffff}',
  javaTitleCase: '\\p{Lt}',
  javaUpperCase: '\\p{Lu}',
  javaValidCodePoint: '\\u{0}-\\u{10ffff}',
  javaWhitespace:
    '\\p{Zl}\\p{Zp}\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u205f\\u3000\\x09-\\x0d\\x1c-\\x1f',
};

const OPAQUE_JAVA: ReadonlySet<string> = new Set([
  'javaIdentifierIgnorable',
  'javaJavaIdentifierPart',
  'javaJavaIdentifierStart',
  'javaMirrored',
  'javaUnicodeIdentifierPart',
  'javaUnicodeIdentifierStart',
]);

/** A set by a name alone: a category, a script, a property. */
function byName(name: string): CharTest | null {
  const plain = loose(name);
  const category = CATEGORIES.get(plain);
  if (category !== undefined) return unicodeSet(`\\p{${category}}`);
  const script = scriptSet(name);
  if (script !== null) return script;
  const binary = BINARY.get(plain);
  if (binary !== undefined) return unicodeSet(`\\p{${binary}}`);
  return Object.hasOwn(SETS, plain) ? unicodeSet(SETS[plain] ?? '') : null;
}

function byValue(key: string, value: string): CharTest | 'opaque' | null {
  switch (loose(key)) {
    case 'gc':
    case 'generalcategory': {
      const category = CATEGORIES.get(loose(value));
      return category === undefined ? null : unicodeSet(`\\p{${category}}`);
    }
    case 'sc':
    case 'script':
      return scriptSet(value);
    default:
      return 'opaque';
  }
}

/**
 * What `\p{name}` and `[:name:]` mean in ICU: a test, `opaque` for blocks and rare properties, or null for a name that
 * it refuses.
 */
export function icuProperty(name: string): CharTest | 'opaque' | null {
  const equals = name.indexOf('=');
  if (equals !== -1) return byValue(name.slice(0, equals), name.slice(equals + 1));
  const plain = byName(name);
  if (plain !== null) return plain;
  if (name.toLowerCase() === 'word') return isIcuWord;
  if (name.toLowerCase() === 'all') return () => true;
  if (name.startsWith('In') && name.length > 2) return 'opaque';
  if (name.startsWith('Is') && name.length > 2) {
    const rest = name.slice(2);
    return rest.toLowerCase() === 'titlecase' ? byName('Lt') : byName(rest);
  }
  if (Object.hasOwn(JAVA, name)) return unicodeSet(JAVA[name] ?? '');
  return OPAQUE_JAVA.has(name) ? 'opaque' : null;
}
