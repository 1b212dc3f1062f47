import { describe, expect, it } from 'vitest';
import rule from '../../../src/lint/rules/expression-invalid.ts';
import { describeRule, findingsOf, fixesOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'a calculation that does not parse': `
      hidden phone = concat('254', #form/x     # error
      map contact_phone_number <- phone`,
    'the expression of the write itself': `
      update save
        time_zone = if(1, 2)     # error`,
    'an unknown function in a validation condition': `
      text phone     # error
        validate regexp(., '^[0-9]+$')
      map contact_phone_number <- phone`,
    'a question that does not exist, named in the condition of a write': `
      text phone
      update save
        contact_phone_number = #form/phone when #form/consnt = 'yes'     # error`,
    'a question that does not exist, in the condition of the action': `
      text phone
      update save
        when /data/nobody = '1'
        contact_phone_number = #form/phone     # error`,
    'in the display condition of the group around the case block': `
      text phone
      group more     # error
        display #form/consnt = 'yes'
      update more/save
        contact_phone_number = #form/phone`,
    'in the display condition of the group around the question': `
      group more     # error
        display #form/consnt = 'yes'
      text more/phone
      map contact_phone_number <- more/phone`,
    'far behind hidden values': `
      hidden c = substrr(#form/x, 1)     # error
      hidden b = #form/c
      hidden a = concat('+', #form/b)
      map contact_phone_number <- a`,
    'a circle': `
      hidden a = concat(#form/b, 'x')     # error
      hidden b = if(true(), #form/a, '')
      map time_zone <- a`,
    'a calculation of itself': `
      hidden a = concat(/data/a, '1')     # error
      map time_zone <- a`,
    'a circle behind the second of two questions': `
      hidden good = 'x'
      hidden b = #form/c     # error
      hidden c = #form/b
      update save
        time_zone = concat(#form/good, #form/b)`,
    'a pattern that Java does not take': `
      text phone     # error
        validate regex(., '^[0-9+$')
      map contact_phone_number <- phone`,
    'a pattern that only Web Apps take': `
      text phone     # error
        validate regex(., '^[0-9]{9}}$')
      map contact_phone_number <- phone`,
    'a pattern that only phones take': `
      text phone     # error
        validate regex(., '^(?#code)0[0-9]+$')
      map contact_phone_number <- phone`,
    'a default': `
      text phone     # error
        default #form/nothing
      map contact_phone_number <- phone`,
    'a question that is named in a predicate': `
      hidden zone = instance('zones')/root/zone[@id = #form/nothing]/name     # error
      map time_zone <- zone`,
  },
  right: {
    'a mapping of a question that is no longer there, which has a rule of its own': `
      text phone
      map contact_phone_number <- phone_old`,
    'everything outside the form': `
      hidden a = #case/anything/at/all
      hidden b = #user/whatever
      hidden c = instance('casedb')/cases/case[@case_id = current()/../a]/nothing_known
      hidden d = instance('commcaresession')/session/data/case_id
      update save
        time_zone = concat(#form/a, #form/b, #form/c, #form/d)`,
    'nodes of the form that are no questions': `
      text phone
      hidden a = concat(/data/meta/userID, /data/save/case/@case_id, #form/phone)
      update save
        contact_phone_number = #form/a`,
    'relative references': `
      repeat child
      text child/phone
      hidden child/final = concat('254', ../phone)
      update child/save
        contact_phone_number = current()/../../../../final`,
    'expressions that no contact property depends on': `
      hidden broken = nonsense(((
      text phone
        validate . != ''
      map contact_phone_number <- phone
      map nickname <- broken`,
    'a validation condition about the question itself': `
      text phone
        validate . != '' and /data/phone != '0'
      map contact_phone_number <- phone`,
    'a long chain': `
      ${Array.from({ length: 3000 }, (_, i) => `hidden h${i} = ${i === 0 ? "'x'" : `#form/h${i - 1}`}`).join('\n      ')}
      map time_zone <- h2999`,
  },
});

describe('expression-invalid: what it says and offers', () => {
  it('names the near question and offers it', () => {
    const text = "text phone\nhidden a = concat('1', #form/fone)\nmap contact_phone_number <- a";
    expect(findingsOf(rule, text)[0]?.message.what).toBe('There is no question `/data/fone` in this form.');
    expect(fixesOf(rule, text)).toEqual([
      {
        kind: 'suggestion',
        title: 'Use /data/phone',
        edits: [
          { type: 'set-expression', path: '/data/a', part: 'calculate', value: "concat('1', #form/phone)" },
        ],
      },
    ]);
  });

  it('names the near function', () => {
    const text = 'text phone\nhidden a = subst(#form/phone, 1)\nmap contact_phone_number <- a';
    expect(fixesOf(rule, text).map(({ title }) => title)).toEqual(['Use substr']);
  });

  it.each([
    ['len(#form/phone)', ['Use string-length']],
    ["UPPER('x')", ['Use upper-case']],
    ['lag(#form/phone)', ['Use log']],
    ['mid(#form/phone, 2)', []],
  ])('%s: another name, or none', (calculate, titles) => {
    const text = `text phone\nhidden a = ${calculate}\nmap contact_phone_number <- a`;
    expect(fixesOf(rule, text).map(({ title }) => title)).toEqual(titles);
  });

  it.each([
    ['concat(‘254’, #form/phone)', '‘ is a quote of printed text; expressions take only \' and ".'],
    ["if(#form/phone = '' AND true(), '', #form/phone)", '“AND” must be written small: “and”.'],
    ["if(#form/phone 12, '', '')", '“)” is missing before “12”'],
  ])('%s: what is wrong with it', (calculate, detail) => {
    const text = `text phone\nhidden a = ${calculate}\nmap contact_phone_number <- a`;
    expect(findingsOf(rule, text)[0]?.message.what).toContain(detail);
  });

  it('writes the circle out', () => {
    const text = 'hidden a = #form/b\nhidden b = #form/c\nhidden c = #form/b\nmap time_zone <- a';
    expect(findingsOf(rule, text)[0]?.message.what).toContain('`b` → `c` → `b`');
  });
});
