import type { FormVerdict } from '../assist/verdict/form-verdict.ts';
import type { Builder } from '../builders/builder.ts';
import type { ProjectFacts } from '../contact/project.ts';
import type { FormModel } from '../form/model.ts';
import type { Owners } from '../guard/owners.ts';
import type { LintTexts } from '../lint/texts/lint-texts.ts';
import type { ToolCallbacks, Tools } from '../overlay/shell/tools.ts';
import type { CheckedForm } from './checked-form.ts';
import type { Judge } from './load-judge.ts';

type Made = Omit<Tools, 'helpers'>;

export interface SessionToolParts {
  readonly builder: Builder;
  readonly owners: Owners;
  readonly form: CheckedForm;
  /** BCP 47. */
  readonly locale: string;
  /** What fixes say; English when it is left out. */
  readonly texts: LintTexts | undefined;
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
   * A helper writes expressions: on a page that takes none it would end in a refusal, so there are none. The same object
   * until one of these has changed.
   */
  tools(): Tools | null;
  readonly callbacks: ToolCallbacks;
}

type Helpers = Tools['helpers'];

function sameHelpers(before: Helpers, now: Helpers): boolean {
  if (!before || !now) return before === now;
  const isSame = (one: (typeof now)[number], at: number): boolean => {
    const other = before[at];
    return other?.helper === one.helper && other.anchor === one.anchor && other.label === one.label;
  };
  return before.length === now.length && now.every(isSame);
}

/** What widgets and the simulator need of a page. Made anew only when the form or the project's facts changed. */
export function createSessionTools(parts: SessionToolParts): SessionTools {
  const { builder, owners, form } = parts;
  const canMap = builder.edits?.has('map-question') !== false;
  let last: {
    readonly model: FormModel;
    readonly facts: ProjectFacts;
    readonly made: Made;
  } | null = null;
  let lastTools: Tools | null = null;

  function made(model: FormModel, judge: Judge): Made {
    const { facts } = form.factsAnswer();
    if (last?.model !== model || last.facts !== facts) {
      const simulation = judge.createSimulation(model);
      let verdict: FormVerdict | null = null;
      const made = {
        workbench: judge.createWorkbench(model, facts, parts.texts),
        simulation,
        verdict: () => {
          verdict ??= judge.formVerdict(model, simulation, facts);
          return verdict;
        },
        setup: canMap ? { form: model, project: facts, page: { edits: builder.edits } } : null,
      };
      last = { model, facts, made };
    }
    return last.made;
  }

  return {
    tools() {
      const model = form.model();
      const judge = form.judge();
      if (!model || !judge) return null;
      const { workbench, ...others } = made(model, judge);
      const takesExpressions = builder.edits?.has('set-expression') !== false;
      const helpers = !takesExpressions
        ? null
        : workbench.helpers.map((helper) => ({
            helper,
            anchor: builder.anchor(helper.site),
            label: form.name(helper.site.path, parts.locale),
          }));
      if (lastTools?.workbench !== workbench || !sameHelpers(lastTools.helpers, helpers))
        lastTools = { workbench, ...others, helpers };
      return lastTools;
    },
    callbacks: {
      onInsert: parts.apply,
      async onRevealHelper(key) {
        const helper = last?.made.workbench.helpers.find((one) => one.key === key);
        if (!helper) return;
        if (await builder.reveal(helper.site)) parts.send();
        else parts.notRevealed();
      },
      onCheckOwner: ({ contact_phone_number: number = '' }) => owners.ask({ number }),
    },
  };
}
