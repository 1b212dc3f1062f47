/** The question before an import whose values are wrong. */
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import type { SaveDecision } from '../../guard/hold.ts';
import { QuestionDialog } from '../../overlay/parts/question-dialog.tsx';
import { containEvents } from '../../overlay/shell/host/contain-events.ts';
import { createHost } from '../../overlay/shell/host/create-host.ts';
import { holdDialog } from '../../overlay/shell/host/modality.ts';
import { withOwnNames } from '../../overlay/shell/own-names.ts';
import { Act, DeliberateProvider } from '../act.tsx';
import type { ImporterParts } from './importer-parts.ts';
import { confirmCss } from './styles.ts';
import type { ImporterTexts } from './texts/en.ts';

/** A column with wrong values. */
export interface BadColumn {
  readonly column: string;
  readonly property: string;
  readonly text: string;
}

interface Props {
  readonly columns: readonly BadColumn[];
  readonly texts: ImporterTexts;
  readonly hold: (dialog: HTMLDialogElement, first: HTMLElement) => () => void;
  readonly onAnswer: (decision: SaveDecision) => void;
}

function ConfirmImport({ columns, texts: { confirm }, hold, onAnswer }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  return (
    <QuestionDialog
      title={confirm.title}
      first={first}
      hold={hold}
      onCancel={() => onAnswer('cancel')}
      body={
        <>
          <p>{confirm.body}</p>
          {/* Safari forgets that a list without bullets is one. */}
          {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
          <ul role="list">
            {columns.map(({ column, property, text }) => (
              <li key={`${column} ${property}`}>
                <code>{confirm.column(column, property)}</code>
                <br />
                {text}
              </li>
            ))}
          </ul>
        </>
      }
      footer={
        <footer>
          <Act look="primary" buttonRef={first} onAct={() => onAnswer('cancel')}>
            {confirm.back}
          </Act>
          <Act onAct={() => onAnswer('save')}>{confirm.importAnyway}</Act>
        </footer>
      }
    />
  );
}

/** Asks once. When Caseline ends meanwhile, nobody was asked, and the import goes on. */
export function askToImport(columns: readonly BadColumn[], parts: ImporterParts): Promise<SaveDecision> {
  const { document, mode, signal, texts, language, deliberateIn } = parts;
  const view = document.defaultView;
  if (!view) return Promise.resolve('save');
  const host = createHost(document, mode, withOwnNames(confirmCss));
  const content = document.createElement('div');
  content.className = 'layer';
  content.lang = language.lang;
  content.dir = language.dir;
  host.root.append(content);
  const life = new AbortController();
  containEvents(host.root, life.signal);
  const before = document.activeElement;
  return new Promise((resolve) => {
    const answer = (decision: SaveDecision): void => {
      if (life.signal.aborted) return;
      life.abort();
      render(null, content);
      host.element.remove();
      if (before instanceof view.HTMLElement) before.focus({ preventScroll: true });
      resolve(decision);
    };
    signal.addEventListener('abort', () => answer('save'), { signal: life.signal });
    render(
      <DeliberateProvider value={deliberateIn(host.element, 'top', life.signal)}>
        <ConfirmImport
          columns={columns}
          texts={texts}
          hold={(dialog, first) =>
            holdDialog({ dialog, host, view, first, trustedOnly: true, onEscape: () => answer('cancel') })
          }
          onAnswer={answer}
        />
      </DeliberateProvider>,
      content,
    );
  });
}
