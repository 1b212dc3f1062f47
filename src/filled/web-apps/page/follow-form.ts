import type { EntryForm, PageMessage } from '../protocol.ts';
import type { Place, Told } from './read-tree.ts';

/** Answers that show another screen of the form; their trees hold that screen alone. */
const STEPS = /^(next_index|prev_index)$/;
/** Answers that begin a form, or go on with one that was left. */
const OPENINGS = /^(navigate_menu|navigate_menu_start|incomplete-form|get_endpoint|new-form|current)$/;

/** Keeps what is known of the open form over Formplayer's answers, which tell it piece by piece. */
export function createFollower() {
  let count = 0;
  let current: Omit<EntryForm, 'questions'> | null = null;
  let questions = new Map<string, EntryForm['questions'][number]>();
  /** The session of the open form, and the last answer of each session. */
  let session = '';
  const last = new Map<string, number | null>();

  /** HQ's page ignores what a later answer has overtaken; so what it shows is not what this answer says. */
  function isOvertaken(place: Place, opens: boolean): boolean {
    const of = place.session || session;
    const before = opens ? null : (last.get(of) ?? null);
    const { number } = place;
    if (number !== null && number !== 0 && before !== null && number < before) return true;
    if (opens) last.clear();
    last.set(of, number);
    return false;
  }

  return {
    /** What the other half has to be told; null when nothing has changed. */
    follow(action: string, told: Told): PageMessage | null {
      // The answer to a submit has a form only where the form that was sent links to it.
      const opening = OPENINGS.test(action) || (action === 'submit-all' && told.type === 'form');
      if (told.place && isOvertaken(told.place, opening)) return null;
      if (told.type === 'nothing') return null;
      if (told.type === 'closed') {
        if (!current) return null;
        current = null;
        questions = new Map();
        return { kind: 'closed' };
      }
      const opens = opening || !current;
      if (opens) {
        count += 1;
        session = told.place?.session ?? '';
      }
      const paged = !opens && (current?.paged === true || STEPS.test(action));
      current = {
        kind: 'form',
        form: count,
        title: told.title || (opens ? '' : (current?.title ?? '')),
        xmlns: told.xmlns || (opens ? '' : (current?.xmlns ?? '')),
        paged,
      };
      // A whole form tells what is no longer asked; a screen tells nothing of the other screens.
      if (!paged) questions = new Map();
      for (const question of told.questions) questions.set(question.ix, question);
      return { ...current, questions: [...questions.values()] };
    },
    /** The last that was told, for a half that comes later. */
    state: (): PageMessage | null => current && { ...current, questions: [...questions.values()] },
  };
}
