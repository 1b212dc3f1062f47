import type { Builder } from '../builders/builder.ts';
import { type Finding, findingKey } from '../lint/finding.ts';
import type { Tools } from '../overlay/shell/tools.ts';
import type { FindingView, Ui } from '../overlay/shell/ui.ts';
import type { CheckedForm } from './checked-form.ts';
import type { JudgedFindings } from './judged-findings.ts';
import { mendPlace } from './mend-place.ts';

export interface PlacingParts {
  readonly builder: Builder;
  readonly form: CheckedForm;
  readonly findings: JudgedFindings;
  /** BCP 47, for what questions are called. */
  readonly locale: string;
  /** The same object as long as neither the form nor a helper's place has changed. */
  tools(): Tools | null;
  ui(): Pick<Ui, 'together' | 'setTools' | 'keepClear' | 'setDecided' | 'setFindings' | 'reposition'>;
}

/** Tells the layer what is found, and where on the page it stands. */
export interface Placing {
  /** The form, or what was decided about it, may be another: everything anew. */
  place(): void;
  /** Only the page's layout changed, which every key does: tells of what stands elsewhere now, and draws nothing else. */
  follow(): void;
}

interface Placed {
  readonly finding: Finding;
  readonly view: FindingView;
}

export function createPlacing({ builder, form, findings, locale, tools, ui }: PlacingParts): Placing {
  let placed: readonly Placed[] = [];
  let sentTools: Tools | null = null;

  function placeOf(finding: Finding) {
    const site = mendPlace(finding);
    return { anchor: builder.anchor(site), leads: builder.leads?.(site) ?? false };
  }

  function viewOf(finding: Finding): FindingView {
    const { path } = mendPlace(finding);
    return {
      key: findingKey(finding),
      finding,
      ...placeOf(finding),
      label: form.name(path, locale),
      old: findings.isOld(finding),
      locked: form.isLocked(path),
      elsewhere: builder.elsewhere !== undefined && finding.fixes.length === 0,
    };
  }

  function followed(before: Placed): Placed {
    const { finding, view } = before;
    const now = placeOf(finding);
    const isSame = now.anchor === view.anchor && now.leads === view.leads;
    return isSame ? before : { finding, view: { ...view, ...now } };
  }

  function send(next: readonly Placed[], nextTools: Tools | null): void {
    placed = next;
    sentTools = nextTools;
    ui().setTools(nextTools);
    ui().keepClear(builder.saveButton?.() ?? null);
    ui().setFindings(next.map(({ view }) => view));
  }

  return {
    place() {
      const next = findings.shown().map((finding) => ({ finding, view: viewOf(finding) }));
      ui().together(() => {
        ui().setDecided(findings.decided());
        send(next, tools());
      });
    },
    follow() {
      const next = placed.map(followed);
      const nextTools = tools();
      if (nextTools !== sentTools || next.some((one, at) => one !== placed[at])) {
        ui().together(() => send(next, nextTools));
        return;
      }
      ui().keepClear(builder.saveButton?.() ?? null);
      ui().reposition();
    },
  };
}
