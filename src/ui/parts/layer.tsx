import type { GateAnswer } from '../../gate/decision.ts';
import { Drawer } from '../drawer/drawer.tsx';
import { Simulator } from '../simulator/simulator.tsx';
import { EVERYTHING, groupByAnchor, isBusy, neighbours, type Tab, tabsOf, type UiState } from '../state.ts';
import { helpersFor } from '../widgets/card-helpers.tsx';
import { HelperList } from '../widgets/helper-list.tsx';
import type { ToolActions } from '../widgets/tool-actions.ts';
import { Widget } from '../widgets/widget.tsx';
import { Card } from './card.tsx';
import { type Env, EnvProvider } from './env.ts';
import { Launcher } from './launcher.tsx';
import { Markers } from './markers.tsx';
import { Notices } from './notices.tsx';
import { Panel } from './panel.tsx';
import { SaveDialog } from './save-dialog.tsx';

export interface LayerActions extends ToolActions {
  openCard(key: string): void;
  /** Another finding in the open card; the focus stays. */
  showCard(key: string): void;
  closeCard(): void;
  choose(key: string): void;
  applyFix(key: string, index: number): void;
  fixAll(): void;
  checkAgain(key: string): void;
  askAgain(key: string): void;
  setPanel(open: boolean): void;
  setTab(tab: Tab): void;
  setDrawer(open: boolean): void;
  setDrawerContact(key: string): void;
  closeNotice(id: number): void;
  answer(question: number, answer: GateAnswer): void;
}

/** Where the drawn elements are, for whoever places them. */
export interface LayerElements {
  marker(anchor: Element, marker: HTMLElement | null): void;
  card(card: HTMLElement | null): void;
  frame(frame: HTMLElement | null): void;
  panel(panel: HTMLElement | null): void;
  drawer(drawer: HTMLElement | null): void;
}

export interface LayerProps {
  readonly env: Env;
  readonly state: UiState;
  readonly actions: LayerActions;
  readonly elements: LayerElements;
}

/** Everything, from back to front. */
export function Layer({ env, state, actions, elements }: LayerProps) {
  const { findings, card, question } = state;
  const views = card ? neighbours(findings, card.key) : [];
  const view = views.find((entry) => entry.key === card?.key);
  const tabs = tabsOf(state);
  const tab = tabs.includes(state.tab) ? state.tab : 'findings';
  const widgetView = state.tools?.helpers?.find(({ helper }) => helper.key === state.widget?.key);
  return (
    <EnvProvider value={env}>
      <section
        class={`layer ${state.panel ? 'with-panel' : ''}`}
        dir={env.dir}
        lang={env.messages.locale}
        aria-label={env.messages.layer}
      >
        <div inert={question !== null}>
          <div class="frame" ref={elements.frame} />
          <Markers
            groups={groupByAnchor(findings)}
            card={card?.key ?? null}
            onOpen={actions.openCard}
            onClose={actions.closeCard}
            onElement={elements.marker}
          />
          {state.panel ? (
            <Panel
              findings={findings}
              decided={state.decided}
              status={state.status}
              busy={state.busy.has(EVERYTHING)}
              current={card?.key ?? null}
              onChoose={actions.choose}
              onFixAll={actions.fixAll}
              onCheckAgain={actions.checkAgain}
              onAskAgain={actions.askAgain}
              onClose={() => actions.setPanel(false)}
              onElement={elements.panel}
              tabs={tabs}
              tab={tab}
              onTab={actions.setTab}
              tool={toolPart(tab, state, actions)}
            />
          ) : (
            env.launcher && (
              <Launcher
                findings={findings}
                state={state.status.state}
                onOpen={() => actions.setPanel(true)}
              />
            )
          )}
          {state.drawer && (
            <Drawer
              view={state.drawer}
              state={state.drawerState}
              sendAt={state.simulator.sendAt}
              onSendAt={(sendAt) => actions.setSimulator({ sendAt })}
              onOpen={actions.setDrawer}
              onContact={actions.setDrawerContact}
              onElement={elements.drawer}
            />
          )}
          {card && view && (
            <Card
              view={view}
              views={views}
              helpers={helpersFor(view.finding, state.tools?.helpers ?? [])}
              busy={isBusy(state, card.key)}
              opened={card.opened}
              onShow={actions.showCard}
              onFix={actions.applyFix}
              onHelper={actions.openHelper}
              onClose={actions.closeCard}
              onElement={elements.card}
            />
          )}
          {widgetView && state.tools && state.widget && (
            <Widget
              view={widgetView}
              workbench={state.tools.workbench}
              busy={isBusy(state, state.widget.key)}
              opened={state.widget.opened}
              onInsert={actions.insert}
              onClose={actions.closeHelper}
              onElement={elements.card}
            />
          )}
          <Notices notices={state.notices} waiting={question !== null} onClose={actions.closeNotice} />
        </div>
        <div class="hidden" role="status">
          {state.announcement}
        </div>
        {question && (
          <SaveDialog
            key={question.id}
            question={question.content}
            withReason={question.reason && question.content.errors.length > 0}
            onAnswer={(answer) => actions.answer(question.id, answer)}
          />
        )}
      </section>
    </EnvProvider>
  );
}

/** What the panel shows in the place of the findings; undefined while it shows these. */
function toolPart(tab: Tab, { tools, widget, simulator }: UiState, actions: LayerActions) {
  if (!tools || tab === 'findings') return undefined;
  if (tab === 'helpers') {
    const current = widget?.key ?? null;
    return <HelperList helpers={tools.helpers ?? []} current={current} onChoose={actions.chooseHelper} />;
  }
  return (
    <Simulator
      simulation={tools.simulation}
      project={tools.workbench.project}
      state={simulator}
      actions={actions}
    />
  );
}
