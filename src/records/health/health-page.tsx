/** The whole page. */
import { type ControlActions, Controls } from './controls.tsx';
import { ErrorTable } from './error-table.tsx';
import { PieceList } from './pieces.tsx';
import { type ReportActions, ReportView } from './report-view.tsx';
import type { HealthView } from './view-state.ts';
import type { HealthWords } from './words.ts';

interface Props extends ControlActions, ReportActions {
  readonly view: HealthView;
  readonly words: HealthWords;
  readonly project: string;
  /** The server's name, for people. */
  readonly server: string;
  /** The report was deleted just now. */
  readonly isForgotten: boolean;
}

export function HealthPage(props: Props) {
  const { view, words, project, server, isForgotten } = props;
  const { page } = words;
  const { result } = view;
  return (
    <>
      <h1>{page.title}</h1>
      <p class="quiet">{page.of(project, server)}</p>
      {result === null && <p>{page.intro}</p>}
      <Controls {...props} />
      {isForgotten && result === null && <p role="status">{page.forgotten}</p>}
      {result && <ReportView {...props} result={result} skipped={view.skipped} />}
      {view.errors && <ErrorTable errors={view.errors} words={words} linkOf={props.linkOf} />}
      <PieceList view={view} words={words} />
      <p class="quiet">{page.privacy}</p>
    </>
  );
}
