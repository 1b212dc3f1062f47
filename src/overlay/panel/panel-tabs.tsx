import { useEnv } from '../parts/env.ts';
import type { Tab } from '../shell/state.ts';

export interface PanelTabsProps {
  readonly tabs: readonly Tab[];
  readonly tab: Tab;
  onTab(tab: Tab): void;
}

export function tabId(tab: Tab): string {
  return `tab-${tab}`;
}

/** The parts of the panel. As the ARIA pattern says: one stop for Tab, the arrows go from one to the next. */
export function PanelTabs({ tabs, tab, onTab }: PanelTabsProps) {
  const { layer, act, dir } = useEnv();
  const choose = (event: Event & { readonly currentTarget: HTMLButtonElement }, next: Tab) => {
    const { currentTarget } = event;
    act(event, currentTarget, () => {
      onTab(next);
      currentTarget.parentElement?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
    });
  };
  const step = (by: number) => tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length] ?? tab;
  return (
    <div class="tabs" role="tablist" aria-label={layer.panel.title}>
      {tabs.map((each) => (
        <button
          key={each}
          id={tabId(each)}
          type="button"
          class="tab"
          role="tab"
          aria-selected={each === tab}
          aria-controls="panel-part"
          tabIndex={each === tab ? 0 : -1}
          onClick={(event) => choose(event, each)}
          onKeyDown={(event) => {
            const onward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
            const back = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
            if (event.key === onward || event.key === back)
              choose(event, step(event.key === onward ? 1 : -1));
          }}
        >
          {layer.panel.tabs[each]}
        </button>
      ))}
    </div>
  );
}
