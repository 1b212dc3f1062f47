import { type HealthView, PIECES } from './view-state.ts';
import type { HealthWords } from './words.ts';

/** What was read and what was not, piece by piece; what is missing is said before it is opened. */
export function PieceList({ view, words: { page } }: { view: HealthView; words: HealthWords }) {
  const { names, states, title, missing, join, locations } = page.pieces;
  const lacking = PIECES.filter((piece) => {
    const state = view.pieces[piece];
    return state !== 'told' && state !== 'not-read';
  });
  return (
    <details class="pieces">
      <summary>
        {title}
        {lacking.length > 0 && `. ${missing(join(lacking.map((piece) => names[piece])))}`}
      </summary>
      <dl>
        {PIECES.map((piece) => (
          <div key={piece} data-piece={piece} data-state={view.pieces[piece]}>
            <dt>{names[piece]}</dt>
            <dd>{states[view.pieces[piece]]}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{locations}</p>
    </details>
  );
}
