import fc from 'fast-check';

/** A form and the answers that somebody gives in it. */
export interface DrawnForm {
  readonly xml: string;
  readonly answers: readonly { readonly path: string; readonly value: string }[];
}

interface DrawnQuestion {
  readonly id: string;
  readonly control: 'input' | 'secret' | 'select1' | 'select';
  readonly type: string;
  readonly initial: string;
  readonly start: string;
  readonly constraint: string;
  readonly relevant: string;
  readonly required: boolean;
  readonly inGroup: boolean;
  readonly answer: string;
}

const TYPES = [
  'xsd:string',
  '',
  'xsd:int',
  'xsd:long',
  'xsd:decimal',
  'xsd:date',
  'barcode',
  'xsd:boolean',
  'xsd:short',
];
const CHOICES = ['yes', 'no', '1', '2', '254', 'nairobi', 'sms'];
const ANSWERS = [
  '',
  '0712345678',
  '712345678',
  '254712345678',
  '+254712345678',
  '5',
  '0',
  '1',
  'abc',
  ' x ',
  '1.50',
  '12345678.9',
  '2020-01-02',
  'yes',
  'a b',
  '00254712345678',
  '2147483648',
  '-3',
  'amina@example.org',
];
const TEXTS = ["'254'", "'+254'", "''", "'yes'", "'1'", "'0'", "'abc'", "' '", "'no'"];
const NUMBERS = ['1', '0', '254', '254000000000', '10', '2.5', '1000000', '12345678.9', '0.1', '9'];

/** One of the drawn ones, and which paths may be named: earlier ones only, or the form would go in a circle. */
type Pick = fc.Arbitrary<string>;

function expressions(paths: readonly string[]): { value: Pick; truth: Pick } {
  const path = paths.length === 0 ? fc.constant("''") : fc.constantFrom(...paths);
  const { value, truth } = fc.letrec<{ value: string; truth: string }>((tie) => {
    const v = tie('value');
    const t = tie('truth');
    const call = (name: string, ...args: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
      fc.tuple(...args).map((all) => `${name}(${all.join(', ')})`);
    const infix = (left: Pick, operators: readonly string[], right: Pick): fc.Arbitrary<string> =>
      fc.tuple(left, fc.constantFrom(...operators), right).map(([a, op, b]) => `(${a} ${op} ${b})`);
    const text = fc.constantFrom(...TEXTS);
    const number = fc.constantFrom(...NUMBERS);
    const small = fc.constantFrom('0', '1', '2', '3', '-3', '9', '20');
    return {
      value: fc.oneof(
        { maxDepth: 4, depthSize: 'small' },
        { weight: 6, arbitrary: path },
        { weight: 2, arbitrary: text },
        { weight: 2, arbitrary: number },
        { weight: 4, arbitrary: call('concat', v, v) },
        call('concat', text, v, v),
        call('concat', v),
        { weight: 3, arbitrary: call('if', t, v, v) },
        call('cond', t, v, t, v, v),
        { weight: 2, arbitrary: call('coalesce', v, v) },
        { weight: 2, arbitrary: call('number', v) },
        { weight: 2, arbitrary: call('string', v) },
        call('int', v),
        call('round', v),
        call('boolean', v),
        call('boolean-from-string', v),
        { weight: 2, arbitrary: call('substr', v, small) },
        call('substr', v, small, small),
        call('string-length', v),
        call('translate', v, fc.constantFrom("'+ -'", "'0'", "'abc'"), fc.constantFrom("''", "'x'", "'1'")),
        call('replace', v, fc.constantFrom("'^0'", "'[^0-9]'", "'^\\+'"), fc.constantFrom("''", "'254'")),
        call('substring-after', v, text),
        call('substring-before', v, text),
        call('upper-case', v),
        call('lower-case', v),
        call('join', text, v, v),
        call('selected-at', call('concat', fc.constant("'a '"), path), fc.constantFrom('0', '1')),
        call('count-selected', call('string', path)),
        ...(paths.length > 0 ? [call('count', path)] : []),
        call('max', v, v),
        call('min', v, number),
        call('abs', v),
        call('floor', v),
        call('pow', v, fc.constantFrom('2', '0.5')),
        call('checklist', fc.constant('1'), fc.constantFrom('-1', '2'), t, v),
        call(
          'format-date',
          fc.oneof({ weight: 9, arbitrary: fc.constantFrom("'2020-01-02'", "date('1999-12-31')") }, path),
          fc.constantFrom("'%Y-%m-%d'", "'%d/%m/%y'", "'%e %b %Y'"),
        ),
        call('date', fc.constantFrom("'2020-01-02'", '18000', '1.5')),
        call('join-chunked', fc.constant("'-'"), fc.constantFrom('2', '3'), v),
        { weight: 2, arbitrary: infix(v, ['+', '-', '*', 'div', 'mod'], v) },
        infix(number, ['+', '*'], v),
        { weight: 2, arbitrary: t },
        v.map((inner) => `-${inner}`),
      ),
      truth: fc.oneof(
        { maxDepth: 3, depthSize: 'small' },
        { weight: 4, arbitrary: infix(path, ['=', '!='], text) },
        { weight: 2, arbitrary: infix(v, ['=', '!=', '<', '>=', '>', '<='], number) },
        infix(v, ['=', '!='], v),
        {
          weight: 2,
          arbitrary: call('selected', call('string', path), fc.constantFrom("'yes'", "'1'", "'no'")),
        },
        { weight: 2, arbitrary: path },
        call('not', t),
        infix(t, ['and', 'or'], t),
        call('regex', v, fc.constantFrom("'^[0-9]+$'", "'^\\+?[0-9]{9,15}$'", "'^0'", "'^$'")),
        call('starts-with', v, text),
        call('contains', v, text),
        infix(call('string-length', path), ['=', '>', '<='], fc.constantFrom('9', '10', '0', '12')),
        ...(paths.length > 0 ? [infix(call('count', path), ['>', '='], fc.constantFrom('0', '1'))] : []),
        fc.constantFrom('true()', 'false()'),
      ),
    };
  });
  return { value, truth };
}

const seldom = <T>(arbitrary: fc.Arbitrary<T>, none: T, weight = 4): fc.Arbitrary<T> =>
  fc.oneof({ weight, arbitrary: fc.constant(none) }, { weight: 1, arbitrary });

function question(index: number, earlier: readonly string[]): fc.Arbitrary<DrawnQuestion> {
  const { truth, value } = expressions(earlier);
  return fc.boolean().chain((inGroup) => {
    const path = pathOf(`q${index}`, inGroup);
    const own = expressions([path, '.', ...earlier.slice(0, 1)]);
    return fc.record({
      id: fc.constant(`q${index}`),
      control: fc.constantFrom('input', 'input', 'input', 'secret', 'select1', 'select') as fc.Arbitrary<
        DrawnQuestion['control']
      >,
      type: fc.oneof({ weight: 3, arbitrary: fc.constant('xsd:string') }, fc.constantFrom(...TYPES)),
      initial: seldom(fc.constantFrom('5', 'yes', '254712345678', 'abc'), '', 15),
      start: seldom(fc.oneof(value, fc.constantFrom("'254'", "'yes'", '254712345678', 'true()')), '', 8),
      constraint: seldom(own.truth, ''),
      relevant: seldom(truth, ''),
      required: seldom(fc.constant(true), false, 9),
      inGroup: fc.constant(inGroup),
      answer: fc.constantFrom(...ANSWERS, ...CHOICES),
    });
  });
}

interface DrawnHidden {
  readonly id: string;
  readonly type: string;
  readonly calculate: string;
  readonly start: string;
  readonly relevant: string;
}

function hidden(index: number, earlier: readonly string[]): fc.Arbitrary<DrawnHidden> {
  const { value, truth } = expressions(earlier);
  return fc.record({
    id: fc.constant(`h${index}`),
    type: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, fc.constantFrom(...TYPES)),
    calculate: fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.constant('') }),
    start: seldom(value, '', 9),
    relevant: seldom(truth, '', 7),
  });
}

const PROPERTIES = [
  'contact_phone_number',
  'contact_phone_number_is_verified',
  'commcare_email_address',
  'time_zone',
];

function pathOf(id: string, inGroup: boolean): string {
  return inGroup ? `/data/g/${id}` : `/data/${id}`;
}

export const drawnForm: fc.Arbitrary<DrawnForm> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 4 }))
  .chain(([questions, hiddens]) => drawQuestions([], questions).chain((asked) => drawRest(asked, hiddens)));

function drawQuestions(done: readonly DrawnQuestion[], more: number): fc.Arbitrary<readonly DrawnQuestion[]> {
  if (more === 0) return fc.constant(done);
  const earlier = done.map(({ id, inGroup }) => pathOf(id, inGroup));
  return question(done.length, earlier).chain((next) => drawQuestions([...done, next], more - 1));
}

function drawRest(asked: readonly DrawnQuestion[], count: number): fc.Arbitrary<DrawnForm> {
  const paths = asked.map(({ id, inGroup }) => pathOf(id, inGroup));
  const inHiddens = (done: readonly DrawnHidden[], more: number): fc.Arbitrary<readonly DrawnHidden[]> =>
    more === 0
      ? fc.constant(done)
      : hidden(done.length, [...paths, ...done.map(({ id }) => `/data/${id}`)]).chain((next) =>
          inHiddens([...done, next], more - 1),
        );
  return inHiddens([], count).chain((hiddens) => {
    const all = [...paths, ...hiddens.map(({ id }) => `/data/${id}`)];
    const { value, truth } = expressions(all);
    const source = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...all) }, value);
    return fc
      .record({
        writes: fc.tuple(...PROPERTIES.map(() => fc.tuple(source, seldom(truth, '')))),
        group: seldom(truth, '', 6),
        block: seldom(truth, '', 9),
      })
      .map((rest) => toForm(asked, hiddens, rest));
  });
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const attribute = (name: string, value: string): string =>
  value === '' ? '' : ` ${name}="${escaped(value)}"`;

function toForm(
  asked: readonly DrawnQuestion[],
  hiddens: readonly DrawnHidden[],
  rest: { writes: readonly (readonly [string, string])[]; group: string; block: string },
): DrawnForm {
  const node = ({ id, initial }: DrawnQuestion): string => `<${id}>${escaped(initial)}</${id}>`;
  const inside = asked.filter(({ inGroup }) => inGroup);
  const outside = asked.filter(({ inGroup }) => !inGroup);
  const binds = [
    ...asked.map(
      ({ id, inGroup, type, constraint, relevant, required }) =>
        `<bind nodeset="${pathOf(id, inGroup)}"${attribute('type', type)}${attribute('relevant', relevant)}${attribute('required', required ? 'true()' : '')}${attribute('constraint', constraint)}/>`,
    ),
    ...(inside.length > 0 ? [`<bind nodeset="/data/g"${attribute('relevant', rest.group)}/>`] : []),
    ...hiddens.map(
      ({ id, type, calculate, relevant }) =>
        `<bind nodeset="/data/${id}"${attribute('type', type)}${attribute('relevant', relevant)}${attribute('calculate', calculate)}/>`,
    ),
    `<bind nodeset="/data/save"${attribute('relevant', rest.block)}/>`,
    ...rest.writes.map(
      ([calculate, relevant], at) =>
        `<bind nodeset="/data/save/case/update/${PROPERTIES[at]}"${attribute('calculate', calculate)}${attribute('relevant', relevant)}/>`,
    ),
  ];
  const starts = [
    ...asked.map(({ id, inGroup, start }) => ({ path: pathOf(id, inGroup), start })),
    ...hiddens.map(({ id, start }) => ({ path: `/data/${id}`, start })),
  ].flatMap(({ path, start }) =>
    start === '' ? [] : [`<setvalue event="xforms-ready" ref="${path}" value="${escaped(start)}"/>`],
  );
  const control = ({ id, inGroup, control: tag }: DrawnQuestion): string => {
    const items = CHOICES.map((choice) => `<item><label>${choice}</label><value>${choice}</value></item>`);
    const choices = tag.startsWith('select') ? items.join('') : '';
    return `<${tag} ref="${pathOf(id, inGroup)}"><label>${id}</label>${choices}</${tag}>`;
  };
  const xml =
    '<h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns="http://www.w3.org/2002/xforms" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:vellum="http://commcarehq.org/xforms/vellum"><h:head><h:title>t</h:title><model><instance>' +
    `<data xmlns="http://openrosa.org/formdesigner/d" uiVersion="1" version="1" name="t">${outside.map(node).join('')}` +
    (inside.length > 0 ? `<g>${inside.map(node).join('')}</g>` : '') +
    `${hiddens.map(({ id }) => `<${id}/>`).join('')}<save vellum:role="SaveToCase" vellum:case_type="contact"><case xmlns="http://commcarehq.org/case/transaction/v2" case_id="" date_modified="" user_id=""><update>${PROPERTIES.map((property) => `<${property}/>`).join('')}</update></case></save></data>` +
    `</instance>${binds.join('')}${starts.join('')}</model></h:head><h:body>${outside.map(control).join('')}` +
    (inside.length > 0
      ? `<group ref="/data/g"><label>g</label>${inside.map(control).join('')}</group>`
      : '') +
    '</h:body></h:html>';
  const answers = asked.map(({ id, inGroup, answer, control: tag }) => ({
    path: pathOf(id, inGroup),
    value: tag.startsWith('select') && !CHOICES.includes(answer) ? 'yes' : answer,
  }));
  return { xml, answers };
}
