import type { FormModel, Write } from '../../../form/model.ts';
import type { Question } from '../../../form/source.ts';
import type { Fix, Message } from '../../finding.ts';
import type { Said } from '../../said.ts';
import type { RuleTexts } from '../../texts/en.ts';
import { questionName } from '../../words.ts';
import { type Way, waysOf } from './ways.ts';

/** What to do where other writes save the answer in another way; null where one condition can fit all. */
export function howForTwoWays(write: Write, question: Question, form: FormModel): Said<string> | null {
  const own = onlyWay(write, question, form);
  if (!own) return null;
  for (const other of form.writes) {
    const way = other.property === 'contact_phone_number' ? onlyWay(other, question, form) : null;
    if (!way || way.prefix === own.prefix) continue;
    const name = questionName(question.path, form);
    return ({ fixes: { twoWays } }) => twoWays.how(name, inWords(own, twoWays), inWords(way, twoWays));
  }
  return null;
}

/** A finding about a condition that cannot be right for all writes: its fix for one would break the other. */
export function forAllWays(
  found: { readonly message: Said<Message>; readonly fixes: readonly Said<Fix>[] },
  write: Write,
  question: Question,
  form: FormModel,
): { readonly message: Said<Message>; readonly fixes: readonly Said<Fix>[] } {
  const how = howForTwoWays(write, question, form);
  if (how === null) return found;
  const message: Said<Message> = (...words) => ({ ...found.message(...words), how: how(...words) });
  return { message, fixes: [] };
}

/** How a write saves the answer; null where an expression makes a number of several spellings. */
function onlyWay(write: Write, question: Question, form: FormModel): Way | null {
  const [way, another] = waysOf(write, form).filter(({ questions }) => questions.includes(question));
  return way && !another && !way.changed && !way.inParts ? way : null;
}

function inWords({ prefix }: Way, texts: RuleTexts['fixes']['twoWays']): string {
  return prefix === '' ? texts.asItIs : texts.behind(prefix);
}
