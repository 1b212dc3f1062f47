import { createHold } from '../../guard/hold.ts';
import type { FilledForm, FilledPlace } from '../filled-form.ts';
import type { Control } from '../html-form/control.ts';
import { NOTE_TAG } from '../html-form/notes.ts';
import { choicesOf, textOf, writeAnswer } from './answer.ts';
import { elementOf, questionOf } from './question-element.ts';
import type { SurveyCompleting, SurveyModel, SurveyQuestion } from './survey.ts';
import { createSurveyContacts, type SurveyFields } from './survey-contacts.ts';

export interface FilledSurveyParts {
  readonly survey: SurveyModel;
  /** The element that the survey is drawn in. */
  readonly root: Element;
  readonly fields: SurveyFields;
  readonly signal: AbortSignal;
  /** Puts off what may move the page until no button of the mouse is down. */
  readonly whenReleased: (work: () => void) => void;
  /** The survey has drawn something: these are the elements of its questions that are on the page now. */
  readonly onDrawn: (elements: ReadonlySet<HTMLElement>) => void;
}

/** The adapter of a survey, with what its view needs to know of the page. */
export interface FilledSurvey extends FilledForm {
  /** Undefined when the place is not on the page. */
  control(place: FilledPlace): Control | undefined;
  /** The question of an element that is on the page. */
  questionAt(element: Element): SurveyQuestion | undefined;
}

/** Whether elements came or went, other than a note that was put there. */
function hasDrawn({ addedNodes, removedNodes }: MutationRecord): boolean {
  const isElement = (node: Node): node is Element => 'localName' in node;
  return (
    [...removedNodes].some(isElement) ||
    [...addedNodes].some((node) => isElement(node) && node.localName !== NOTE_TAG)
  );
}

/** Follows a survey of SurveyJS by its own events, and by those of the page where it says nothing: half a value. */
export function createFilledSurvey(parts: FilledSurveyParts): FilledSurvey {
  const { survey, root, fields, signal, whenReleased, onDrawn } = parts;
  const listeners: (() => void)[] = [];
  /** Questions that a person has left, chosen or filled in: before that nobody is told that something is wrong. */
  let touched = new WeakSet<SurveyQuestion>();
  let typing: SurveyQuestion | null = null;
  const asked = createSurveyContacts(survey, fields, (question) => {
    if (question === typing) return 'typing';
    return touched.has(question) ? 'settled' : 'untouched';
  });

  const elements = (): ReadonlySet<HTMLElement> =>
    new Set(asked.questions().flatMap((question) => elementOf(root, question) ?? []));
  const tell = (): void => {
    if (!signal.aborted) for (const listener of listeners) listener();
  };
  /** What is answered already was entered by somebody. */
  function touchAnswered(): void {
    for (const question of asked.questions()) if (textOf(question.value) !== '') touched.add(question);
  }
  function changed(): void {
    touchAnswered();
    tell();
  }
  /** A survey that was completed, or emptied for the next person, begins anew: nobody has come to its questions. */
  function forgetWhenEmptied(): void {
    if (!asked.questions().some(({ value }) => textOf(value) !== '')) touched = new WeakSet();
  }
  touchAnswered();

  for (const event of [survey.onValueChanged, survey.onQuestionVisibleChanged]) {
    event.add(changed);
    signal.addEventListener('abort', () => event.remove(changed));
  }
  const on = (type: string, handle: (question: SurveyQuestion) => void): void =>
    root.addEventListener(
      type,
      ({ target }) => {
        const question = questionOf(root, asked.questions(), target);
        if (question) handle(question);
      },
      { capture: true, passive: true, signal },
    );
  const settle = (question: SurveyQuestion): void =>
    whenReleased(() => {
      if (typing === question) typing = null;
      touched.add(question);
      tell();
    });
  let drawn = elements();
  const observer = new MutationObserver((records) => {
    // A page that counts or shows a clock writes all the time; questions are elements, and our own notes are none.
    if (!records.some(hasDrawn)) return;
    forgetWhenEmptied();
    const before = drawn;
    drawn = elements();
    onDrawn(drawn);
    // A page that is shown later gets its messages then.
    if (drawn.size !== before.size || [...drawn].some((element) => !before.has(element))) tell();
  });
  observer.observe(root, { subtree: true, childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
  on('input', (question) => {
    // What is typed into a list searches it.
    if (choicesOf(question) !== null) return;
    typing = question;
    tell();
  });
  on('change', settle);
  on('focusout', settle);

  return {
    contacts: asked.contacts,
    control(place) {
      const question = asked.question(place);
      const element = question && elementOf(root, question);
      return element ? { property: place.property, element, elements: [element] } : undefined;
    },
    questionAt: (element) => questionOf(root, asked.questions(), element),
    onChange(listener) {
      listeners.push(() => listener('form'));
    },
    write(place, value) {
      const question = asked.question(place);
      return question !== undefined && writeAnswer(question, value);
    },
    focus(place) {
      const question = asked.question(place);
      // What is only looked over cannot be changed there.
      if (survey.state === 'preview') survey.cancelPreview();
      question?.focus();
    },
    hold(gate) {
      const hold = createHold<{ readonly isCompleteOnTrigger: boolean }>({
        where: 'complete a survey',
        gate: () => gate(asked.contacts),
        resend: ({ isCompleteOnTrigger }) =>
          void (isCompleteOnTrigger ? survey.doComplete(true) : survey.tryComplete()),
        signal,
      });
      const completing = (_: unknown, options: SurveyCompleting): void => {
        // The page itself keeps it open.
        if (!options.allow) return;
        const { isCompleteOnTrigger } = options;
        if (hold.press({ isCompleteOnTrigger }) === 'stop') options.allow = false;
      };
      survey.onCompleting.add(completing);
      signal.addEventListener('abort', () => survey.onCompleting.remove(completing));
    },
  };
}
