export { type Possible, possibleValues } from './possible.ts';
export {
  type AnswerPart,
  type ConstantPart,
  constantText,
  type Guard,
  leadingPart,
  type Origin,
  originRange,
  type PossibleValue,
  textOfPart,
  type ValuePart,
  type Values,
  type XPathValue,
} from './value.ts';
