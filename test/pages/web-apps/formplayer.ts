/** Formplayer's side of Web Apps: the actions that the page posts to `/formplayer/<action>`. */
import { type AppForm, FORMS } from './app.ts';
import { EntrySession, type WireAnswer } from './entry-session.ts';

/** A form that has been sent, as the server got it. */
export interface Submitted {
  readonly form: string;
  /** The page's request, to the letter. */
  readonly request: Readonly<Record<string, unknown>>;
  /** The texts that are saved, by Formplayer's index. */
  readonly saved: Readonly<Record<string, string>>;
}

export interface Formplayer {
  answer(action: string, request: Readonly<Record<string, unknown>>): Record<string, unknown>;
  /** What the server would have said before this request, with a number that is lower than the last. */
  overtaken(request: Readonly<Record<string, unknown>>): Record<string, unknown>;
  /** How often it did. */
  readonly overtook: number;
  readonly submitted: readonly Submitted[];
  /** Every answer that the page sent while a form was filled in. */
  readonly answered: readonly { readonly ix: string; readonly answer: unknown }[];
  clear(): void;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function menu(): Record<string, unknown> {
  return {
    title: 'Contacts',
    breadcrumbs: ['Messaging'],
    commands: FORMS.map(({ model }, index) => ({ index, displayText: model.source.title })),
    selections: null,
  };
}

function cases(): Record<string, unknown> {
  return {
    title: 'Choose a case',
    entities: [{ id: 'b8a1c0de-0000-4000-8000-000000000001', data: ['Achieng Otieno'] }],
  };
}

/** The tree as it was before anything was answered. */
function unanswered(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'answer' ? null : value)));
}

export function createFormplayer(): Formplayer {
  const sessions = new Map<string, EntrySession>();
  let submitted: Submitted[] = [];
  let answered: { ix: string; answer: unknown }[] = [];
  let count = 0;
  let overtook = 0;

  function open(form: AppForm, paged: boolean): Record<string, unknown> {
    count += 1;
    const session = new EntrySession(`session-${count}`, form);
    sessions.set(session.id, session);
    return session.opened(paged);
  }

  function navigate(request: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const selections = list(request.selections).map(String);
    const form = selections[0] === undefined ? undefined : FORMS[Number(selections[0])];
    if (!form) return menu();
    if (form.followUp && selections.length < 2) return cases();
    return open(form, request.oneQuestionPerScreen === true);
  }

  function submit(
    session: EntrySession,
    request: Readonly<Record<string, unknown>>,
  ): Record<string, unknown> {
    const answers = request.answers as Record<string, WireAnswer>;
    for (const [ix, answer] of Object.entries(answers)) {
      if (session.answers.has(ix) || answer !== null) session.answers.set(ix, answer);
    }
    const errors = session.errors();
    if (Object.keys(errors).length > 0) return { status: 'validation-error', errors };
    submitted.push({ form: session.form.id, request, saved: session.saved() });
    return { status: 'success', submitResponseMessage: 'Form successfully saved!', nextScreen: null };
  }

  return {
    get submitted() {
      return submitted;
    },
    get answered() {
      return answered;
    },
    clear() {
      submitted = [];
      answered = [];
      sessions.clear();
    },
    get overtook() {
      return overtook;
    },
    overtaken(request) {
      const session = sessions.get(String(request['session-id']));
      if (!session) return { status: 'error', exception: 'Form session not found.' };
      overtook += 1;
      const { tree, ...state } = session.state(false);
      return { ...state, tree: unanswered(tree), status: 'accepted', seq_id: 1 };
    },
    answer(action, request) {
      if (/^navigate_menu(_start)?$/.test(action)) return navigate(request);
      const session = sessions.get(String(request['session-id']));
      if (!session) return { status: 'error', exception: 'Form session not found.' };
      const paged = request.oneQuestionPerScreen === true;
      switch (action) {
        case 'answer': {
          const ix = String(request.ix);
          answered.push({ ix, answer: request.answer });
          session.answers.set(ix, request.answer as WireAnswer);
          return { ...session.state(paged), status: 'accepted' };
        }
        case 'next_index':
        case 'prev_index':
          session.screen += action === 'next_index' ? 1 : -1;
          return session.state(true);
        case 'new-repeat':
          session.addRow(String(request.ix));
          return session.state(paged);
        case 'delete-repeat':
          session.deleteRow(String(request.form_ix), Number(request.ix));
          return session.state(paged);
        case 'submit-all':
          return submit(session, request);
        case 'current':
          return session.opened(paged);
        default:
          return { status: 'error', exception: `unknown action ${action}` };
      }
    },
  };
}
