import { createSimulation, type Simulation } from '../../../assist/simulator/simulate.ts';
import { createFormModel } from '../../../form/create-form-model.ts';
import type { FormModel } from '../../../form/model.ts';
import type { FormSource } from '../../../form/source.ts';
import type { EntryForm } from '../protocol.ts';
import type { AppPlace } from './app-place.ts';
import type { AppSource, NoSource } from './app-source.ts';
import { guessForm } from './guess-form.ts';
import { matchForm } from './match-form.ts';

/** The design of the form that is being filled in, as far as it is known. */
export interface KnownForm {
  readonly model: FormModel;
  readonly simulation: Simulation;
  /** `names`: matched by the questions' names alone. */
  readonly from: 'app' | 'names';
}

export interface FormKnowledge {
  /** Null when nothing tells that this form writes a contact. */
  readonly form: KnownForm | null;
  /** `reading`: the app is being asked for. Null when its design is known. */
  readonly gap: 'reading' | NoSource | 'no-match' | null;
}

export interface KnownFormParts {
  /** Which app this is now: Web Apps goes from app to app without a new page. */
  place(): AppPlace | null;
  source(place: AppPlace): Promise<AppSource>;
  /** The app's design has arrived, or will not. */
  arrived(): void;
}

interface Asked {
  readonly id: string;
  /** The form that was open then. */
  readonly form: number;
  answer: AppSource | null;
  readonly answered: Promise<void>;
}

/** Nobody answered: when the next form is opened, somebody may. */
function isLost(answer: AppSource | null): boolean {
  return answer !== null && !answer.ok && answer.reason === 'unreachable';
}

interface Made {
  readonly key: string;
  readonly form: number;
  readonly where: AppPlace | null;
  readonly knowledge: FormKnowledge;
}

/** Finds the design of the open form: in the app's source where the person may read it, else by names. */
export function createKnownForm({ place, source, arrived }: KnownFormParts) {
  /** The app that was asked for last; another one is asked for anew. */
  let asked: Asked | null = null;
  let made: Made | null = null;

  function answerFor(where: AppPlace, form: number): AppSource | null {
    const id = JSON.stringify([where.project, where.appId]);
    if (asked?.id === id && !(isLost(asked.answer) && asked.form !== form)) return asked.answer;
    const answered = source(where).then((answer) => {
      mine.answer = answer;
      if (asked === mine) arrived();
    });
    const mine: Asked = { id, form, answer: null, answered };
    asked = mine;
    return null;
  }

  function find(entry: EntryForm, answer: AppSource | null): FormKnowledge {
    if (!answer) return guessed(entry, 'reading');
    if (!answer.ok) return guessed(entry, answer.reason);
    const source = matchForm(answer.app, entry);
    return source ? known(source, 'app', null) : guessed(entry, 'no-match');
  }

  return {
    /** While the app that was last asked for has not answered: until it has. */
    reading: (): Promise<void> | null => (asked?.answer === null ? asked.answered : null),
    knowledge(entry: EntryForm): FormKnowledge {
      const where = place();
      const answer: AppSource | null = where ? answerFor(where, entry.form) : { ok: false, reason: 'no-app' };
      // A tree that grows (another row, a question that appears) can tell more of which form this is.
      const bindings = [...new Set(entry.questions.map(({ binding }) => binding))];
      const key = JSON.stringify([entry.form, where, answer !== null, entry.xmlns, bindings]);
      if (made?.key === key) return made.knowledge;
      const reused = made && stillFits(made, entry, where) ? made.knowledge : null;
      made = { key, form: entry.form, where, knowledge: reused ?? find(entry, answer) };
      return made.knowledge;
    },
  };
}

/** Finding a form in a large app takes a moment: a question that appears is no reason to look again. */
function stillFits({ form, where, knowledge }: Made, entry: EntryForm, here: AppPlace | null): boolean {
  const model = knowledge.form?.from === 'app' ? knowledge.form.model : null;
  if (!model || form !== entry.form || where?.appId !== here?.appId) return false;
  return entry.questions.every(({ binding }) => binding === '' || model.question(binding) !== undefined);
}

function known(source: FormSource, from: KnownForm['from'], gap: FormKnowledge['gap']): FormKnowledge {
  const model = createFormModel(source);
  return { form: { model, simulation: createSimulation(model), from }, gap };
}

function guessed(entry: EntryForm, gap: Exclude<FormKnowledge['gap'], null>): FormKnowledge {
  const source = guessForm(entry);
  return source ? known(source, 'names', gap) : { form: null, gap };
}
