import { findingKey } from '../../../src/lint/finding.ts';
import { fr } from '../../../src/ui/messages/fr.ts';
import { mountUi } from '../../../src/ui/mount-ui.tsx';
import './gallery-window.ts';
import { SAMPLES } from '../findings.ts';

const log: unknown[][] = [];
const record =
  (name: string) =>
  (...args: unknown[]): void => {
    log.push([name, ...args]);
  };

const settings = new URLSearchParams(location.search);
const ui = mountUi({
  document,
  signal: new AbortController().signal,
  mode: settings.get('mode') === 'closed' ? 'closed' : 'open',
  locale: settings.get('locale') ?? 'en',
  translations: [fr],
  now: () => Date.parse('2026-03-01T12:00:00Z'),
  callbacks: {
    onApplyFix: record('fix'),
    onFixAll: record('fix-all'),
    onReveal: record('reveal'),
    onIgnore: record('ignore'),
    onOpenDocs: record('docs'),
    onDisabled: record('disabled'),
  },
});
const ids = ['phone', 'verified', 'zone', 'language'];
const views = SAMPLES.map((finding, index) => ({
  key: findingKey(finding),
  finding,
  anchor: document.getElementById(ids[index] ?? ''),
}));
window.gallery = { ui, log, views, answer: '' };
ui.setFindings(views);
