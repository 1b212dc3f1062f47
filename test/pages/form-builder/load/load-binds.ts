import type { Mug } from '../model/mug.ts';
import { AttributeTaker } from '../xml/reader.ts';
import type { Loading } from './load-form.ts';
import { loadCaseBind } from './load-save-to-case.ts';

/** An attribute in hashtags: its `vellum:` twin when rich text is on, else the plain one. Both are taken. */
export function takeExpression(
  loading: Loading,
  attributes: AttributeTaker,
  name: string,
): string | undefined {
  const twin = attributes.take(`vellum:${name.replaceAll(':', '__')}`);
  const plain = attributes.take(name);
  const { form } = loading;
  if (twin && plain && form.hasValidHashtagPrefix(twin) && form.hashtags.toXPath(twin) === plain) {
    form.hashtags.add(twin, plain);
  }
  const text = form.richText && twin ? twin : plain;
  return text === undefined ? undefined : form.normalizeHashtag(text);
}

function absolute({ form }: Loading, path: string): string {
  return /^[/#]/.test(path) ? path : form.normalizeHashtag(form.getBasePath() + path);
}

export function loadBinds(loading: Loading, binds: readonly Element[]): void {
  const { form } = loading;
  for (const bind of binds) {
    const attributes = new AttributeTaker(bind);
    const nodeset =
      takeExpression(loading, attributes, 'nodeset') ?? takeExpression(loading, attributes, 'ref');
    const path = absolute(loading, nodeset ?? '');
    const mug = form.getMugByPath(path);
    if (mug) loadBind(loading, mug, attributes);
    else if (!loadInsideCase(loading, path, bind)) {
      form.parseWarnings.push(
        `Bind Node [${path}] found but has no associated Data node. This bind node will be discarded!`,
      );
    }
  }
}

function loadInsideCase({ form }: Loading, path: string, bind: Element): boolean {
  const [, around, inside = ''] =
    /^(.+)\/case(\/(?:create\/|update\/|index\/|close$|@).*)?$/.exec(path) ?? [];
  const mug = form.getMugByPath(around);
  return mug?.__className === 'SaveToCase' && loadCaseBind(mug, inside, bind);
}

function loadBind(loading: Loading, mug: Mug, attributes: AttributeTaker): void {
  const required = attributes.take('required');
  const condition = takeExpression(loading, attributes, 'requiredCondition');
  const isLiteral = required === undefined || /^(?:true|false)\(\)$/.test(required);
  mug.p.setAttrs({
    relevantAttr: takeExpression(loading, attributes, 'relevant'),
    calculateAttr: takeExpression(loading, attributes, 'calculate'),
    constraintAttr: takeExpression(loading, attributes, 'constraint'),
    constraintMsgAttr: attributes.take('jr:constraintMsg') ?? null,
    requiredAttr: required === undefined ? undefined : required !== 'false()',
    requiredCondition: condition ?? (isLiteral ? undefined : required),
  });
  if (attributes.rest.type?.toLowerCase() === 'xsd:integer') attributes.rest.type = 'xsd:int';
  mug.p.rawBindAttributes = attributes.rest;
  loadLock(loading, mug, attributes);
}

/** A question that may not be changed, by its bind; a case action, which has none, by its node. */
export function loadLock({ vellum }: Loading, mug: Mug, attributes: AttributeTaker): void {
  if (attributes.rest['vellum:lock'] !== 'all' || !vellum.isPluginEnabled('lock')) return;
  mug.p.set('locked', true);
  if (vellum.opts().features.edit_locked_questions) return;
  mug.addMessage('locked', {
    key: 'mug-locked-cannot-edit',
    level: 'info',
    message: 'This question is locked and can only be edited by a user with the locked questions permission.',
  });
}

export function loadSetValues(loading: Loading, elements: readonly Element[]): void {
  const { form } = loading;
  for (const element of elements) {
    const attributes = new AttributeTaker(element);
    const event = attributes.take('event') ?? '';
    const ref = takeExpression(loading, attributes, 'ref') ?? '';
    const value = takeExpression(loading, attributes, 'value') ?? '';
    const mug = form.getMugByPath(absolute(loading, ref));
    if (mug && (event === 'xforms-ready' || event === 'jr-insert')) mug.p.defaultValue = value;
    else form.setValues.push({ event, ref, value });
  }
}
