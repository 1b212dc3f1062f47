import type { CaseAction, FormSource, Question } from '../../../src/form/source.ts';
import { sketch } from '../../lint/support/form.ts';

const TAGS: Readonly<Record<string, string>> = {
  select: 'select1',
  'multi-select': 'select',
  secret: 'secret',
  label: 'trigger',
};
const WITHOUT_CONTROL = new Set(['hidden', 'group', 'repeat']);

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** An attribute as Vellum writes it: with hashtags for people, and plain for phones. */
function expression(name: string, text: string | undefined): string {
  if (text === undefined) return '';
  const plain = text.replaceAll('#form/', '/data/');
  const tagged = text.replaceAll(/(?<![\w'"])\/data\//g, '#form/');
  const twin = tagged === plain ? '' : ` vellum:${name}="${escapeXml(tagged)}"`;
  return `${twin} ${name}="${escapeXml(plain)}"`;
}

interface Node {
  readonly name: string;
  readonly children: Node[];
  readonly attributes: string;
  readonly content: string;
}

function tree(source: FormSource): Node {
  const root: Node = { name: 'data', children: [], attributes: '', content: '' };
  const at = (path: string): Node => {
    const names = path.split('/').slice(2);
    return names.reduce((node, name) => {
      const known = node.children.find((child) => child.name === name);
      if (known) return known;
      const made: Node = { name, children: [], attributes: '', content: '' };
      node.children.push(made);
      return made;
    }, root);
  };
  for (const { path, kind, initialValue } of source.questions) {
    const node = at(path);
    if (kind === 'repeat') Object.assign(node, { attributes: ' jr:template=""' });
    if (initialValue !== undefined) Object.assign(node, { content: escapeXml(initialValue) });
  }
  for (const action of source.caseActions)
    if (action.path) Object.assign(at(action.path), actionNode(action));
  return root;
}

function actionNode({ caseType, creates, writes }: CaseAction): Partial<Node> {
  const block = (name: 'create' | 'update'): string => {
    const own = name === 'create' ? ['case_type', 'case_name', 'owner_id'] : [];
    const names = writes.filter((write) => write.block === name).map(({ property }) => property);
    const all = [...new Set([...own, ...names])];
    return all.length > 0 ? `<${name}>${all.map((one) => `<${one} />`).join('')}</${name}>` : '';
  };
  return {
    attributes: ` vellum:role="SaveToCase" vellum:case_type="${caseType ?? ''}"`,
    content:
      '<case xmlns="http://commcarehq.org/case/transaction/v2" case_id="" date_modified="" user_id="">' +
      `${creates ? block('create') : ''}${block('update')}</case>`,
  };
}

function nodeXml({ name, children, attributes, content }: Node): string {
  return `<${name}${attributes}>${content}${children.map(nodeXml).join('')}</${name}>`;
}

function questionBind({ path, dataType, calculate, constraint, relevant }: Question): string {
  const type = dataType ? ` type="${dataType}"` : '';
  const rest =
    expression('calculate', calculate?.text) +
    expression('constraint', constraint?.text) +
    expression('relevant', relevant?.text);
  return `<bind vellum:nodeset="${path.replace('/data/', '#form/')}" nodeset="${path}"${type}${rest} />`;
}

function actionBinds({ path, caseType, caseId, creates, writes, condition }: CaseAction): string {
  const base = `${path}/case`;
  const bind = (node: string, rest: string): string => `<bind nodeset="${base}/${node}"${rest} />`;
  const named = writes.some(({ property }) => property === 'case_name');
  return [
    creates && condition ? `<bind nodeset="${base}"${expression('relevant', condition.text)} />` : '',
    creates ? bind('create/case_type', expression('calculate', `'${caseType}'`)) : '',
    creates && !named ? bind('create/case_name', expression('calculate', "'Somebody'")) : '',
    creates ? bind('create/owner_id', expression('calculate', '/data/meta/userID')) : '',
    ...writes.map(({ property, block, source, condition: when }) => {
      const text = source.type === 'expression' ? source.expression.text : '';
      return bind(`${block}/${property}`, expression('relevant', when?.text) + expression('calculate', text));
    }),
    bind('@date_modified', ' calculate="/data/meta/timeEnd" type="xsd:dateTime"'),
    bind('@user_id', ` calculate="instance('commcaresession')/session/context/userid"`),
    creates ? '' : bind('@case_id', expression('calculate', caseId?.text)),
  ].join('\n');
}

function setValues(source: FormSource): string {
  const created = source.caseActions.filter(({ creates, path }) => creates && path);
  return [
    ...source.questions.map(({ path, defaultValue }) =>
      defaultValue
        ? `<setvalue event="xforms-ready" vellum:ref="${path.replace('/data/', '#form/')}" ref="${path}"${expression('value', defaultValue.text)} />`
        : '',
    ),
    ...created.map(
      ({ path }) => `<setvalue event="xforms-ready" ref="${path}/case/@case_id" value="uuid()" />`,
    ),
  ].join('\n');
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const idOf = (path: string): string => path.replace('/data/', '');

function labels(source: FormSource): string {
  return source.questions
    .filter(({ kind }) => kind !== 'hidden')
    .flatMap(({ path, choices }) => [
      [`${idOf(path)}-label`, nameOf(path)],
      ...choices.map(({ value }) => [`${idOf(path)}-${value.trim()}-label`, `Choice ${value}`]),
    ])
    .map(([id, text]) => `<text id="${id}"><value>${escapeXml(text ?? '')}</value></text>`)
    .join('\n');
}

function control(question: Question, inside: string): string {
  const { path, kind, appearance, choices } = question;
  const label = `<label ref="jr:itext('${idOf(path)}-label')" />`;
  if (kind === 'group') return `<group ref="${path}">${label}${inside}</group>`;
  if (kind === 'repeat') return `<group>${label}<repeat nodeset="${path}">${inside}</repeat></group>`;
  if (WITHOUT_CONTROL.has(kind)) return '';
  const tag = TAGS[kind] ?? 'input';
  const items = choices.map(
    ({ value }) =>
      `<item><label ref="jr:itext('${idOf(path)}-${value.trim()}-label')" /><value>${escapeXml(value)}</value></item>`,
  );
  const look = appearance ? ` appearance="${appearance}"` : '';
  return `<${tag} vellum:ref="${path.replace('/data/', '#form/')}" ref="${path}"${look}>${label}${items.join('')}</${tag}>`;
}

function body(source: FormSource, parent: string): string {
  return source.questions
    .filter(({ path }) => path.slice(0, path.lastIndexOf('/')) === parent)
    .map((question) => control(question, body(source, question.path)))
    .join('\n');
}

function mappings(source: FormSource): string {
  const action = source.caseActions.find(({ origin }) => origin === 'case-mappings');
  const byProperty = new Map<string, string[]>();
  for (const { property, index, source: from } of action?.writes ?? []) {
    const name = index === null ? property : `${index}/${property}`;
    const paths = byProperty.get(name) ?? [];
    if (from.type === 'question') paths.push(from.path);
    byProperty.set(name, paths);
  }
  const entries = [...byProperty].map(
    ([name, paths]) =>
      `<mapping property="${name}">${paths.map((path) => `<question question_path="${path}" />`).join('')}</mapping>`,
  );
  return `<vellum:case_mappings>${entries.join('')}</vellum:case_mappings>`;
}

export function sketchXmlns(id: number): string {
  return `http://openrosa.org/formdesigner/00000000-0000-4000-8000-${String(id).padStart(12, '0')}`;
}

/**
 * A form as Vellum reads one, from a few lines (`test/lint/support/form.ts` says how they are written).
 *
 * @param id tells it from other forms that are put into the same page
 */
export function formXml(text: string, id = 0): string {
  const { source } = sketch(text).form;
  const data = nodeXml(tree(source)).replace(
    '<data>',
    `<data xmlns:jrm="http://dev.commcarehq.org/jr/xforms" xmlns="${sketchXmlns(id)}" uiVersion="1" version="1" name="Sketch">`,
  );
  return `<?xml version="1.0" encoding="UTF-8" ?>
<h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns:orx="http://openrosa.org/jr/xforms" xmlns="http://www.w3.org/2002/xforms" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:jr="http://openrosa.org/javarosa" xmlns:vellum="http://commcarehq.org/xforms/vellum">
<h:head>
<h:title>Sketch</h:title>
<model>
<instance>${data}</instance>
<instance src="jr://instance/casedb" id="casedb" />
<instance src="jr://instance/session" id="commcaresession" />
${source.questions.map(questionBind).join('\n')}
${source.caseActions
  .filter(({ path }) => path)
  .map(actionBinds)
  .join('\n')}
${setValues(source)}
<itext><translation lang="en" default="">
${labels(source)}
</translation></itext>
</model>
${mappings(source)}
</h:head>
<h:body>
${body(source, source.root)}
</h:body>
</h:html>
`;
}
