import { createWorkbench } from '../../src/assist/recipes/workbench.ts';
import { createSimulation } from '../../src/assist/simulator/simulate.ts';
import { formVerdict } from '../../src/assist/verdict/form-verdict.ts';
import type { Tools } from '../../src/overlay/shell/tools.ts';
import { sketch } from '../lint/support/form.ts';

/** The tools of a sketched form, each helper without a place on the page. */
export function toolsOf(text: string): Tools {
  const { form, project } = sketch(text);
  const workbench = createWorkbench(form, project);
  const simulation = createSimulation(form);
  return {
    workbench,
    verdict: () => formVerdict(form, simulation, project),
    simulation,
    setup: { form, project, page: {} },
    helpers: workbench.helpers.map((helper) => ({ helper, anchor: null })),
  };
}

export function keyOf(tools: Tools, helper: string): string {
  const found = tools.workbench.helpers.find((one) => one.helper === helper);
  if (!found) throw new Error(`no helper ${helper}`);
  return found.key;
}
