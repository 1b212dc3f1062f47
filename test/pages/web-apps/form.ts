import { type Answer, ask } from './ask.ts';
import { ko } from './knockout.ts';
import { type Bean, type Node, type Question, questionsIn, reconcile } from './question.ts';

export interface FormOptions {
  readonly paged: boolean;
  readonly json: boolean;
  readonly onPhone: boolean;
  /** The form was sent. */
  submitted(answer: Answer): void;
  failed(message: string): void;
}

/** The open form, and its talk with Formplayer: one question at a time, in order. */
export class Form {
  readonly title: string;
  readonly instanceXml;
  readonly children = ko.observableArray<Node>([]);
  readonly showInFormNavigation = ko.observable(false);
  readonly atFirstIndex = ko.observable(true);
  readonly atLastIndex = ko.observable(false);
  readonly isSubmitting = ko.observable(false);
  readonly attempted = ko.observable(false);
  readonly submitText = ko.computed(() => (this.isSubmitting() ? 'Submitting...' : 'Submit'));
  readonly erroredQuestions = ko.computed(() =>
    this.attempted() ? questionsIn(this.children()).filter((question) => !question.isValid()) : [],
  );
  readonly enableSubmitButton = ko.computed(
    () => !this.isSubmitting() && this.erroredQuestions().length === 0,
  );
  readonly showSubmitButton = ko.computed(() => !this.showInFormNavigation());
  readonly #session: unknown;
  readonly #options: FormOptions;
  #open = 0;
  #queue: (() => void)[] = [];

  constructor(answer: Answer, options: FormOptions) {
    this.#options = options;
    this.#session = answer.session_id;
    this.title = String(answer.title);
    const { output = '' } = (answer.instanceXml ?? {}) as { readonly output?: string };
    this.instanceXml = { output: ko.observable(output) };
    this.showInFormNavigation(options.paged);
    this.#take(answer);
  }

  childTemplate = (child: Node): string => `${child.type()}-fullform-ko-template`;

  #take(answer: Answer): void {
    if ('isAtLastIndex' in answer) {
      this.atFirstIndex(Boolean(answer.isAtFirstIndex));
      this.atLastIndex(Boolean(answer.isAtLastIndex));
    }
    reconcile(this.children, answer.tree as readonly Bean[], {
      onPhone: this.#options.onPhone,
      answered: (question) => this.#answer(question),
      newRow: (ix) => this.#post('new-repeat', { ix }, (got) => this.#take(got)),
      deleteRow: (ix) =>
        this.#post(
          'delete-repeat',
          { ix: Number(ix.split('_').at(-1)), form_ix: ix.replace(/_\d+$/, '') },
          (got) => {
            // Rows behind it get other indexes: all of them are drawn anew.
            this.children([]);
            this.#take(got);
          },
        ),
    });
  }

  #post(action: string, body: Answer, done: (answer: Answer) => void, failed = () => {}): void {
    const start = (): void => {
      const end = (work: () => void): void => {
        try {
          work();
        } finally {
          this.#open -= 1;
          this.#queue.shift()?.();
        }
      };
      const request = {
        action,
        ...body,
        'session-id': this.#session,
        session_id: this.#session,
        oneQuestionPerScreen: this.#options.paged,
        tz_from_browser: Intl.DateTimeFormat().resolvedOptions().timeZone,
      };
      const fail = (): void => {
        failed();
        this.#options.failed('Something unexpected went wrong on that request.');
      };
      ask(action, request, {
        json: this.#options.json,
        done: (answer) => end(() => (answer.status === 'error' ? fail() : done(answer))),
        failed: () => end(fail),
      });
    };
    this.#open += 1;
    if (this.#open === 1) start();
    else this.#queue.push(start);
  }

  #answer(question: Question): void {
    this.#post(
      'answer',
      { ix: question.ix, answer: question.answer() },
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

  nextQuestion = (): void => this.#post('next_index', {}, (answer) => this.#take(answer));
  prevQuestion = (): void => this.#post('prev_index', {}, (answer) => this.#take(answer));

  submitForm = (): void => {
    this.attempted(true);
    this.isSubmitting(true);
    let tries = 0;
    const timer = setInterval(() => {
      tries += 1;
      if (this.#open > 0 && tries <= 10) return;
      clearInterval(timer);
      this.#submit();
    }, 250);
  };

  #submit(): void {
    const questions = questionsIn(this.children());
    const valid = questions.filter((question) => question.isValid());
    const answers = Object.fromEntries(valid.map((question) => [question.ix, question.answer()]));
    this.#post(
      'submit-all',
      { answers, prevalidated: valid.length === questions.length },
      (answer) => {
        this.isSubmitting(false);
        if (answer.status === 'success') {
          this.#options.submitted(answer);
          return;
        }
        const errors = (answer.errors ?? {}) as Readonly<Record<string, { readonly type: string }>>;
        for (const question of questions) {
          if (errors[question.ix]) question.serverError('An answer is required');
        }
      },
      () => this.isSubmitting(false),
    );
  }
}
