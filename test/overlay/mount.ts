import { vi } from 'vitest';
import { LATER } from '../../src/overlay/shell/layer.tsx';
import { mountUi } from '../../src/overlay/shell/mount-ui.tsx';
import type { FindingView, Ui, UiCallbacks, UiOptions } from '../../src/overlay/shell/ui.ts';
import { ENGLISH } from '../languages.ts';
import { SAMPLES } from './findings.ts';

export interface Mounted {
  readonly ui: Ui;
  readonly root: ShadowRoot;
  readonly callbacks: { readonly [K in keyof Required<UiCallbacks>]: ReturnType<typeof vi.fn> };
  /** One element of the layer; throws when it is not there. */
  find(selector: string): HTMLElement;
  texts(selector: string): string[];
  /** The button with this text or name. */
  button(name: string): HTMLElement;
}

// As when a person opens them for the second time: what comes when it is first shown is tested in later.test.tsx.
await Promise.all(Object.values(LATER).map((part) => part.load()));

/** One layer at a time: two would fight for the top. */
let last: Ui | null = null;

/** The layer in a simulated document, where every click counts as deliberate. */
export function mount(options: Partial<UiOptions> = {}): Mounted {
  last?.dispose();
  document.body.replaceChildren();
  const callbacks = {
    onApplyFix: vi.fn(),
    onFixAll: vi.fn(),
    onUndo: vi.fn(async () => {}),
    onElsewhere: vi.fn(),
    onReveal: vi.fn(),
    onIgnore: vi.fn(),
    onCheckAgain: vi.fn(),
    onAskAgain: vi.fn(),
    onInsert: vi.fn(async () => true),
    onRevealHelper: vi.fn(async () => {}),
    onCheckOwner: vi.fn(async () => ({ answer: null, failure: null })),
    onUseOffer: vi.fn(),
    onOpenDocs: vi.fn(),
    onShowOwner: vi.fn(async (): Promise<string | null> => null),
    onPanel: vi.fn(),
    onLost: vi.fn(),
    onDisabled: vi.fn(),
  };
  const ui = mountUi({
    document,
    signal: new AbortController().signal,
    mode: 'open',
    language: ENGLISH,
    now: () => Date.parse('2026-03-01T12:00:00Z'),
    isDeliberate: () => null,
    callbacks,
    ...options,
  });
  last = ui;
  const root = document.querySelector('caseline-root')?.shadowRoot;
  if (!root) throw new Error('The layer is not there');
  const find = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`${selector} is not there`);
    return found;
  };
  return {
    ui,
    root,
    callbacks,
    find,
    texts: (selector) => [...root.querySelectorAll(selector)].map((element) => element.textContent ?? ''),
    button(name) {
      const found = [...root.querySelectorAll<HTMLElement>('button')].find(
        (element) => (element.getAttribute('aria-label') ?? element.textContent) === name,
      );
      if (!found) throw new Error(`No button ${name}`);
      return found;
    },
  };
}

/** The samples, each beside a field of its own, or without places. */
export function sampleViews(anchored = true): FindingView[] {
  return SAMPLES.map((finding, index) => {
    const anchor = anchored ? document.createElement('input') : null;
    if (anchor) {
      anchor.id = `field-${index}`;
      document.body.append(anchor);
    }
    return { key: finding.rule, finding, anchor };
  });
}
