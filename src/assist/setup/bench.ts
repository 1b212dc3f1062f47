import type { ProjectFacts } from '../../contact/project.ts';
import type { FormModel } from '../../form/model.ts';
import { planSetup, type SetupPage, type SetupPlan } from './plan-setup.ts';
import { type SetupWishes, startingWishes } from './wishes.ts';

/** What is planned for: one form, as it is. After an edit there is a new one. */
export interface SetupSource {
  readonly form: FormModel;
  readonly project: ProjectFacts;
  readonly page: SetupPage;
}

/** What the screen works with; made when it is opened, for it needs much that nothing else does. */
export interface SetupBench {
  readonly project: ProjectFacts;
  readonly start: SetupWishes;
  plan(wishes: SetupWishes): SetupPlan;
}

export function createSetupBench({ form, project, page }: SetupSource): SetupBench {
  return {
    project,
    start: startingWishes(form, project.countries ?? []),
    plan: (wishes) => planSetup(form, project, wishes, page),
  };
}
