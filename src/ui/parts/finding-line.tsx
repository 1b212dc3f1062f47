import type { Finding } from '../../lint/finding.ts';
import { useEnv } from './env.ts';
import { SeverityIcon } from './icon.tsx';
import { RichText } from './rich-text.tsx';

export interface FindingLineProps {
  readonly finding: Finding;
  readonly label?: string | undefined;
}

/** A finding in a list: severity, what, and at which question. */
export function FindingLine({ finding, label }: FindingLineProps) {
  const { messages } = useEnv();
  const place = label ?? placeOf(finding.site.path);
  return (
    <span class="line">
      <SeverityIcon severity={finding.severity} />
      <span class="hidden">{messages.severity[finding.severity]}: </span>
      <span class="text">
        <span dir="auto" lang="en">
          <RichText text={finding.message.what} />
        </span>
        {place !== null && (
          <span class="place muted" dir="auto">
            {place}
          </span>
        )}
      </span>
    </span>
  );
}

/** A path without the form's own root: `/data/contact/phone` is `contact/phone` to a designer. */
export function placeOf(path: string | null): string | null {
  if (path === null) return null;
  const short = path.split('/').slice(2).join('/');
  return short === '' ? path : short;
}
