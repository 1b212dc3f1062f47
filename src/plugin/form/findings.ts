import type { Control } from '../../builders/html-form/control.ts';
import type { Finding, Site } from '../../lint/finding.ts';
import type { Verdict } from '../../ui/fields/judge.ts';

const HELP = 'https://github.com/caseline/caseline/blob/main/docs/advice.md';

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 80);

/** What the form calls an input: its label (of radio buttons the legend), else its property. */
export function labelOf({ element, elements, property }: Control): string {
  const legend = elements.length > 1 ? element.closest('fieldset')?.querySelector('legend') : null;
  const labels: unknown = Reflect.get(element, 'labels');
  const label: unknown = labels instanceof NodeList ? labels[0]?.textContent : null;
  const text = element.getAttribute('aria-label') ?? legend?.textContent ?? label;
  return (typeof text === 'string' && clean(text)) || property;
}

/** The place of an input in the words of findings; a form has no paths, so its labels stand for them. */
export function siteOf(control: Control, group: number): Site {
  return {
    path: `/form/${labelOf(control)}`,
    part: 'write',
    write: { action: String(group), block: 'update', property: control.property },
  };
}

/** A wrong value as a finding, for the question before a submit. */
export function findingOf(control: Control, group: number, { advice }: Verdict): Finding {
  return {
    rule: advice.code,
    severity: advice.severity,
    property: advice.property,
    site: siteOf(control, group),
    message: { what: advice.message, why: '', how: '' },
    fixes: [],
    helpUrl: HELP,
  };
}
