import type { Fix } from '../../lint/finding.ts';
import { isBusy, SETUP, type SimulatorState, type UiState, withBusy } from '../shell/state.ts';
import type { CheckOwner, OwnerCheck } from '../shell/tools.ts';
import type { UiCallbacks } from '../shell/ui.ts';

/** What a person does with widgets and the simulator. */
export interface ToolActions {
  /** From the panel: brings the place on the screen, then opens the widget there. */
  chooseHelper(key: string): void;
  openHelper(key: string): void;
  closeHelper(): void;
  /** `stay`: the widget follows the form and is not done with one edit. */
  insert(edits: Fix['edits'], stay: boolean): void;
  /** The plan of Set up messaging. */
  setUp(edits: Fix['edits']): void;
  setSimulator(change: Partial<SimulatorState>): void;
  /** Null where nobody can be asked. */
  readonly checkOwner: CheckOwner | null;
}

export interface ToolParts {
  readonly callbacks: UiCallbacks;
  readonly inserted: string;
  state(): UiState;
  update(change: Partial<UiState>): void;
  nextId(): number;
  /** Before the layer takes the focus. */
  remember(): void;
  /** After the widget has gone; `inside`: it had the focus. */
  left(inside: boolean): void;
  focusInside(): boolean;
  /** Follow the widget's place on the page. */
  watch(): void;
}

export function createToolActions(parts: ToolParts): ToolActions {
  const { callbacks, state, update } = parts;

  function openHelper(key: string): void {
    const known = state().tools?.helpers?.some(({ helper }) => helper.key === key);
    if (!known || state().question) return;
    parts.remember();
    update({ card: null, widget: { key, opened: parts.nextId() } });
    parts.watch();
  }

  function closeHelper(): void {
    if (!state().widget) return;
    const inside = parts.focusInside();
    update({ widget: null });
    parts.left(inside);
  }

  /** Whether the form took them; `key` waits meanwhile. */
  async function take(edits: Fix['edits'], key: string): Promise<boolean> {
    if (!callbacks.onInsert || isBusy(state(), key)) return false;
    update(withBusy(state(), key, true));
    let taken = false;
    try {
      taken = await callbacks.onInsert(edits);
    } finally {
      update(withBusy(state(), key, false));
    }
    if (taken) update({ announcement: parts.inserted });
    return taken;
  }

  async function insert(edits: Fix['edits'], stay: boolean): Promise<void> {
    const mine = state().widget?.key;
    if (mine === undefined || !(await take(edits, mine))) return;
    if (!stay && state().widget?.key === mine) closeHelper();
  }

  return {
    openHelper,
    closeHelper,
    chooseHelper(key) {
      openHelper(key);
      void callbacks.onRevealHelper?.(key);
    },
    insert: (edits, stay) => void insert(edits, stay),
    setUp: (edits) => void take(edits, SETUP),
    setSimulator: (change) => update({ simulator: { ...state().simulator, ...change } }),
    checkOwner: callbacks.onCheckOwner ? (contact) => callbacks.onCheckOwner?.(contact) ?? nobody() : null,
  };
}

async function nobody(): Promise<OwnerCheck> {
  return { answer: null, failure: { reason: 'not-configured' } };
}
