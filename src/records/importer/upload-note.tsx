/** The line under a chosen file, and what it opens to. */
import type { Language } from '../../overlay/texts/language.ts';
import type { SheetTexts } from '../../sheet/texts/en.ts';
import { Act, DeliberateProvider, type IsDeliberate } from '../act.tsx';
import { CauseList } from './cause-list.tsx';
import type { FileVerdict } from './check-file.ts';
import { CopyResult } from './copy-result.tsx';
import { LineIcon } from './line-icon.tsx';
import type { NoteActions, NoteState } from './note-state.ts';
import { OwnersQuestion } from './owners-question.tsx';
import { RefusalList } from './refusal-list.tsx';
import { summaryLine } from './summary-line.ts';
import type { ImporterTexts } from './texts/en.ts';

export interface NoteLook {
  readonly texts: ImporterTexts;
  readonly sheet: SheetTexts;
  readonly language: Pick<Language, 'lang' | 'dir'>;
}

export interface UploadNoteProps extends NoteLook {
  readonly state: NoteState;
  readonly actions: NoteActions;
  readonly isDeliberate: IsDeliberate;
}

/** Whether anything can be mended by a copy. */
function mayCopy({ report: { summary, refusals } }: FileVerdict): boolean {
  return summary.corrected > 0 || refusals.length > 0;
}

export function UploadNote({ state, actions, texts, sheet, language, isDeliberate }: UploadNoteProps) {
  return (
    <DeliberateProvider value={isDeliberate}>
      <section class="layer record" lang={language.lang} dir={language.dir} aria-label={texts.label}>
        {state.phase === 'done' ? (
          <Done state={state} actions={actions} texts={texts} sheet={sheet} />
        ) : (
          <p class="head muted" role="status">
            {state.phase === 'reading' ? texts.checking(state.rows) : texts.failed}
          </p>
        )}
      </section>
    </DeliberateProvider>
  );
}

interface DoneProps extends Pick<NoteLook, 'texts' | 'sheet'> {
  readonly state: Extract<NoteState, { phase: 'done' }>;
  readonly actions: NoteActions;
}

function Done({ state, actions, texts, sheet }: DoneProps) {
  const { verdict, owners, copy } = state;
  const { report } = verdict;
  const { tone, text } = summaryLine(verdict, texts);
  const nearMisses = report.columns.flatMap(({ nearMisses: found }) => found);
  return (
    <>
      <p class={`head ${tone}`} role="status">
        <LineIcon tone={tone} />
        <strong class="words">{text}</strong>
      </p>
      {report.refusals.length > 0 && <RefusalList refusals={report.refusals} texts={texts} sheet={sheet} />}
      {nearMisses.map(({ header, property }) => (
        <p key={header} class="warning">
          {texts.nearMiss(header, property)}
        </p>
      ))}
      {report.isBulk && <p class="muted">{texts.bulk}</p>}
      {report.summary.causes.length > 0 && (
        <details>
          <summary>{texts.open}</summary>
          {report.refusals.length > 0 && <p class="muted">{texts.onceMended}</p>}
          <CauseList verdict={verdict} texts={texts} />
        </details>
      )}
      <div class="acts">
        {mayCopy(verdict) && (
          <Act look="primary" busy={copy.phase === 'writing'} onAct={actions.download}>
            {copy.phase === 'writing' ? texts.copy.writing : texts.copy.download}
          </Act>
        )}
        <OwnersQuestion owners={owners} verdict={verdict} texts={texts} onAsk={actions.askOwners} />
      </div>
      <CopyResult copy={copy} texts={texts} sheet={sheet} onList={actions.downloadList} />
      <p class="muted small">{texts.privacy}</p>
    </>
  );
}
