const PHONE = '[data-contact-property="contact_phone_number"], caseline-phone-field';

/** The number that a "verified" flag is about: of the element named by `for`, else the one in the same contact. */
export function numberBeside(flag: Element, form: HTMLFormElement | null): string {
  const root = flag.getRootNode();
  const id = flag.getAttribute('for');
  const scope = flag.closest('[data-contact]') ?? form ?? root;
  const element =
    id !== null && 'getElementById' in root
      ? (root as Document).getElementById(id)
      : 'querySelector' in scope
        ? (scope as Element).querySelector(PHONE)
        : null;
  const value: unknown = element && Reflect.get(element, 'value');
  return typeof value === 'string' ? value : '';
}
