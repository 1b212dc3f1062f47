import type { Builder } from '../builders/builder.ts';
import type { ProjectFacts } from '../contact/project.ts';
import type { FormModel } from '../form/model.ts';
import type { Desk } from '../gate/desk.ts';
import { createWorkbench } from '../lint/recipes/workbench.ts';
import { createSimulation } from '../lint/simulate.ts';
import type { ToolCallbacks, Tools } from '../ui/tools.ts';
import type { CheckedForm } from './checked-form.ts';

export interface SessionToolParts {
  readonly builder: Builder;
  readonly desk: Desk;
  readonly form: CheckedForm;
  readonly signal: AbortSignal;
  /** BCP 47. */
  readonly locale: string;
  /** Applies edits and reads the form again; says whether they were taken, to the person too. */
  apply(edits: Parameters<Builder['apply']>[0]): Promise<boolean>;
  /** Sends the tools with their places of now. */
  send(): void;
  /** The place of a helper is not there. */
  notRevealed(): void;
}

export interface SessionTools {
  /**
   * The helpers and the simulator of the form as it is, with their places on the page; null while there is no form.
   * A helper writes expressions: on a page that takes none it would end in a refusal, so there are none.
   */
  tools(): Tools | null;
  readonly callbacks: ToolCallbacks;
}

/** What widgets and the simulator need of a page. Made anew only when the form or the project's facts changed. */
export function createSessionTools(parts: SessionToolParts): SessionTools {
  const { builder, desk, form, signal } = parts;
  let last: {
    readonly model: FormModel;
    readonly facts: ProjectFacts;
    readonly made: Pick<Tools, 'workbench' | 'simulation'>;
  } | null = null;

  function made(model: FormModel): Pick<Tools, 'workbench' | 'simulation'> {
    const { facts } = form.factsAnswer();
    if (last?.model !== model || last.facts !== facts) {
      last = {
        model,
        facts,
        made: { workbench: createWorkbench(model, facts), simulation: createSimulation(model) },
      };
    }
    return last.made;
  }

  return {
    tools() {
      const model = form.model();
      if (!model) return null;
      const { workbench, simulation } = made(model);
      if (builder.edits?.has('set-expression') === false) return { workbench, simulation, helpers: null };
      const helpers = workbench.helpers.map((helper) => ({
        helper,
        anchor: builder.anchor(helper.site),
        label: form.label(helper.site.path, parts.locale),
      }));
      return { workbench, simulation, helpers };
    },
    callbacks: {
      onInsert: parts.apply,
      async onRevealHelper(key) {
        const helper = last?.made.workbench.helpers.find((one) => one.key === key);
        if (!helper) return;
        if (await builder.reveal(helper.site)) parts.send();
        else parts.notRevealed();
      },
      async onCheckOwner(contact) {
        try {
          const { answers, failure } = await desk.check([{ ref: 'simulated', contact }], signal);
          return { answer: answers[0] ?? null, failure };
        } catch {
          // A desk that breaks is a directory that cannot be reached.
          return { answer: null, failure: { reason: 'unreachable' } };
        }
      },
    },
  };
}
