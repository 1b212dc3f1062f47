import type { Answer } from './ask.ts';
import { ko } from './knockout.ts';
import { type Node, questionsIn, reconcile } from './nodes.ts';
import type { Bean, Question } from './question.ts';
import { createQueue, type Queue } from './queue.ts';

export interface FormOptions {
  readonly paged: boolean;
  readonly json: boolean;
  readonly onPhone: boolean;
  /** The form was sent. */
  submitted(answer: Answer): void;
  failed(message: string): void;
}

/** So often HQ looks whether it may submit, and how often at most while an answer is under way. */
const LOOK_MS = 250;
const MOST_LOOKS = 10;

/** What a request keeps the person from meanwhile: submitting, or everything. */
type Block = 'none' | 'submit' | 'all';

/** The open form, and its talk with Formplayer: one question at a time, in order. */
export class Form {
  readonly title: string;
  readonly instanceXml;
  readonly children = ko.observableArray<Node>([]);
  readonly showInFormNavigation = ko.observable(false);
  readonly currentIndex = ko.observable('0');
  readonly atFirstIndex = ko.observable(true);
  readonly atLastIndex = ko.observable(false);
  readonly isSubmitting = ko.observable(false);
  readonly hasSubmitAttempted = ko.observable(false);
  readonly blockSubmit = ko.observable(false);
  readonly forceRequiredVisible = ko.observable(false);
  readonly submitText = ko.computed(() => (this.isSubmitting() ? 'Submitting...' : 'Submit'));
  readonly erroredQuestions = ko.computed(() =>
    this.hasSubmitAttempted() ? this.#questions().filter((question) => question.needsAttention()) : [],
  );
  readonly enableSubmitButton = ko.computed(
    () => !this.isSubmitting() && this.erroredQuestions().length === 0,
  );
  readonly showSubmitButton = ko.computed(() => !this.showInFormNavigation());
  readonly enablePreviousButton = ko.computed(() => this.currentIndex() !== '0' && !this.atFirstIndex());
  readonly isCurrentRequiredSatisfied = ko.computed(() =>
    this.#questions().every((question) => !question.required() || question.answer() !== null),
  );
  readonly enableNextButton = ko.computed(
    () =>
      this.#questions().every((question) => question.isValid() && !question.pending()) &&
      this.isCurrentRequiredSatisfied() &&
      !this.atLastIndex(),
  );
  readonly enableForceNextButton = ko.computed(
    () => !this.isCurrentRequiredSatisfied() && !this.enableNextButton(),
  );
  readonly disableNextButton = ko.computed(() => !this.enableNextButton() && !this.enableForceNextButton());
  readonly #options: FormOptions;
  readonly #queue: Queue;

  constructor(answer: Answer, options: FormOptions) {
    this.#options = options;
    this.#queue = createQueue(options.json, () => ({
      'session-id': answer.session_id,
      session_id: answer.session_id,
      oneQuestionPerScreen: options.paged,
      tz_from_browser: Intl.DateTimeFormat().resolvedOptions().timeZone,
    }));
    this.title = String(answer.title);
    const { output = '' } = (answer.instanceXml ?? {}) as { readonly output?: string };
    this.instanceXml = { output: ko.observable(output) };
    this.showInFormNavigation(options.paged);
    this.#take(answer);
  }

  childTemplate = (child: Node): string => `${child.type()}-fullform-ko-template`;

  #questions(): readonly Question[] {
    return questionsIn(this.children());
  }

  #take(answer: Answer): void {
    if ('isAtLastIndex' in answer) {
      this.currentIndex(String(answer.currentIndex));
      this.atFirstIndex(Boolean(answer.isAtFirstIndex));
      this.atLastIndex(Boolean(answer.isAtLastIndex));
    }
    reconcile(this.children, answer.tree as readonly Bean[], {
      onPhone: this.#options.onPhone,
      answered: (question) => this.#answer(question),
      newRow: (ix) =>
        this.#post(
          'new-repeat',
          () => ({ ix }),
          'all',
          (got) => this.#take(got),
        ),
      deleteRow: (ix) =>
        this.#post(
          'delete-repeat',
          () => ({ ix: Number(ix.split('_').at(-1)), form_ix: ix.replace(/_\d+$/, '') }),
          'all',
          (got) => {
            // Rows behind it get other indexes: all of them are drawn anew.
            this.children([]);
            this.#take(got);
          },
        ),
    });
  }

  #block(block: Block): void {
    for (const box of document.querySelectorAll<HTMLInputElement>('#webforms input, #webforms textarea')) {
      box.disabled = block === 'all';
    }
    this.blockSubmit(block !== 'none');
  }

  #post(
    action: string,
    body: () => Answer,
    block: Block,
    done: (answer: Answer) => void,
    failed = () => {},
  ): void {
    this.#block(block);
    this.#queue.add({
      action,
      body,
      done: (answer) => {
        done(answer);
        this.#block('none');
      },
      failed: () => {
        failed();
        this.#block('none');
        this.#options.failed('Something unexpected went wrong on that request.');
      },
    });
  }

  #answer(question: Question): void {
    this.#post(
      'answer',
      () => ({ ix: question.ix, answer: question.answer() }),
      'submit',
      (answer) => {
        question.pending(false);
        question.serverError(null);
        this.#take(answer);
      },
      () => {
        question.serverError('We were unable to save this answer. Please try again later.');
        question.pending(false);
      },
    );
  }

  nextQuestion = (): void =>
    this.#post(
      'next_index',
      () => ({}),
      'none',
      (answer) => this.#take(answer),
    );
  prevQuestion = (): void =>
    this.#post(
      'prev_index',
      () => ({}),
      'none',
      (answer) => this.#take(answer),
    );
  clickedNextOnRequired = (): void => this.forceRequiredVisible(true);

  submitForm = (): void => {
    this.hasSubmitAttempted(true);
    this.isSubmitting(true);
    let looks = 0;
    const timer = setInterval(() => {
      if (this.blockSubmit() && looks < MOST_LOOKS) {
        looks += 1;
        return;
      }
      clearInterval(timer);
      this.#submit();
    }, LOOK_MS);
  };

  /** What is answered until the request is sent goes with it. */
  #collected(): Answer {
    const questions = this.#questions();
    const valid = questions.filter((question) => question.isValid());
    return {
      answers: Object.fromEntries(valid.map((question) => [question.ix, question.answer()])),
      prevalidated: valid.length === questions.length,
    };
  }

  #submit(): void {
    this.#post(
      'submit-all',
      () => this.#collected(),
      'all',
      (answer) => {
        this.isSubmitting(false);
        if (answer.status === 'success') {
          this.#options.submitted(answer);
          return;
        }
        const errors = (answer.errors ?? {}) as Readonly<Record<string, { readonly type: string }>>;
        for (const question of this.#questions()) {
          if (errors[question.ix]) question.serverError('An answer is required');
        }
      },
      () => this.isSubmitting(false),
    );
  }
}
