import { $ } from '../jquery.ts';
import type { Vellum } from '../vellum.ts';

/** Which hashtag stands for which set of cases. */
const PREFIXES: Readonly<Record<string, string>> = {
  case: '#case/',
  parent: '#case/parent/',
  'commcare-user': '#user/',
};

function subsetsOf(sources: unknown): [string, string[]][] {
  if (!Array.isArray(sources)) return [];
  const casedb: unknown = sources.find((source: { id?: unknown }) => source.id === 'casedb');
  const subsets: unknown = casedb && Reflect.get(casedb as object, 'subsets');
  if (!Array.isArray(subsets)) return [];
  return subsets.map((subset: { id: string; structure?: object }) => [
    subset.id,
    Object.keys(subset.structure ?? {}),
  ]);
}

/** Asks HQ which case properties are known, and tells every form loaded now or later. */
export function loadDataSources(vellum: Vellum): void {
  const url = vellum.opts().core.dataSourcesEndpoint;
  if (!url) return;
  const known: string[] = [];
  const addTo = (form: NonNullable<typeof vellum.data.core.form>): void => {
    if (!form.richText) return;
    for (const hashtag of known) form.hashtags.add(hashtag, form.hashtags.toXPath(hashtag));
  };
  const { onXFormLoaded } = vellum;
  vellum.onXFormLoaded = function (form) {
    addTo(form);
    onXFormLoaded.call(this, form);
  };
  $.ajax({
    type: 'GET',
    url,
    dataType: 'json',
    success: (sources) => {
      for (const [id, properties] of subsetsOf(sources)) {
        const prefix = PREFIXES[id];
        if (prefix) known.push(...properties.map((property) => prefix + property));
      }
      const { form } = vellum.data.core;
      if (!form) return;
      addTo(form);
      form.fixBrokenReferences();
    },
  });
}
