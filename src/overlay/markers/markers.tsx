import { Button } from '../parts/button.tsx';
import { useEnv } from '../parts/env.ts';
import { SeverityIcon } from '../parts/icon.tsx';
import { plainText } from '../parts/rich-text.tsx';
import { worst } from '../parts/severity.ts';
import type { Group } from '../shell/state.ts';
import type { FindingView } from '../shell/ui.ts';

export interface MarkersProps {
  readonly groups: readonly Group[];
  readonly card: string | null;
  onOpen(view: FindingView): void;
  onClose(): void;
  /** The marker's element, for whoever places it. */
  onElement(anchor: Element, marker: HTMLElement | null): void;
}

const places = new WeakMap<Element, number>();
let serial = 0;

/** One name per element of the page: the marker of a place stays the same when its findings change. */
function nameOf(anchor: Element): number {
  const known = places.get(anchor);
  if (known !== undefined) return known;
  serial += 1;
  places.set(anchor, serial);
  return serial;
}

/** One small button per place with findings; their positions are written by the tracker, not drawn. */
export function Markers({ groups, card, onOpen, onClose, onElement }: MarkersProps) {
  const { layer } = useEnv();
  return groups.map(({ anchor, views }) => {
    const findings = views.map((view) => view.finding);
    const severity = worst(findings);
    const first = views.find((view) => view.finding.severity === severity) ?? views[0];
    const open = views.some((view) => view.key === card);
    const name = layer.marker(layer.severity[severity], plainText(first.finding.message.what), views.length);
    return (
      <div class="marker" key={nameOf(anchor)} ref={(element) => onElement(anchor, element)}>
        <Button
          look="icon"
          label={name}
          title={name}
          opens="dialog"
          expanded={open}
          keepsFocus
          onAct={() => (open ? onClose() : onOpen(first))}
        >
          <SeverityIcon severity={severity} />
          {views.length > 1 && <span class="badge">{views.length}</span>}
        </Button>
      </div>
    );
  });
}
