import type { ComponentChildren } from 'preact';
import type { Overview } from '../messages.ts';
import type { PagesTexts } from './texts/en.ts';

/** What is kept of one project, and how old it is. */
export function KeptProject({
  entry,
  text,
  locale,
  children,
}: {
  entry: Overview['projects'][number];
  text: PagesTexts['popup'];
  /** For dates. */
  locale: string;
  children?: ComponentChildren;
}) {
  const when = entry.asOf ? new Date(entry.asOf).toLocaleString(locale) : null;
  const facts = [
    entry.origin.replace(/^https?:\/\//, ''),
    ...(entry.trouble === 'unreadable' ? [] : [text.owners(entry.owners), text.updated(when)]),
    ...(entry.received === null ? [] : [text.updating(entry.received)]),
  ];
  return (
    <li>
      <span>
        <strong>{entry.project}</strong>
        <br />
        <span class="quiet">{facts.join(' · ')}</span>
        {entry.trouble && <span role="alert">{text.troubles[entry.trouble]}</span>}
      </span>
      {children}
    </li>
  );
}
