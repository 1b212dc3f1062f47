import type { CaseAction, FormSource, Question } from '../../form/source.ts';
import { MAPPINGS } from './case-actions.ts';
import { fieldText, ROOT } from './dom.ts';
import { expressionOf } from './expressions.ts';
import { kindOf } from './kinds.ts';

/** HQ's forms call their root `data`; the screen does not say. */
const ROOT_PATH = '/data';

function textIn(panel: Element, name: string): string | undefined {
  const field = panel.querySelector(`[name="property-${name}"]`);
  return field ? fieldText(field) : undefined;
}

/** An odd address is taken as it is. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/** Where the shown question stands: Vellum keeps its reference in the address (`#form/group/phone`). */
function pathFrom(hash: string, nodeId: string | undefined): string | null {
  const reference = decoded(hash);
  if (reference.startsWith('#form/')) return ROOT_PATH + reference.slice('#form'.length);
  return nodeId ? `${ROOT_PATH}/${nodeId}` : null;
}

function mappingOf(panel: Element, path: string): CaseAction[] {
  const field = panel.querySelector('select[name="property-caseProperty"]');
  const name = field instanceof HTMLSelectElement ? field.value : '';
  if (name === '') return [];
  const slash = name.lastIndexOf('/');
  const write = {
    property: name.slice(slash + 1),
    index: slash === -1 ? null : name.slice(0, slash),
    block: 'update' as const,
    source: { type: 'question' as const, path },
    path: null,
  };
  return [
    {
      id: MAPPINGS,
      origin: MAPPINGS,
      path: null,
      caseType: null,
      caseId: null,
      creates: false,
      repeat: null,
      writes: [write],
    },
  ];
}

/**
 * What the screen says of the shown question, as a form of that one question: all there is when Vellum's model
 * cannot be reached. Null when no question is shown.
 */
export function readShownQuestion(document: Document): FormSource | null {
  const panel = document.querySelector(ROOT)?.querySelector('.fd-question-properties:not(.hide)');
  if (!panel) return null;
  const path = pathFrom(document.location?.hash ?? '', textIn(panel, 'nodeID'));
  if (path === null) return null;
  const selected = document.querySelector('.fd-question-tree .jstree-clicked')?.closest('li');
  const appearance = textIn(panel, 'appearance') ?? '';
  const question: Question = {
    path,
    kind: kindOf(selected?.getAttribute('rel') ?? '', appearance),
    dataType: '',
    appearance,
    labels: {},
    choices: [],
    calculate: expressionOf(textIn(panel, 'calculateAttr')),
    constraint: expressionOf(textIn(panel, 'constraintAttr')),
    relevant: expressionOf(textIn(panel, 'relevantAttr')),
    defaultValue: expressionOf(textIn(panel, 'defaultValue')),
    repeat: null,
  };
  return {
    root: ROOT_PATH,
    title: '',
    xmlns: '',
    languages: [],
    defaultLanguage: null,
    questions: [question],
    caseActions: mappingOf(panel, path),
    instances: [],
  };
}
