/** What is loaded only when it is used. An entry of its own: the classic script imports it beside itself. */
export const parts = {
  builder: () => import('./builder-page.ts'),
  vellum: () => import('./vellum-page.ts'),
  form: () => import('./form-page.ts'),
  survey: () => import('./survey-page.ts'),
  language: () => import('./language.ts'),
  xform: () => import('./adapters/check-xform.ts'),
  elements: () => import('./field-elements.ts'),
};

export type Parts = typeof parts;
