import { createWorkbench } from '../../src/lint/recipes/workbench.ts';
import { createSimulation } from '../../src/lint/simulate.ts';
import type { Tools } from '../../src/ui/tools.ts';
import { sketch } from '../lint/support/form.ts';

/** The tools of a sketched form, each helper without a place on the page. */
export function toolsOf(text: string): Tools {
  const { form, project } = sketch(text);
  const workbench = createWorkbench(form, project);
  return {
    workbench,
    simulation: createSimulation(form),
    helpers: workbench.helpers.map((helper) => ({ helper, anchor: null })),
  };
}

export function keyOf(tools: Tools, helper: string): string {
  const found = tools.workbench.helpers.find((one) => one.helper === helper);
  if (!found) throw new Error(`no helper ${helper}`);
  return found.key;
}
