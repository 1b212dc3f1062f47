import type { FormModel, Write } from '../../../form/model.ts';
import type { Question } from '../../../form/source.ts';
import {
  type ConstantPart,
  type Origin,
  type PossibleValue,
  possibleValues,
  textOfPart,
} from '../../../form/values/index.ts';
import { walk } from '../../../form/xpath/walk.ts';
import { type CallingCode, callingCodeOf } from './calling-code.ts';

/** One way in which answers become the number: `concat('254', a, b)`, or the answer itself. */
export interface Way {
  readonly value: PossibleValue;
  /** The questions that are answered, in the order of the text. */
  readonly questions: readonly Question[];
  /** The digits that the form puts before the first answer. */
  readonly prefix: string;
  /** The country code that the prefix begins with. */
  readonly code: CallingCode | null;
  /** The part in which the prefix begins; null without prefix. */
  readonly codePart: ConstantPart | null;
  /** The number is asked in several questions, one of which may be a choice. */
  readonly inParts: boolean;
  /** A function has worked on an answer, so what is written is not what was typed. */
  readonly changed: boolean;
}

/** Kinds of questions that a number is typed into. */
const TYPED: ReadonlySet<string> = new Set(['text', 'phone', 'secret', 'barcode', 'int', 'long', 'decimal']);

const known = new WeakMap<Write, readonly Way[]>();

/**
 * The ways in which a write's value is made of what people type, in the order of the values. Values that hold
 * something from elsewhere (the case, a lookup table) are left out: their content is not judged.
 */
export function waysOf(write: Write, form: FormModel): readonly Way[] {
  const found = known.get(write) ?? readWays(write, form);
  known.set(write, found);
  return found;
}

function readWays(write: Write, form: FormModel): readonly Way[] {
  return possibleValues(form)
    .ofWrite(write)
    .values.flatMap((value) => wayOf(value, form) ?? []);
}

function wayOf(value: PossibleValue, form: FormModel): Way | null {
  const questions: Question[] = [];
  let changed = false;
  let prefix = '';
  let codePart: ConstantPart | null = null;
  for (const part of value.parts) {
    if (part.type === 'constant') {
      const text = textOfPart(part);
      if (questions.length > 0) continue;
      if (!PREFIX.test(text)) return null;
      if (codePart === null && /\d/.test(text)) codePart = part;
      prefix += text;
      continue;
    }
    const typed = typedInto(part, form);
    if (typed === null) return null;
    changed ||= typed.changed;
    for (const question of typed.questions) if (!questions.includes(question)) questions.push(question);
  }
  if (questions.length === 0) return null;
  const digits = prefix.replace(/\D/g, '');
  const chosen = value.parts.some((part) => part.type === 'constant' && isChosen(part));
  return {
    value,
    questions,
    prefix: digits,
    code: callingCodeOf(digits),
    codePart,
    inParts: chosen || questions.length > 1,
    changed,
  };
}

/** Of a choice, as it is or worked upon. */
function isChosen({ origin, madeOf = [], value }: ConstantPart): boolean {
  return value !== '' && (origin.part === 'choice' || madeOf.length > 0);
}

/** What HQ takes away, and digits. */
const PREFIX = /^[\d\s+().-]*$/;

/** The questions whose answers a part is made of; null when it is of something else, too. */
function typedInto(
  part: PossibleValue['parts'][number],
  form: FormModel,
): { readonly questions: readonly Question[]; readonly changed: boolean } | null {
  if (part.type === 'answer') {
    return TYPED.has(part.question.kind) ? { questions: [part.question], changed: part.changed } : null;
  }
  if (part.type !== 'number') return null;
  const questions = numberSources(part.origin, form);
  return questions === null ? null : { questions, changed: true };
}

/** The typed questions that a calculation with numbers looks at; null when it looks at anything else. */
function numberSources(origin: Origin, form: FormModel): readonly Question[] | null {
  const { expression, span, path } = origin;
  const parsed = expression && form.parse(expression);
  if (!parsed?.ok) return null;
  const found = new Set<Question>();
  let only = true;
  walk(parsed.expr, (expr) => {
    if (span && (expr.start < span.start || expr.end > span.end)) return;
    if (expr.type !== 'path' && expr.type !== 'hashtag') return;
    const target = form.resolve(expr, path ?? form.source.root);
    const question = target === null ? undefined : form.question(target);
    if (question && TYPED.has(question.kind)) found.add(question);
    else only = false;
  });
  return only && found.size > 0 ? [...found] : null;
}
