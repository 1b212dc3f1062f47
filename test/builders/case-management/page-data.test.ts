import { describe, expect, it } from 'vitest';
import { parsePage, readPageData, readPageDatum } from '../../../src/builders/case-management/page-data.ts';
import { takePageData } from '../../../src/builders/case-management/page-data-source.ts';
import { formOfQuestions } from '../../../src/builders/case-management/page-questions.ts';
import { escapeHtml } from '../../pages/server/html.ts';

const signal = new AbortController().signal;

function page(values: Readonly<Record<string, unknown>>): string {
  const data = Object.entries(values).map(([name, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return `<div data-name="${name}" data-value="${escapeHtml(text)}"></div>`;
  });
  return `<!DOCTYPE html><html><body><div class="initial-page-data">${data.join('')}</div><p></p></body></html>`;
}

const ACTIONS = { update_case: { update: {} } };

describe("HQ's page data", () => {
  it('is JSON, or the text that it is', () => {
    const document = parsePage(page({ name: 'A "form" & more', list: [1, 2], flag: false }));
    expect(readPageDatum(document, 'name')).toBe('A "form" & more');
    expect(readPageDatum(document, 'list')).toEqual([1, 2]);
    expect(readPageDatum(document, 'flag')).toBe(false);
    expect(readPageDatum(document, 'missing')).toBeUndefined();
  });

  it('gives what the builder needs', () => {
    const read = readPageData(
      parsePage(
        page({
          form_name: 'Register',
          langs: ['en', 'fra', 7],
          default_language: 'fra',
          case_config_options: {
            actions: ACTIONS,
            caseType: 'client',
            questions: [{ value: '/data/a' }, 'x', {}],
          },
        }),
      ),
    );
    expect(read).toMatchObject({
      actions: ACTIONS,
      caseType: 'client',
      formName: 'Register',
      languages: ['en', 'fra'],
      defaultLanguage: 'fra',
    });
    expect(read?.questions.map(({ value }) => value)).toEqual(['/data/a']);
  });

  it.each([undefined, null, 'text', [], { actions: 'x' }, { actions: null }])(
    'of another shape (%j): none',
    (options) => {
      expect(
        readPageData(parsePage(page({ ...(options !== undefined && { case_config_options: options }) }))),
      ).toBeNull();
    },
  );

  it('parts of another shape are not there', () => {
    const options = { actions: ACTIONS, caseType: 5, questions: 'many' };
    expect(readPageData(parsePage(page({ case_config_options: options, langs: 'en' })))).toMatchObject({
      caseType: null,
      questions: [],
      languages: [],
    });
  });

  it('is asked for once more when HQ has taken it out of the page', async () => {
    const asked: string[] = [];
    const load = async (url: string): Promise<string> => {
      asked.push(url);
      return page({ case_config_options: { actions: ACTIONS } });
    };
    location.hash = '#case-configuration';
    document.body.innerHTML = '<div class="initial-page-data"></div>';
    expect(await takePageData({ document, load, signal })).toMatchObject({ actions: ACTIONS });
    expect(asked).toEqual([location.href.replace('#case-configuration', '')]);
  });

  it('is not asked for while it stands in the page, nor had from a page that cannot be loaded', async () => {
    const load = async (): Promise<null> => null;
    document.body.innerHTML = '<div class="initial-page-data"></div>';
    expect(await takePageData({ document, load, signal })).toBeNull();
    document.body.innerHTML = page({ case_config_options: { actions: ACTIONS } });
    expect(await takePageData({ document, load, signal })).toMatchObject({ actions: ACTIONS });
  });
});

describe('the list of questions as a form', () => {
  const read = readPageData(
    parsePage(
      page({
        form_name: 'Register',
        langs: ['en'],
        case_config_options: {
          actions: ACTIONS,
          questions: [
            {
              value: '/client/phone',
              label: 'Phone',
              tag: 'input',
              type: 'Int',
              constraint: '. > 5',
              calculate: null,
            },
            { value: '/client/lang', tag: 'select1', options: [{ value: 'en', label: 'English' }] },
            { value: '/client/kids/tz', tag: 'hidden', repeat: '/client/kids', calculate: "'IST'" },
            { value: '/client/odd', tag: 'something new' },
          ],
        },
      }),
    ),
  );

  it('knows kinds, choices, logic and repeats', () => {
    const form = formOfQuestions(read!);
    expect(form).toMatchObject({ root: '/client', title: 'Register', caseActions: [] });
    expect(form.questions).toMatchObject([
      {
        path: '/client/phone',
        kind: 'int',
        labels: { en: 'Phone' },
        constraint: { text: '. > 5' },
        repeat: null,
      },
      { path: '/client/lang', kind: 'select', choices: [{ value: 'en', labels: { en: 'English' } }] },
      { path: '/client/kids/tz', kind: 'hidden', repeat: '/client/kids', calculate: { text: "'IST'" } },
      { path: '/client/odd', kind: 'other' },
    ]);
    expect(form.questions[0]?.calculate).toBeUndefined();
  });

  it('of a form without questions is an empty form', () => {
    expect(formOfQuestions({ ...read!, questions: [] })).toMatchObject({ root: '/data', questions: [] });
  });
});
