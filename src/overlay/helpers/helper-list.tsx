import { CONTACT_PROPERTIES } from '../../contact/contact.ts';
import { Button } from '../parts/button.tsx';
import { useEnv } from '../parts/env.ts';
import { placeOf } from '../parts/finding-line.tsx';
import { Icon } from '../parts/icon.tsx';
import type { HelperView } from '../shell/tools.ts';

export interface HelperListProps {
  readonly helpers: readonly HelperView[];
  /** Key of the helper whose widget is open. */
  readonly current: string | null;
  onChoose(key: string): void;
}

/** Every helper of the form, by property. */
export function HelperList({ helpers, current, onChoose }: HelperListProps) {
  const { helpers: widgets } = useEnv().layer;
  if (helpers.length === 0) return <p class="empty muted">{widgets.none}</p>;
  return (
    <>
      {CONTACT_PROPERTIES.map((property) => {
        const own = helpers.filter(({ helper }) => helper.property === property);
        if (own.length === 0) return null;
        return (
          <section key={property}>
            <h3>
              <code>{property}</code>
            </h3>
            {/* Safari forgets that a list without bullets is one. */}
            {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
            <ul role="list">
              {own.map(({ helper, label }) => {
                const place = label ?? placeOf(helper.site.path);
                return (
                  <li key={helper.key} class={helper.key === current ? 'current' : undefined}>
                    <Button look="row" opens="dialog" onAct={() => onChoose(helper.key)}>
                      <span class="text">
                        <span>{widgets.open[helper.helper]}</span>
                        {place !== null && (
                          <span class="place muted" dir="auto">
                            {place}
                          </span>
                        )}
                      </span>
                      <Icon name="next" />
                    </Button>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </>
  );
}
