/**
 * What judges a form: the linter with all that it knows of contacts, and what helpers and the simulator work with. It is
 * most of the code by far, and a part of its own: it comes when the page has a form (`load-judge.ts`).
 */
export { createWorkbench } from '../assist/recipes/workbench.ts';
export { createSimulation } from '../assist/simulator/simulate.ts';
export { formVerdict } from '../assist/verdict/form-verdict.ts';
export { createFormModel } from '../form/create-form-model.ts';
export { constantNumbers } from '../lint/constant-numbers.ts';
export { lintInSteps } from '../lint/engine.ts';
export { createHistory } from './history.ts';
