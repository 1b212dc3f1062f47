import type { Parts } from './parts.ts';
import type { Plugin } from './plugin.ts';
import { startLater } from './start.ts';
import { targetOf } from './target.ts';

export function createAttach(parts: Parts): Plugin['attach'] {
  return (target, options = {}) => {
    const { builder, survey, onError } = options;
    const place = targetOf(target, survey ? 'form' : options.kind);
    const document = place.kind === 'form' ? place.root.ownerDocument : place.document;
    const window = document.defaultView;
    if (!window) throw new TypeError('Caseline: the element is in no window');
    return startLater(async (signal) => {
      const { languageOf } = await parts.language();
      const language = await languageOf(options, window);
      const page = { document, window, language, options, signal };
      if (builder) {
        const { attachBuilder } = await parts.builder();
        if (!signal.aborted) attachBuilder(builder(signal), page);
      } else if (place.kind === 'vellum') {
        const { attachVellum } = await parts.vellum();
        if (!signal.aborted) attachVellum(place.vellum, page);
      } else if (survey) {
        const { attachSurvey } = await parts.survey();
        if (!signal.aborted) attachSurvey(place.root, survey, page);
      } else {
        const { attachForm } = await parts.form();
        if (!signal.aborted) attachForm(place.root, page);
      }
    }, onError);
  };
}
