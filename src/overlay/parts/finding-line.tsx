import type { Diagnostic } from '../../lint/finding.ts';
import { nameOf } from '../../lint/words.ts';
import { useEnv } from './env.ts';
import { SeverityIcon } from './icon.tsx';
import { RichText } from './rich-text.tsx';

export interface FindingLineProps {
  readonly finding: Diagnostic;
  readonly label?: string | undefined;
  /** Its words stand there already, of another place: the name of its own is enough. */
  readonly brief?: boolean | undefined;
}

/** A finding in a list: severity, what, and at which question. */
export function FindingLine({ finding, label, brief = false }: FindingLineProps) {
  const { layer } = useEnv();
  const place = label ?? placeOf(finding.site?.path ?? null);
  return (
    <span class="line">
      <SeverityIcon severity={finding.severity} />
      <span class="hidden">{layer.severity[finding.severity]}: </span>
      <span class="text">
        {(!brief || place === null) && (
          <span dir="auto">
            <RichText text={finding.message.what} />
          </span>
        )}
        {place !== null && (
          <span class="place muted" dir="auto">
            {place}
          </span>
        )}
      </span>
    </span>
  );
}

/** A question without a name of its own is known by its ID, never by a path. */
export function placeOf(path: string | null): string | null {
  if (path === null) return null;
  return nameOf(path) || path;
}
