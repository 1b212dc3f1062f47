import { Act } from '../act.tsx';
import { type FileVerdict, MOST_ASKED } from './check-file.ts';
import type { OwnersState } from './note-state.ts';
import type { ImporterTexts } from './texts/en.ts';

interface Props {
  readonly owners: OwnersState;
  readonly verdict: Pick<FileVerdict, 'numbers'>;
  readonly texts: ImporterTexts;
  readonly onAsk: () => void;
}

function answerOf(owners: OwnersState, { owners: text }: ImporterTexts): string | null {
  switch (owners.phase) {
    case 'unasked':
      return null;
    case 'asking':
      return text.asking;
    case 'nothing':
      return text.nothing;
    case 'failed':
      return text.unasked;
    case 'asked': {
      const { held, asked, maybeSelf } = owners;
      if (held === 0) return text.free(asked);
      return maybeSelf ? text.heldMaybeSelf(held, asked) : text.held(held, asked);
    }
  }
}

/** Who holds the numbers: asked only when somebody presses. */
export function OwnersQuestion({ owners, verdict, texts, onAsk }: Props) {
  const { owners: text } = texts;
  if (verdict.numbers === 0) return null;
  const answer = answerOf(owners, texts);
  const asks = owners.phase === 'unasked' || owners.phase === 'failed' || owners.phase === 'asking';
  return (
    <>
      {asks && (
        <Act busy={owners.phase === 'asking'} onAct={onAsk}>
          {text.ask}
        </Act>
      )}
      <span class="muted" role="status">
        {answer ?? text.why}
        {owners.phase === 'asked' && owners.isPart && ` ${text.part(MOST_ASKED)}`}
      </span>
    </>
  );
}
