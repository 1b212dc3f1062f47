import { createDeliberateCheck } from '../../overlay/shell/host/deliberate.ts';
import { createTopLayer } from '../../overlay/shell/host/top-layer.ts';
import type { RecordPageParts } from '../../records/record-page.ts';

/** Whether clicks in a host of ours are a person's, on pages of records. */
export const deliberateIn: RecordPageParts['deliberateIn'] = (host, place, life) => {
  const topLayer = createTopLayer(document, place === 'top' ? host : null, life);
  // What the page had open before lies below a host that was just raised.
  if (place === 'top') topLayer.raised();
  const check = createDeliberateCheck(document, { element: host, outranked: false }, topLayer);
  return (event, control) => check(event, control) === null;
};
