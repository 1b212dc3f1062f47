/** The namespace of a form's model and its controls: XML that never names it is something else (`suite.xml`). */
const XFORMS = 'http://www.w3.org/2002/xforms';

/** Whether a text looks like an XForm, be it well-formed or not: a broken form is one, too. */
export function looksLikeXForm(text: string): boolean {
  return text.includes(XFORMS);
}
