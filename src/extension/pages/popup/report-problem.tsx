import { useState } from 'preact/hooks';
import type { PagesTexts } from '../texts/en.ts';
import { REPORT_URL } from './problem-report.ts';

/** What a person may copy into a report. It is shown whole, so that nobody has to trust us with it. */
export function ReportProblem({ content, text }: { content: string; text: PagesTexts['popup']['report'] }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <details>
      <summary>{text.title}</summary>
      <p>{text.hint}</p>
      <textarea readOnly rows={6} value={content} aria-label={text.title} />
      <p class="row">
        <button
          type="button"
          onClick={() => void navigator.clipboard.writeText(content).then(() => setCopied(true))}
        >
          {text.copy}
        </button>
        <a href={REPORT_URL} target="_blank" rel="noreferrer">
          {text.send}
        </a>
        <span role="status">{isCopied ? text.copied : ''}</span>
      </p>
    </details>
  );
}
