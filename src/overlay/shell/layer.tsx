import type { GateAnswer } from '../../guard/decision.ts';
import { Card } from '../card/card.tsx';
import { DoneLine } from '../done/done-line.tsx';
import { helpersFor } from '../helpers/card-helpers.tsx';
import { HelperList } from '../helpers/helper-list.tsx';
import type { ToolActions } from '../helpers/tool-actions.ts';
import { Markers } from '../markers/markers.tsx';
import { Notices } from '../notices/notices.tsx';
import { Launcher } from '../panel/launcher.tsx';
import { Panel } from '../panel/panel.tsx';
import { type Env, EnvProvider } from '../parts/env.ts';
import { later } from '../parts/later.tsx';
import { SaveDialog } from '../save-dialog/save-dialog.tsx';
import {
  EVERYTHING,
  groupByAnchor,
  isBusy,
  neighbours,
  SETUP,
  type Tab,
  tabsOf,
  type UiState,
  UNDO,
} from './state.ts';

/** What many people never open, with what it alone needs of contacts. */
export const LATER = {
  drawer: later('the drawer', async () => (await import('../drawer/drawer.tsx')).Drawer),
  setup: later('Set up messaging', async () => (await import('../setup/setup.tsx')).Setup),
  widget: later('a helper', async () => (await import('../helpers/widget.tsx')).Widget),
  simulator: later('the simulator', async () => (await import('../simulator/simulator.tsx')).Simulator),
};

export interface LayerActions extends ToolActions {
  openCard(key: string): void;
  /** Another finding in the open card; the focus stays. */
  showCard(key: string): void;
  closeCard(): void;
  choose(key: string): void;
  applyFix(key: string, index: number): void;
  fixAll(): void;
  undo(id: number): void;
  closeDone(): void;
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
  launcher(launcher: HTMLElement | null): void;
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
        class={`layer ${state.panel ? 'with-panel' : ''} ${view || widgetView ? 'with-card' : ''}`}
        dir={env.dir}
        lang={env.lang}
        aria-label={env.layer.name}
      >
        <div inert={question !== null}>
          <div class="frame" ref={elements.frame} />
          <Markers
            groups={groupByAnchor(findings)}
            card={card?.key ?? null}
            onOpen={({ key, leads }) => (leads ? actions.choose(key) : actions.openCard(key))}
            onClose={actions.closeCard}
            onElement={elements.marker}
          />
          {state.panel ? (
            <Panel
              findings={findings}
              decided={state.decided}
              status={state.status}
              verdict={state.tools?.verdict() ?? null}
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
              unwritten={state.tools?.setup?.form.writes.length === 0}
              tool={toolPart(tab, state, actions)}
            />
          ) : (
            env.launcher && (
              <Launcher
                findings={findings}
                status={state.status}
                onOpen={() => actions.setPanel(true)}
                onElement={elements.launcher}
              />
            )
          )}
          {state.drawer && (
            <LATER.drawer
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
            <LATER.widget
              view={widgetView}
              workbench={state.tools.workbench}
              busy={isBusy(state, state.widget.key)}
              opened={state.widget.opened}
              onInsert={actions.insert}
              onClose={actions.closeHelper}
              onElement={elements.card}
            />
          )}
          <div class="bottom">
            {state.done && (
              <DoneLine
                done={state.done}
                left={findings.length}
                busy={state.busy.has(UNDO)}
                onUndo={actions.undo}
                onClose={actions.closeDone}
              />
            )}
            <Notices notices={state.notices} waiting={question !== null} onClose={actions.closeNotice} />
          </div>
        </div>
        {state.announcement !== '' && !state.done && (
          // For eyes; the same is said to screen readers by the region that is always there.
          <p class="said surface" aria-hidden="true" key={state.announcement}>
            {state.announcement}
          </p>
        )}
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
function toolPart(tab: Tab, state: UiState, actions: LayerActions) {
  const { tools, widget, simulator } = state;
  if (!tools || tab === 'findings') return undefined;
  if (tab === 'helpers') {
    const current = widget?.key ?? null;
    return <HelperList helpers={tools.helpers ?? []} current={current} onChoose={actions.chooseHelper} />;
  }
  if (tab === 'setup' && tools.setup) {
    return <LATER.setup source={tools.setup} busy={isBusy(state, SETUP)} onSetUp={actions.setUp} />;
  }
  return (
    <LATER.simulator
      simulation={tools.simulation}
      project={tools.workbench.project}
      state={simulator}
      actions={actions}
    />
  );
}
