import { describe, expect, it } from 'vitest';
import { movedPath, moveQuestions } from '../../../src/form/edits/move-questions.ts';
import { sketch } from '../../lint/support/form.ts';

const of = (text: string) => sketch(text).form.source;

describe('a form whose questions got other names or places', () => {
  it('is the one that would have been written with them', () => {
    const form = (phone: string, save: string) => `
      text ${phone}
        validate string-length(.) > 5
      text phone_2
      hidden full = concat('#form/phone', #form/${phone}, /data/${phone}, #form/phone_2)
      create ${save} contact
        contact_phone_number = #form/${phone} when #form/${phone} != ''
      map time_zone <- ${phone}`;
    const moved = new Map([
      ['/data/phone', '/data/telefon'],
      ['/data/save', '/data/keep'],
    ]);
    expect(moveQuestions(of(form('phone', 'save')), moved)).toEqual(of(form('telefon', 'keep')));
  });

  it('is the same form when two have changed their names with each other', () => {
    const form = (one: string, two: string) =>
      of(`hidden ${one} = 'IST'\nhidden ${two} = #form/${one}\nmap time_zone <- ${two}`);
    const moved = new Map([
      ['/data/a', '/data/b'],
      ['/data/b', '/data/a'],
    ]);
    expect(moveQuestions(form('a', 'b'), moved)).toEqual(form('b', 'a'));
  });

  it('takes along what stands inside, by the nearest that moved', () => {
    const moved = new Map([
      ['/data/a', '/data/x'],
      ['/data/a/b', '/data/y'],
    ]);
    expect(
      ['/data/a/c', '/data/a/b/case/update/p', '/data/ab', '/data'].map((path) => movedPath(path, moved)),
    ).toEqual(['/data/x/c', '/data/y/case/update/p', '/data/ab', '/data']);
  });
});
