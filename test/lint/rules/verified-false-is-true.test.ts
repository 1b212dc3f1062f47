import { describe, expect, it } from 'vitest';
import { createFormModel } from '../../../src/form/create-form-model.ts';
import { lint } from '../../../src/lint/engine.ts';
import rule from '../../../src/lint/rules/verified-false-is-true.ts';
import { sketch } from '../support/form.ts';
import { describeRule, fixesOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    '0 for no': `
      select consent: yes, no
      hidden verified = if(#form/consent = 'yes', 1, 0)     # error
      map contact_phone_number_is_verified <- verified`,
    'false()': `
      create save
        contact_phone_number_is_verified = false()     # error`,
    'the result of a comparison': `
      select consent: yes, no
      create save
        contact_phone_number_is_verified = #form/consent = 'yes'     # error`,
    'a condition function': `
      text phone
      hidden verified = regex(/data/phone, '^254')     # error
      map contact_phone_number_is_verified <- verified`,
    'a condition as a number': `
      select consent: yes, no
      create save
        contact_phone_number_is_verified = number(#form/consent = 'yes')     # error`,
    'a box that nobody has to tick': `
      multi-select consent: agreed
      hidden verified = if(selected(#form/consent, 'agreed'), 1, 0)     # error
      map contact_phone_number_is_verified <- verified`,
    'whether the box was ticked': `
      multi-select consent: sms
      create save
        contact_phone_number_is_verified = count-selected(#form/consent)     # error`,
    'a choice that reads as no': `
      select consent: 1, no     # error
      map contact_phone_number_is_verified <- consent`,
    'a choice that reads as no in another language': `
      select consent: 1, Nahin     # error
      map contact_phone_number_is_verified <- consent`,
    'a choice whose label reads as no': `
      select consent: 1 (Yes), 2 (No)     # error
      map contact_phone_number_is_verified <- consent`,
    'such a label in another language, through a hidden value': `
      select consent: a (Ndiyo), b (Hapana)     # error
      hidden verified = #form/consent
      map contact_phone_number_is_verified <- verified`,
    'a refusal with a negative code': `
      select consent: 1, -99     # error
      map contact_phone_number_is_verified <- consent`,
    'a refusal in words': `
      select consent: 1, refused     # error
      map contact_phone_number_is_verified <- consent`,
    'a blank': `
      create save
        contact_phone_number_is_verified = ' '     # error`,
    'a count of several boxes': `
      multi-select consent: sms, call
      create save
        contact_phone_number_is_verified = count-selected(#form/consent)     # error`,
    'a condition that is joined to text': `
      select consent: yes, no
      create save
        contact_phone_number_is_verified = string(#form/consent = 'yes')     # error`,
    'the text of a node': `
      hidden verified     # error
        initial false
      map contact_phone_number_is_verified <- verified`,
    'a default of 0': `
      hidden verified     # error
        default 0
      map contact_phone_number_is_verified <- verified`,
    'a number question that takes 0': `
      int consent     # error
      map contact_phone_number_is_verified <- consent`,
    'text with blanks': `
      create save
        contact_phone_number_is_verified = ' No '     # error`,
  },
  right: {
    'nothing for no': `
      select consent: yes, no
      hidden verified = if(#form/consent = 'yes', 1, '')
      map contact_phone_number_is_verified <- verified`,
    'a choice that is filtered out': `
      select consent: 1, 0
      hidden verified = if(#form/consent = '1', #form/consent, '')
      map contact_phone_number_is_verified <- verified`,
    'a label that reads as yes': `
      multi-select consent: 2 (Yes)
      map contact_phone_number_is_verified <- consent`,
    'a hidden value that the condition of the write excludes': `
      select consent: yes, no
      hidden h = if(#form/consent = 'yes', 1, 0)
      create save
        contact_phone_number_is_verified = #form/h when #form/h = 1`,
    'a choice that the condition of the write excludes': `
      select consent: 1, 0
      create save
        contact_phone_number_is_verified = #form/consent when #form/consent != 0`,
    'the flag of the case': `
      hidden verified = #case/contact_phone_number_is_verified
      map contact_phone_number_is_verified <- verified`,
    'a number question that takes only 1': `
      int consent
        validate . = 1
      map contact_phone_number_is_verified <- consent`,
    'text that merely contains no': `
      create save
        contact_phone_number_is_verified = 'known'`,
  },
});

describe('verified-false-is-true: what it offers', () => {
  it('empties the constant, surely where only the write reads it', () => {
    const inWrite =
      "select c: y, n\ncreate save\n  contact_phone_number_is_verified = if(/data/c = 'y', 1, 'no')";
    expect(fixesOf(rule, inWrite)).toEqual([
      {
        kind: 'safe',
        title: 'Save nothing for no',
        edits: [
          {
            type: 'set-write-expression',
            action: '/data/save',
            block: 'update',
            property: 'contact_phone_number_is_verified',
            value: "if(#form/c = 'y', 1, '')",
          },
        ],
      },
    ]);
  });

  it('only suggests it in a hidden value, which other conditions may compare with 0', () => {
    const hidden =
      "select c: y, n\nhidden v = if(#form/c = 'y', 1, 0)\nmap contact_phone_number_is_verified <- v";
    expect(fixesOf(rule, hidden)).toEqual([
      {
        kind: 'suggestion',
        title: 'Save nothing for no',
        edits: [
          { type: 'set-expression', path: '/data/v', part: 'calculate', value: "if(#form/c = 'y', 1, '')" },
        ],
      },
    ]);
  });

  it('offers nothing that would take the yes away as well', () => {
    const text =
      "multi-select c: sms\ncreate save\n  contact_phone_number_is_verified = int(selected(#form/c, 'sms'))";
    expect(fixesOf(rule, text)).toEqual([]);
  });

  it('puts a bare condition into if()', () => {
    const bare = "select c: y, n\ncreate save\n  contact_phone_number_is_verified = #form/c = 'y'";
    expect(fixesOf(rule, bare).map(({ edits }) => edits)).toEqual([
      [
        {
          type: 'set-write-expression',
          action: '/data/save',
          block: 'update',
          property: 'contact_phone_number_is_verified',
          value: "if(#form/c = 'y', 1, '')",
        },
      ],
    ]);
  });

  it('keeps what phones run where the twin of the builder says something else', () => {
    const { form, project } = sketch(
      "select c: y, n\ntext d\ncreate save\n  contact_phone_number_is_verified = /data/c = 'y'",
    );
    const [action] = form.source.caseActions;
    const [write] = action!.writes;
    const expression = { text: "/data/c = 'y'", vellum: "#form/d = 'y'" };
    const writes = [{ ...write!, source: { type: 'expression', expression } as const }];
    const source = { ...form.source, caseActions: [{ ...action!, writes }] };
    const [finding] = lint(createFormModel(source), project, { rules: [rule] });
    expect(finding?.fixes.flatMap(({ edits }) => edits)).toMatchObject([
      { value: "if(#form/c = 'y', 1, '')" },
    ]);
  });
});
