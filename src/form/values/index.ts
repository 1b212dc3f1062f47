export { type Possible, possibleValues } from './possible.ts';
export {
  type AnswerPart,
  type ConstantPart,
  constantText,
  type Guard,
  leadingPart,
  type Origin,
  originRange,
  type Part,
  type Scalar,
  textOfPart,
  type Value,
  type Values,
} from './value.ts';
