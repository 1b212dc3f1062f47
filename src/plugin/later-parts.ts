import type { Parts } from './parts.ts';

/** The parts of a script that is no module itself: `parts.mjs` beside it is, and it is imported at the first use. */
export function laterParts(load: () => Promise<{ readonly parts: Parts }>): Parts {
  return {
    builder: async () => (await load()).parts.builder(),
    vellum: async () => (await load()).parts.vellum(),
    form: async () => (await load()).parts.form(),
    survey: async () => (await load()).parts.survey(),
    language: async () => (await load()).parts.language(),
    xform: async () => (await load()).parts.xform(),
    elements: async () => (await load()).parts.elements(),
  };
}
