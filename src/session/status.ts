import type { Degradation } from '../builders/builder.ts';
import type { FactsAnswer } from '../gate/desk.ts';
import type { SessionMessages } from '../ui/messages/messages.ts';
import type { StatusView } from '../ui/ui.ts';

function stateOf({ failure }: FactsAnswer): StatusView['state'] {
  switch (failure?.reason) {
    case undefined:
    case 'not-configured':
      return 'idle';
    case 'signed-out':
    case 'forbidden':
      return 'signed-out';
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
  text: SessionMessages,
): StatusView {
  return {
    state: stateOf(answer),
    text: answer.failure?.reason === 'not-configured' ? text.notConfigured : '',
    ownersAsOf: answer.failure ? answer.asOf : null,
    degradations: degradations.map(({ code }) => code),
  };
}
