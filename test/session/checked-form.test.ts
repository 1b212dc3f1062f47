import { describe, expect, it } from 'vitest';
import type { Builder } from '../../src/builders/builder.ts';
import type { FormSource, Question } from '../../src/form/source.ts';
import { createCheckedForm } from '../../src/session/checked-form.ts';

function hidden(path: string, calculate: string): Question {
  return {
    path,
    kind: 'hidden',
    dataType: '',
    appearance: '',
    labels: { en: 'Zone', fra: ' Fuseau ' },
    choices: [],
    calculate: { text: calculate },
    repeat: null,
  };
}

/** A form with one hidden value that is mapped to `time_zone`. */
function formWithZone(calculate: string): FormSource {
  return {
    root: '/data',
    title: 'Zone',
    xmlns: 'urn:zone',
    languages: ['en', 'fra'],
    defaultLanguage: 'en',
    questions: [hidden('/data/tz', calculate)],
    caseActions: [
      {
        id: 'case-mappings',
        origin: 'case-mappings',
        path: null,
        caseType: null,
        caseId: null,
        creates: false,
        repeat: null,
        writes: [
          {
            property: 'time_zone',
            index: null,
            block: 'update',
            source: { type: 'question', path: '/data/tz' },
            path: null,
          },
        ],
      },
    ],
    instances: [],
  };
}

function pageThatReads(read: Builder['read']): Builder {
  return {
    kind: 'vellum',
    read,
    onChange: () => {},
    show: async () => {},
    apply: async () => ({ ok: true }),
    reveal: async () => true,
    anchor: () => null,
    holdSave: () => {},
    degradations: [],
  };
}

describe('the checked form', () => {
  it('has the findings of what the page says now', async () => {
    let zone = "'IST'";
    const form = createCheckedForm(pageThatReads(async () => formWithZone(zone)));
    await form.refresh();
    expect(form.findings().map(({ rule }) => rule)).toEqual(['time-zone-unknown']);
    zone = "'Asia/Kolkata'";
    await form.refresh();
    expect(form.findings()).toEqual([]);
  });

  it('has none while there is no form: loading, or not to be parsed', async () => {
    const form = createCheckedForm(pageThatReads(async () => null));
    await form.refresh();
    expect(form.findings()).toEqual([]);
    expect(form.constantNumbers()).toEqual([]);
  });

  it('keeps the newest reading when an older one comes back late', async () => {
    const answers: ((source: FormSource) => void)[] = [];
    const form = createCheckedForm(pageThatReads(() => new Promise((resolve) => answers.push(resolve))));
    const older = form.refresh();
    const newer = form.refresh();
    answers[1]?.(formWithZone("'Asia/Kolkata'"));
    answers[0]?.(formWithZone("'IST'"));
    await Promise.all([older, newer]);
    expect(form.findings()).toEqual([]);
  });

  it("calls a question by its label in the reader's language, else in the form's own", async () => {
    const form = createCheckedForm(pageThatReads(async () => formWithZone("'IST'")));
    await form.refresh();
    expect(form.label('/data/tz', 'fra')).toBe('Fuseau');
    expect(form.label('/data/tz', 'hi-IN')).toBe('Zone');
    expect(form.label('/data/gone', 'en')).toBeUndefined();
    expect(form.label(null, 'en')).toBeUndefined();
  });
});
