import { useEnv } from '../parts/env.ts';
import { RichText } from '../parts/rich-text.tsx';

interface WillDoProps {
  readonly fixes: readonly {
    readonly key: string;
    readonly label: string | undefined;
    readonly title: string;
  }[];
}

/** What the button for all fixes will do, by name. */
export function WillDo({ fixes }: WillDoProps) {
  const { layer } = useEnv();
  return (
    <details class="will">
      <summary>{layer.panel.fixAllList}</summary>
      {/* Safari forgets that a list without bullets is one. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ul role="list">
        {fixes.map(({ key, label, title }) => (
          <li key={key}>
            {label !== undefined && (
              <>
                <bdi>{label}</bdi>:{' '}
              </>
            )}
            <bdi>
              <RichText text={title} />
            </bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
