import { render } from 'preact';
import { createInlineHost } from '../inline-host.ts';
import type { ImporterParts } from './importer-parts.ts';
import type { NoteActions, NoteState } from './note-state.ts';
import { importerCss } from './styles.ts';
import { UploadNote } from './upload-note.tsx';

/** The note under a file's input. It goes with the signal. */
export function createUploadNote(
  input: HTMLInputElement,
  { document, mode, texts, sheet, language, deliberateIn }: ImporterParts,
  signal: AbortSignal,
  actions: NoteActions,
): { draw(state: NoteState): void } {
  const host = createInlineHost({
    document,
    mode,
    css: importerCss,
    signal,
    put: (element) => (input.closest('label') ?? input).after(element),
  });
  const isDeliberate = deliberateIn(host.element, 'flow', signal);
  const draw = (state: NoteState): void =>
    render(
      <UploadNote
        state={state}
        actions={actions}
        texts={texts}
        sheet={sheet}
        language={language}
        isDeliberate={isDeliberate}
      />,
      host.content,
    );
  signal.addEventListener('abort', () => render(null, host.content), { once: true });
  return { draw };
}
