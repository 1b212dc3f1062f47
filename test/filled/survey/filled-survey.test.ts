import { afterEach, expect, it } from 'vitest';
import { createFilledSurvey } from '../../../src/filled/survey/filled-survey.ts';
import type { SurveyModel, SurveyQuestion } from '../../../src/filled/survey/survey.ts';

const life = new AbortController();
afterEach(() => life.abort());

/** A survey with one question, drawn as SurveyJS draws it, and what a person does to it. */
function drawnSurvey() {
  const listeners = new Set<Parameters<SurveyModel['onValueChanged']['add']>[0]>();
  const events: SurveyModel['onValueChanged'] = {
    add: (listener) => void listeners.add(listener),
    remove: () => {},
  };
  const question: SurveyQuestion = {
    id: 'q1',
    inputId: 'q1i',
    name: 'contact_phone_number',
    processedTitle: 'Phone',
    isReadOnly: false,
    data: null,
    value: undefined,
    getType: () => 'text',
    focus: () => {},
  };
  const survey: SurveyModel & { state: string } = {
    state: 'running',
    getAllQuestions: () => [question],
    onValueChanged: events,
    onQuestionVisibleChanged: { add: () => {}, remove: () => {} },
    onCompleting: { add: () => {}, remove: () => {} },
    cancelPreview: () => {},
    tryComplete: () => true,
    doComplete: () => true,
  };
  const root = document.createElement('div');
  document.body.append(root);
  let drawings = 0;
  const draw = (): void => {
    root.innerHTML = '<div id="q1"><input id="q1i"></div>';
  };
  draw();
  const filled = createFilledSurvey({
    survey,
    root,
    fields: {},
    signal: life.signal,
    whenReleased: (work) => work(),
    onDrawn: () => {
      drawings += 1;
    },
  });
  const answer = (value: unknown): void => {
    question.value = value;
    for (const listener of listeners) listener(survey, {});
  };
  const state = () => filled.contacts()[0]?.places[0]?.state;
  /** The page's turn is over, so that its observers have heard. */
  const drawn = () => new Promise<void>((resolve) => setTimeout(resolve));
  return { survey, root, draw, answer, state, drawn, drawings: () => drawings };
}

it('a survey that is emptied for the next person has no question that was come to', async () => {
  const { draw, answer, state, drawn } = drawnSurvey();
  expect(state()).toBe('untouched');
  answer('0712345678');
  expect(state()).toBe('settled');
  answer(undefined);
  draw();
  await drawn();
  expect(state()).toBe('untouched');
});

it('what stands in it stays come to when it is drawn again', async () => {
  const { draw, answer, state, drawn } = drawnSurvey();
  answer('0712345678');
  draw();
  await drawn();
  expect(state()).toBe('settled');
});

it('text that changes on the page, and a note of ours, are no drawing', async () => {
  const { root, drawn, drawings } = drawnSurvey();
  root.append('12:00', document.createElement('caseline-note'));
  await drawn();
  expect(drawings()).toBe(0);
  root.append(document.createElement('div'));
  await drawn();
  expect(drawings()).toBe(1);
});
