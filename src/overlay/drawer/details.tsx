import { useState } from 'preact/hooks';
import type { ContactProperty } from '../../contact/contact.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import { useEnv } from '../parts/env.ts';
import { HqSection } from '../simulator/hq-section.tsx';
import { SavedSection } from '../simulator/saved-section.tsx';
import type { DrawerContact, DrawerView } from './drawer-view.ts';

export interface DetailsProps {
  readonly contact: DrawerContact;
  readonly refused: readonly ContactProperty[];
  readonly project: ProjectFacts;
  readonly audience: DrawerView['audience'];
  readonly sendAt: string;
  onSendAt(time: string): void;
}

/** Properties, causes and HQ's codes: open for who builds the form, a click away for who fills it in. */
export function Details({ contact, refused, project, audience, sendAt, onSendAt }: DetailsProps) {
  const { drawer: text } = useEnv().layer;
  const [open, setOpen] = useState(audience === 'builder');
  const { entry, result, owner } = contact;
  return (
    <details class="details" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.details}</summary>
      {open && (
        <>
          <HqSection
            key={contact.key}
            result={result}
            creates={entry.creates}
            project={project}
            sendAt={sendAt}
            onSendAt={onSendAt}
            owner={owner}
            refused={refused}
            explain={audience === 'builder' ? 'open' : 'folded'}
          />
          <SavedSection entry={entry} result={result} />
        </>
      )}
    </details>
  );
}
