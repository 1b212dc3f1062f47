import { describe, expect, it } from 'vitest';
import type { Builder } from '../../src/builders/builder.ts';
import { createCheckedForm } from '../../src/designed/checked-form.ts';
import type { FormSource, Question } from '../../src/form/source.ts';

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

const formWithZone = (calculate: string): FormSource => formWith('time_zone', calculate);

/** A form with one hidden value that is mapped to a property. */
function formWith(property: string, calculate: string): FormSource {
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
            property,
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

  it('offers no fix for a question that is locked', async () => {
    const source = formWithZone("'Africa/Nairobi '");
    const locked = source.questions.map((question) => ({ ...question, locked: true }));
    const fixes = async (of: FormSource) => {
      const form = createCheckedForm(pageThatReads(async () => of));
      await form.refresh();
      return form.findings().flatMap((finding) => finding.fixes.map(({ title }) => title));
    };
    expect(await fixes(source)).toEqual(['Use Africa/Nairobi']);
    expect(await fixes({ ...source, questions: locked })).toEqual([]);
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

  it('lets nobody go on with an older reading: who waited for it waits for the newest', async () => {
    const answers: ((source: FormSource) => void)[] = [];
    const form = createCheckedForm(pageThatReads(() => new Promise((resolve) => answers.push(resolve))));
    const older = form.refresh().then(() => form.findings().map(({ rule }) => rule));
    void form.refresh();
    answers[0]?.(formWithZone("'Asia/Kolkata'"));
    await Promise.resolve();
    answers[1]?.(formWithZone("'IST'"));
    expect(await older).toEqual(['time-zone-unknown']);
  });

  it("calls a question by its label in the reader's language, else in the form's own, else by its ID", async () => {
    const form = createCheckedForm(pageThatReads(async () => formWithZone("'IST'")));
    await form.refresh();
    expect(form.name('/data/tz', 'fra')).toBe('Fuseau');
    expect(form.name('/data/tz', 'hi-IN')).toBe('Zone');
    expect(form.name('/data/new_question', 'en')).toBe('new_question');
    expect(form.name('/data/save/case/update/time_zone', 'en')).toBe('save');
    expect(form.name('/data/undefined', 'en')).toBeUndefined();
    expect(form.name(null, 'en')).toBeUndefined();
  });

  it.each([
    ['fra', 'Fuseau'],
    ['sw', 'Zone'],
    [null, 'tz'],
  ])('calls a question as the tree does that shows %s, whoever reads', async (shownLanguage, name) => {
    const form = createCheckedForm(pageThatReads(async () => ({ ...formWithZone("'IST'"), shownLanguage })));
    await form.refresh();
    expect(form.name('/data/tz', 'hi-IN')).toBe(name);
  });

  describe('knows what was in the form before its designer came', () => {
    const FACTS = { languages: ['en'], gateways: ['TWILIO_KE'] };

    /** The findings of a page whose zone is edited from one value to another, old or new. */
    async function edited(from: string, to: string): Promise<string[]> {
      let zone = from;
      const form = createCheckedForm(pageThatReads(async () => formWithZone(zone)));
      await form.refresh();
      zone = to;
      await form.refresh();
      return form.findings().map((finding) => `${finding.rule} ${form.isOld(finding) ? 'old' : 'new'}`);
    }

    it('nothing was edited', async () => {
      expect(await edited("'IST'", "'IST'")).toEqual(['time-zone-unknown old']);
    });

    it('a mistake was made', async () => {
      expect(await edited("'Asia/Kolkata'", "'IST'")).toEqual(['time-zone-unknown new']);
    });

    it('a wrong value was replaced with another wrong one', async () => {
      expect(await edited("'IST'", "'Nairobi'")).toEqual(['time-zone-unknown new']);
    });

    it('a mistake was made that the form had before, mended and made again', async () => {
      let zone = "'IST'";
      const form = createCheckedForm(pageThatReads(async () => formWithZone(zone)));
      await form.refresh();
      zone = "'Asia/Kolkata'";
      await form.refresh();
      zone = "'IST'";
      await form.refresh();
      expect(form.findings().map(form.isOld)).toEqual([true]);
    });

    it('the project is known only later: what its facts show was in the first form too', async () => {
      let gateway = "'TWILO_KE'";
      const form = createCheckedForm(pageThatReads(async () => formWith('contact_backend_id', gateway)));
      await form.refresh();
      expect(form.findings().map(({ severity }) => severity)).toEqual(['incomplete']);
      form.learn({ facts: FACTS, asOf: null, failure: null });
      await form.refresh();
      expect(form.findings().map(({ severity }) => severity)).toEqual(['error']);
      expect(form.findings().map(form.isOld)).toEqual([true]);
      gateway = "'INFOBOP'";
      await form.refresh();
      expect(form.findings().map(form.isOld)).toEqual([false]);
    });

    it('the form was edited before the project was known', async () => {
      let gateway = "'TWILIO_KE'";
      const form = createCheckedForm(pageThatReads(async () => formWith('contact_backend_id', gateway)));
      await form.refresh();
      gateway = "'TWILO_KE'";
      await form.refresh();
      form.learn({ facts: FACTS, asOf: null, failure: null });
      await form.refresh();
      expect(form.findings().map(form.isOld)).toEqual([false]);
    });

    it('the page had no form at first', async () => {
      let source: FormSource | null = null;
      const form = createCheckedForm(pageThatReads(async () => source));
      await form.refresh();
      source = formWithZone("'IST'");
      await form.refresh();
      expect(form.findings().map(form.isOld)).toEqual([true]);
    });
  });

  it('works out once what a decision about a finding is about, until the page says something else', async () => {
    let source = formWithZone("'IST'");
    const form = createCheckedForm({
      kind: 'vellum',
      degradations: [],
      read: async () => source,
    } as unknown as Builder);
    await form.refresh();
    const [finding] = form.findings();
    const subject = finding && form.subject(finding);
    expect(finding && form.subject(finding)).toBe(subject);
    source = formWithZone("'GMT+5'");
    await form.refresh();
    expect(finding && form.subject(finding)).not.toEqual(subject);
  });
});
