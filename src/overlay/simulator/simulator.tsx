import { useMemo } from 'preact/hooks';
import type { SimulatedCase, Simulation } from '../../assist/simulator/simulate.ts';
import { CONTACT_PROPERTIES } from '../../contact/contact.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import type { ToolActions } from '../helpers/tool-actions.ts';
import { useEnv } from '../parts/env.ts';
import type { SimulatorState } from '../shell/state.ts';
import { AnswerField } from './answer-field.tsx';
import { HqSection, type HqSectionProps } from './hq-section.tsx';
import { SavedSection } from './saved-section.tsx';
import { useOwner } from './use-owner.ts';

export interface SimulatorProps {
  readonly simulation: Simulation;
  readonly project: ProjectFacts;
  readonly state: SimulatorState;
  readonly actions: ToolActions;
}

/** A contact as the form would make it: answers in, the six properties and what HQ does out. */
export function Simulator({ simulation, project, state, actions }: SimulatorProps) {
  const { layer } = useEnv();
  const text = layer.simulator;
  const { cases } = simulation;
  const current = cases.find(({ id }) => id === state.caseId) ?? cases[0];
  const inputs = useMemo(() => (current ? simulation.inputs(current.id) : []), [simulation, current]);
  const result = useMemo(
    () => (current ? simulation.run(current.id, state.answers) : null),
    [simulation, current, state.answers],
  );
  if (!current || !result) return <p class="empty muted">{text.nothing}</p>;
  const answer = (path: string, value: string) => {
    const answers = new Map(state.answers);
    answers.set(path, value);
    actions.setSimulator({ answers });
  };
  return (
    <div class="simulator">
      <p class="muted">{text.intro}</p>
      {cases.length > 1 && (
        <label class="row-field">
          <span>{text.case}</span>
          <select
            value={current.id}
            onChange={(event) => actions.setSimulator({ caseId: event.currentTarget.value })}
          >
            {cases.map((entry) => (
              <option key={entry.id} value={entry.id}>
                {caseName(entry)}
              </option>
            ))}
          </select>
        </label>
      )}
      <section>
        <h3>{text.answers}</h3>
        {inputs.length === 0 && <p class="muted">{text.noQuestions}</p>}
        {inputs.map((input) => (
          <AnswerField
            key={input.path}
            input={input}
            value={state.answers.get(input.path) ?? input.start ?? ''}
            refused={result.refused.includes(input.path)}
            hidden={result.hidden.includes(input.path)}
            onAnswer={(value) => answer(input.path, value)}
          />
        ))}
      </section>
      <SavedSection entry={current} result={result} />
      <Asked
        key={current.id}
        result={result}
        creates={current.creates}
        project={project}
        refused={result.refused.length > 0 ? CONTACT_PROPERTIES : []}
        sendAt={state.sendAt}
        onSendAt={(sendAt) => actions.setSimulator({ sendAt })}
        checkOwner={actions.checkOwner}
      />
    </div>
  );

  function caseName({ name, index, caseType }: SimulatedCase): string {
    const base = index !== null ? text.otherCase(index) : (name ?? text.thisCase);
    return caseType === null ? base : `${base} (${caseType})`;
  }
}

interface AskedProps extends Omit<HqSectionProps, 'owner'> {
  readonly checkOwner: ToolActions['checkOwner'];
}

/** The section with an owner who is asked for when the person wishes it. */
function Asked({ checkOwner, ...props }: AskedProps) {
  const owner = useOwner(props.result.contact, checkOwner);
  return <HqSection {...props} owner={checkOwner ? owner : null} />;
}
