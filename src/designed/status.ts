import type { Degradation } from '../builders/builder.ts';
import type { FactsAnswer } from '../guard/desk.ts';
import type { SessionTexts } from '../overlay/notices/texts/en.ts';
import type { StatusView } from '../overlay/shell/ui.ts';

function stateOf({ failure, asked }: FactsAnswer): StatusView['state'] {
  switch (failure?.reason) {
    case undefined:
    case 'not-configured':
      return 'idle';
    // A check endpoint has no session: it does not know the project, or not the token.
    case 'signed-out':
      return asked === 'hq' ? 'signed-out' : 'unknown-project';
    case 'forbidden':
      return 'forbidden';
    // Somebody answers, but not as a check endpoint does.
    case 'absent':
    case 'refused':
    case 'garbage':
      return 'unsure';
    default:
      return 'offline';
  }
}

/** What the panel's status line says between two checks. */
export function statusOf(
  answer: FactsAnswer,
  degradations: readonly Degradation[],
  text: SessionTexts,
): StatusView {
  return {
    state: stateOf(answer),
    text: answer.failure?.reason === 'not-configured' ? text.notConfigured : '',
    ownersAsOf: answer.failure ? answer.asOf : null,
    degradations: degradations.map(({ code }) => code),
  };
}
