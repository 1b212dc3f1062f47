/** The end of a `findingKey`: the write's action, block and property. */
const MAIN_ACTION = /,"update_case",("(?:create|update)","(?:[^"\\]|\\.)*"\])$/;

/**
 * The `findingKey` under which all pages of a form remember a finding. HQ has a form's case mappings once and shows
 * them twice: the form builder as the form's own (`case-mappings`), the settings as the action `update_case`. Rule,
 * place and property are the same, and so is the mistake. Every other action has one name on both pages, or stands on
 * one of them only.
 */
export function sharedKey(findingKey: string): string {
  return findingKey.replace(MAIN_ACTION, ',"case-mappings",$1');
}
