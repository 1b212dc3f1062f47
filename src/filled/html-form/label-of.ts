import type { Control } from './control.ts';

const LONGEST = 80;

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);

/** What the form calls an input: its label (of radio buttons the legend), else its property. */
export function labelOf({ element, elements, property }: Control): string {
  const legend = elements.length > 1 ? element.closest('fieldset')?.querySelector('legend') : null;
  const labels: unknown = Reflect.get(element, 'labels');
  const label: unknown = labels instanceof NodeList ? labels[0]?.textContent : null;
  const text = element.getAttribute('aria-label') ?? legend?.textContent ?? label;
  return (typeof text === 'string' && clean(text)) || property;
}
