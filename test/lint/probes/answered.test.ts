import { expect, it } from 'vitest';
import { canMeet } from '../../../src/lint/probes/answered.ts';
import { fixedTexts } from '../../../src/lint/probes/constants.ts';
import { sketch } from '../support/form.ts';

/** Whether the constant of a write with this condition can be saved, after these questions. */
function isMet(condition: string, questions: readonly string[]): boolean {
  const { form } = sketch(`${questions.join('\n')}\nupdate save\n  time_zone = if(${condition}, 'Mars', '')`);
  const [write] = form.writes;
  const fixed = write && fixedTexts(write, form).find(({ text }) => text === 'Mars');
  if (!fixed) throw new Error('no such text');
  return canMeet(fixed.value.guards, form);
}

const OK = 'select ok: yes, no';
const COUNTRY = 'select country: ke, ug';

it.each([
  ["#form/country = 'ke'", [COUNTRY], true],
  ["#form/country = 'ke' and #form/country = 'ug'", [COUNTRY], false],
  ["#form/country = 'ke' and #form/ok = 'yes'", [COUNTRY, OK], true],
  ["#form/ok = 'yes' and not(#form/ok = 'yes')", [OK], false],
  ["#form/case_says = 'yes' and #form/ok = 'no'", [OK, 'hidden case_says = #case/ok'], true],
] as const)('%s: %s can be %s', (condition, questions, met) => {
  expect(isMet(condition, questions)).toBe(met);
});

const MANY = Array.from({ length: 16 }, (_, index) => `select q${index}: a, b, c, d`);
const named = (answer: string) => MANY.map((_, index) => `#form/q${index} = '${answer}'`).join(' and ');

it('finds the one set of answers among billions', () => {
  expect(isMet(named('d'), MANY)).toBe(true);
});

it('finds that the first answer excludes all sets', () => {
  expect(isMet(`${named('d')} and #form/q0 = 'a'`, MANY)).toBe(false);
});

it('what cannot be tried to its end may be met', () => {
  const sum = MANY.map((_, index) => `(#form/q${index} = 'a')`).join(' + ');
  expect(isMet(`${sum} = 16.5`, MANY)).toBe(true);
});
