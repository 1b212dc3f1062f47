import type { Reason, ReasonId } from '../../reasons.ts';

/** What the two engines say of a wrong pattern, by how it begins, in the kinds that people are told of. */
const KINDS: readonly (readonly [RegExp, ReasonId])[] = [
  [/^(?:Unclosed character (?:class|family)|A set has no|A set ends|A property (?:has no|needs))/, 'setOpen'],
  [/^(?:Unclosed group|A closing parenthesis is missing|A comment has no end)/, 'groupOpen'],
  [/^(?:Unmatched closing|There is a closing parenthesis)/, 'groupClosed'],
  [/^(?:Dangling meta character|“.” stands where nothing)/, 'nothingToRepeat'],
  [/^(?:Illegal .*escape|Unknown escape|Hexadecimal codepoint|Unclosed hexadecimal)/, 'wrongEscape'],
  [/^(?:Illegal character range|A range )/, 'wrongRange'],
  [/^(?:Illegal repetition|Unclosed counted|An interval )/, 'wrongRepetition'],
  [/^(?:Unknown character property|Empty character family|There is no property)/, 'noProperty'],
  [/^(?:named capturing group .*exist|A group is referred|There is no group)/, 'noGroup'],
  [/^(?:Named capturing group .*defined|Two groups have)/, 'sameName'],
];

/** Why a pattern is none; the words of the engine stay beside it. */
export function patternReason(message: string): Reason {
  const [, id = 'otherPattern'] = KINDS.find(([words]) => words.test(message)) ?? [];
  return { id, args: [message] };
}
