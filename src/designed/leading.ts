import type { Builder } from '../builders/builder.ts';
import type { Site } from '../lint/finding.ts';
import type { Ui } from '../overlay/shell/ui.ts';
import type { LayerTexts } from '../overlay/texts/en.ts';
import type { JudgedFindings } from './judged-findings.ts';
import { mendPlace } from './mend-place.ts';

export interface LeadingParts {
  readonly builder: Builder;
  readonly findings: JudgedFindings;
  readonly text: LayerTexts['session'];
  readonly view: Window | null;
  ui(): Pick<Ui, 'notify' | 'openCard'>;
  /** The page shows another place now. */
  onRevealed(): void;
}

/** Leads a person to what a finding is about: a place of this page, another page of HQ, a page of ours. */
export function createLeading({ builder, findings, text, view, ui, onRevealed }: LeadingParts) {
  function open(address: string): void {
    view?.open(address, '_blank', 'noopener,noreferrer');
  }

  function openElsewhere(site: Site): void {
    const address = builder.elsewhere?.(site);
    if (address !== undefined) open(address);
  }

  function tellNotRevealed(site: Site): void {
    const notice = { level: 'warning', text: text.notRevealed } as const;
    const action = { label: text.elsewhere, run: () => openElsewhere(site) };
    ui().notify(builder.elsewhere ? { level: 'info', text: text.notHere, action } : notice);
  }

  return {
    open,
    /** To where its question is designed. */
    elsewhere(key: string): void {
      const finding = findings.of(key);
      if (finding) openElsewhere(finding.site);
    },
    /** To its place, with its card open. */
    async reveal(key: string): Promise<void> {
      const finding = findings.of(key);
      if (!finding) return;
      if (!(await builder.reveal(mendPlace(finding)))) {
        tellNotRevealed(finding.site);
        return;
      }
      onRevealed();
      ui().openCard(key);
    },
  };
}
