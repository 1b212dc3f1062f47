import { describe, expect, it } from 'vitest';
import { caseRuns } from '../../../src/form/engine/cases.ts';
import { runForm } from '../../../src/form/engine/run-form.ts';
import { inEnglish } from '../../../src/form/reasons.ts';
import { bind, filled, formOf, input, type Parts } from './support/form.ts';

/** One question of a type, and one property that an expression writes. */
function oneQuestion(type: string, expression: string): Parts {
  return {
    data: '<a/>',
    model: bind('/data/a', type === '' ? '' : `type="${type}"`),
    body: input('/data/a'),
    writes: { contact_phone_number: expression },
  };
}

/** A hidden value without type, and the property that reads it. */
function oneHidden(calculate: string, expression: string): Parts {
  return {
    data: '<a/><h/>',
    model: bind('/data/h', `calculate="${calculate}"`) + bind('/data/a', 'type="xsd:string"'),
    body: input('/data/a'),
    writes: { contact_phone_number: expression },
  };
}

describe('what is saved', () => {
  it.each([
    // A whole number is saved as plain digits, whatever its size; text functions make E notation of it.
    ['xsd:long', '254712345678', '/data/a', '254712345678'],
    ['xsd:long', '+254712345678', '/data/a', '254712345678'],
    ['xsd:string', '254712345678', 'number(/data/a)', '254712345678'],
    ['xsd:string', '712345678', '254000000000 + /data/a', '254712345678'],
    ['xsd:string', '254712345678', "concat('+', number(/data/a))", '+2.54712345678E11'],
    ['xsd:string', '254712345678', 'string(number(/data/a))', '2.54712345678E11'],
    ['xsd:decimal', '712345678', '/data/a', '712345678'],
    ['xsd:decimal', '1.50', '/data/a', '1.5'],
    // NaN is nothing, but text functions write it.
    ['xsd:string', '+254712345678', 'number(/data/a)', ''],
    ['xsd:string', '+254712345678', "concat('+', number(/data/a))", '+NaN'],
    // A boolean is saved as a digit, but joined to text as a word.
    ['xsd:string', 'yes', "/data/a = 'yes'", '1'],
    ['xsd:string', 'no', "/data/a = 'yes'", '0'],
    ['xsd:string', 'yes', "concat('', /data/a = 'yes')", 'true'],
    ['xsd:string', '', 'true()', '1'],
    ['xsd:int', '0712345678', '/data/a', '712345678'],
    ['xsd:date', '2020-01-02', '/data/a', '2020-01-02'],
    ['xsd:date', '2020-01-02', '/data/a + 1', '18264'],
    ['xsd:date', '2020-01-02', "format-date(/data/a, '%d/%m/%Y')", '02/01/2020'],
    ['xsd:geopoint', '1.5 2 3.456', '/data/a', '1.5 2.0 3.45 0.0'],
    ['xsd:time', '09:30', '/data/a', '09:30:00.000'],
    // The engine knows no such type: the answer stays text.
    ['xsd:short', '0712345678', '/data/a', '0712345678'],
    ['xsd:nonNegativeInteger', '+254712345678', '/data/a', '+254712345678'],
    ['', '0712345678', '/data/a', '0712345678'],
  ])('of a question %s answered %j: %s saves %j', (type, answer, expression, saved) => {
    expect(filled(oneQuestion(type, expression), { '/data/a': answer }).properties).toEqual({
      contact_phone_number: saved,
    });
  });

  it.each([
    ["/data/a = 'yes'", "if(/data/h, '1', '')", 'no', ''],
    ["/data/a = 'yes'", "if(/data/h, '1', '')", 'yes', '1'],
    ["/data/a = 'yes'", "if(/data/h = 'yes', 'a', 'b')", 'yes', 'a'],
    ["/data/a = 'yes'", "if(/data/h != '', 'a', 'b')", 'no', 'b'],
    ["/data/a = 'yes'", 'number(/data/h)', 'yes', '1'],
    ['number(/data/a)', "concat('+', /data/h)", '+254', '+'],
    ['254712345678', "concat('+', /data/h)", '', '+2.54712345678E11'],
    ['254712345678', '/data/h', '', '254712345678'],
  ])('a hidden value keeps its type: %s, then %s', (calculate, expression, answer, saved) => {
    const run = filled(oneHidden(calculate, expression), { '/data/a': answer });
    expect(run.properties).toEqual({ contact_phone_number: saved });
  });

  it.each([
    ['xsd:int', '254712345678', '2147483647'],
    ['xsd:int', '1.9', '1'],
    ['xsd:int', "'abc'", 'abc'],
    ['xsd:long', '1.9', '1'],
    ['xsd:boolean', "'no'", '1'],
    ['xsd:boolean', '0', '0'],
  ])('a hidden value of type %s makes %s to %j', (type, calculate, saved) => {
    const form = { data: '<h/>', model: bind('/data/h', `type="${type}" calculate="${calculate}"`) };
    expect(filled(form).saved).toEqual({ '/data/h': saved });
  });
});

describe('answers', () => {
  it.each([
    ['xsd:int', 'abc', 'cannot-cast'],
    ['xsd:int', '254712345678', 'cannot-cast'],
    ['xsd:int', '0712345678', 'ok'],
    ['xsd:long', '1.5', 'cannot-cast'],
    ['xsd:decimal', ' 5', 'ok'],
    ['xsd:date', '02/01/2020', 'cannot-cast'],
    ['xsd:boolean', '1', 'cannot-cast'],
    ['xsd:string', 'anything', 'ok'],
  ])('a question of type %s answered %j: %s', (type, value, status) => {
    expect(filled(oneQuestion(type, '/data/a'), { '/data/a': value }).answers).toEqual([
      { path: '/data/a', status },
    ]);
  });

  it('are refused by the validation condition and where one is required, and the old answer stays', () => {
    const form = {
      data: '<a/>',
      model: bind('/data/a', 'type="xsd:string" required="true()" constraint="string-length(.) = 3"'),
      body: input('/data/a'),
    };
    const run = runForm(
      formOf(form),
      ['254', '2547', ''].map((value) => ({ path: '/data/a', value })),
    );
    expect(run.answers.map(({ status }) => status)).toEqual(['ok', 'constraint', 'constraint']);
    expect(run.saved).toEqual({ '/data/a': '254' });
  });

  it('are not asked for where a group around them is hidden', () => {
    const form = {
      data: '<ask/><g><a/></g>',
      model: bind('/data/ask') + bind('/data/g', `relevant="/data/ask = 'yes'"`),
      body: `${input('/data/ask')}<group ref="/data/g">${input('/data/g/a')}</group>`,
    };
    expect(filled(form, { '/data/ask': 'no', '/data/g/a': '1' }).answers[1]?.status).toBe('not-shown');
    expect(filled(form, { '/data/ask': 'yes', '/data/g/a': '1' }).saved).toMatchObject({ '/data/g/a': '1' });
  });

  it('that are hidden later are not saved, and expressions read nothing', () => {
    const form = {
      data: '<a/><b/>',
      model: bind('/data/a', `relevant="/data/b != 'x'"`) + bind('/data/b'),
      body: input('/data/a') + input('/data/b'),
      writes: { contact_phone_number: "concat('+', /data/a)" },
    };
    const run = filled(form, { '/data/a': '254', '/data/b': 'x' });
    expect(run.saved).toEqual({ '/data/b': 'x' });
    expect(run.properties).toEqual({ contact_phone_number: '+' });
  });
});

describe('defaults', () => {
  const setvalue = (path: string, value: string): string =>
    `<setvalue event="xforms-ready" ref="${path}" value="${value}"/>`;
  const two = (model: string): Parts => ({
    data: '<a/><b/>',
    model: bind('/data/a') + bind('/data/b') + model,
    body: input('/data/a') + input('/data/b'),
  });

  it('run once, when the form opens: before answers', () => {
    const run = filled(two(setvalue('/data/b', "concat('254', /data/a)")), { '/data/a': '712' });
    expect(run.saved).toEqual({ '/data/a': '712', '/data/b': '254' });
  });

  it('see the defaults before them, in the order of the file', () => {
    const first = filled(two(setvalue('/data/a', "'x'") + setvalue('/data/b', '/data/a')));
    const second = filled(two(setvalue('/data/b', '/data/a') + setvalue('/data/a', "'x'")));
    expect([first.saved['/data/b'], second.saved['/data/b']]).toEqual(['x', '']);
  });

  it('become text where the node has no type, so that numbers keep their digits', () => {
    const form = two(setvalue('/data/a', '254712345678'));
    const run = filled({ ...form, writes: { contact_phone_number: "concat('+', /data/a)" } });
    expect(run.properties).toEqual({ contact_phone_number: '+254712345678' });
  });
});

describe('forms that do not open or stop', () => {
  it.each([
    [
      'a default that its type refuses',
      '<n/>',
      `${bind('/data/n', 'type="xsd:int"')}<setvalue event="xforms-ready" ref="/data/n" value="'abc'"/>`,
    ],
    ['a text in the form that its type refuses', '<n>abc</n>', bind('/data/n', 'type="xsd:int"')],
    [
      'calculations in a circle',
      '<n/><m/>',
      bind('/data/n', 'calculate="/data/m"') + bind('/data/m', 'calculate="/data/n"'),
    ],
    ['a group that its own question shows', '<n><m/></n>', bind('/data/n', `relevant="/data/n/m = ''"`)],
    ['an expression that does not parse', '<n/>', bind('/data/n', 'calculate="1 +"')],
    [
      'a wrong number of arguments where it never runs',
      '<n/>',
      bind('/data/n', `calculate="if(true(), 'a', if(1))"`),
    ],
    ['a function that nobody knows', '<n/>', bind('/data/n', 'calculate="trim(1)"')],
    ['a question that is not there', '<n/>', bind('/data/n', 'calculate="/data/m"')],
    [
      'a choice taken of a list that is empty at first',
      '<n/><m/>',
      bind('/data/n', 'calculate="selected-at(/data/m, 0)"'),
    ],
    [
      'selected() of a number',
      '<n/><m/>',
      bind('/data/n', 'calculate="5"') + bind('/data/m', `calculate="selected(/data/n, '5')"`),
    ],
  ])('%s', (_, data, model) => {
    const run = filled({ data, model });
    expect(run.result).toBe('cannot-open');
    expect(run.at).toMatch(/^\/data\/[nm]/);
    expect(run.why && inEnglish(run.why)).toMatch(/\S/);
  });

  it('a text in the form that is none of the choices', () => {
    const body = '<select1 ref="/data/n"><item><label>a</label><value>a</value></item></select1>';
    expect(filled({ data: '<n>c</n>', model: bind('/data/n'), body })).toMatchObject({
      result: 'cannot-open',
      at: '/data/n',
    });
  });

  it('stops at the answer with which an expression fails', () => {
    const form = {
      data: '<a/><b/><h/>',
      model: bind('/data/a') + bind('/data/b') + bind('/data/h', 'calculate="substr(/data/a, 0, -20)"'),
      body: input('/data/a') + input('/data/b'),
    };
    const run = filled(form, { '/data/b': '1', '/data/a': '123' });
    expect(run).toMatchObject({ result: 'stops', at: '/data/h', saved: {} });
    expect(run.answers).toEqual([
      { path: '/data/b', status: 'ok' },
      { path: '/data/a', status: null },
    ]);
  });
});

describe('repeats', () => {
  const form = (expression: string): Parts => ({
    data: '<rep jr:template=""><x/><y/></rep><h/>',
    model: bind('/data/rep/x', 'type="xsd:int"') + bind('/data/h', `calculate="${expression}"`),
    body: `<group ref="/data/rep"><repeat nodeset="/data/rep">${input('/data/rep/x')}${input('/data/rep/y')}</repeat></group>`,
  });
  const rows = { '/data/rep[1]/x': '1', '/data/rep[1]/y': 'a', '/data/rep[2]/x': '2', '/data/rep[2]/y': 'b' };

  it.each([
    ['count(/data/rep)', '2', '0'],
    ['sum(/data/rep/x)', '3', '0'],
    ['concat(/data/rep/x)', '12', ''],
    ["join(' ', /data/rep/x)", '1 2', ''],
    ['/data/rep/x', '1', ''],
    ['/data/rep[2]/x', '2', ''],
    ['/data/rep[position() = 2]/x', '2', ''],
    ["/data/rep[y = 'b']/x", '2', ''],
    ["/data/rep[y = 'c']/x", '', ''],
    ['count(/data/rep[x &gt; 1])', '1', '0'],
    ['/data/rep[x = current()/../rep[1]/x]/y', 'a', ''],
  ])('%s is %j with two rows and %j without', (expression, withRows, without) => {
    expect(filled(form(expression), rows).saved['/data/h']).toBe(withRows);
    expect(filled(form(expression)).saved['/data/h']).toBe(without);
  });

  it('save a text for each row', () => {
    expect(filled(form("''"), rows).saved['/data/rep/y']).toEqual(['a', 'b']);
  });

  it('calculate in each row with what stands in it', () => {
    const inRow = {
      data: '<rep jr:template=""><x/><full/></rep>',
      model: bind('/data/rep/full', `calculate="concat('254', /data/rep/x)"`) + bind('/data/rep/x'),
      body: `<repeat nodeset="/data/rep">${input('/data/rep/x')}</repeat>`,
    };
    const run = filled(inRow, { '/data/rep[1]/x': '71', '/data/rep[2]/x': '72' });
    expect(run.saved['/data/rep/full']).toEqual(['25471', '25472']);
  });

  it('give new rows their defaults', () => {
    const withDefault = {
      data: '<rep jr:template=""><x/><y/></rep>',
      model: '<setvalue event="jr-insert" ref="/data/rep/y" value="\'new\'"/>',
      body: `<repeat nodeset="/data/rep">${input('/data/rep/x')}${input('/data/rep/y')}</repeat>`,
    };
    expect(filled(withDefault, { '/data/rep[2]/x': '1' }).saved).toEqual({
      '/data/rep/x': ['', '1'],
      '/data/rep/y': ['new', 'new'],
    });
  });

  const withRows = (expression: string): Parts => ({
    ...form(expression),
    data: '<rep><x>7</x><y/></rep><rep><x>8</x><y/></rep><h/>',
  });

  it('can have rows when the form opens, each with its own text; a new one is empty', () => {
    const run = filled(withRows("''"), { '/data/rep[3]/y': 'c' });
    expect(run.saved['/data/rep/x']).toEqual(['7', '8', '']);
  });

  it('keep a form from opening that wants one value of several rows', () => {
    expect(filled(withRows('/data/rep/x'))).toMatchObject({ result: 'cannot-open', at: '/data/h' });
    expect(filled(withRows('/data/rep[2]/x')).saved['/data/h']).toBe('8');
  });

  it('are not offered while their display condition fails', () => {
    const hidden = form('count(/data/rep)');
    const model = `${hidden.model}${bind('/data/rep', `relevant="/data/ask = 'yes'"`)}`;
    const asked = { ...hidden, model, data: `<ask/>${hidden.data}`, body: input('/data/ask') + hidden.body };
    expect(filled(asked, rows).answers[0]?.status).toBe('not-shown');
    expect(filled(asked, { '/data/ask': 'yes', ...rows }).saved['/data/h']).toBe('2');
  });

  it('have as many rows as a node counts, and nobody adds one', () => {
    const counted = {
      data: '<n/><rep jr:template=""><x/></rep>',
      model: bind('/data/n', 'type="xsd:int"') + bind('/data/rep/x'),
      body: `${input('/data/n')}<repeat nodeset="/data/rep" jr:count="/data/n">${input('/data/rep/x')}</repeat>`,
    };
    const run = filled(counted, { '/data/n': '2', '/data/rep[1]/x': 'a', '/data/rep[3]/x': 'c' });
    expect(run.answers.map(({ status }) => status)).toEqual(['ok', 'ok', 'not-shown']);
    expect(run.saved['/data/rep/x']).toEqual(['a', '']);
  });

  it('stop the form when the count is no whole number', () => {
    const counted = {
      data: '<n/><rep jr:template=""><x/></rep>',
      model: bind('/data/n'),
      body: `${input('/data/n')}<repeat nodeset="/data/rep" jr:count="/data/n">${input('/data/rep/x')}</repeat>`,
    };
    expect(filled(counted, { '/data/n': 'many' })).toMatchObject({ result: 'stops', at: '/data/rep' });
  });

  it('do not open for more rows than anybody fills in', () => {
    expect(filled(form("''"), { '/data/rep[5000]/x': '1' }).answers[0]?.status).toBe('not-shown');
  });
});

describe('what a form writes on cases', () => {
  it('decides the condition that HQ puts on every mapped property of a built form', () => {
    const built = {
      data: '<phone/><ask/><case xmlns="http://commcarehq.org/case/transaction/v2" case_id=""><update><contact_phone_number/></update></case>',
      model:
        bind('/data/phone', `relevant="/data/ask = 'yes'"`) +
        bind('/data/ask') +
        bind(
          '/data/case/update/contact_phone_number',
          'calculate="/data/phone" relevant="count(/data/phone) &gt; 0"',
        ),
      body: input('/data/ask') + input('/data/phone'),
    };
    const runs = (answers: Readonly<Record<string, string>>) => {
      const { machine } = filled(built, answers);
      return machine ? caseRuns(machine)[0] : null;
    };
    expect(runs({ '/data/ask': 'yes', '/data/phone': '254' })?.properties).toEqual({
      contact_phone_number: '254',
    });
    expect(runs({ '/data/ask': 'no' })).toMatchObject({ properties: {}, kept: ['contact_phone_number'] });
  });

  it('says on what a value depends that only the phone knows', () => {
    const form = {
      data: '<a/>',
      model: bind('/data/a'),
      body: input('/data/a'),
      writes: {
        contact_phone_number: "instance('casedb')/casedb/case[1]/phone",
        time_zone: "if(/data/a = 'x', today(), 'Africa/Nairobi')",
      },
    };
    const { machine } = filled(form, { '/data/a': 'y' });
    expect(machine && caseRuns(machine)).toMatchObject([
      {
        properties: { time_zone: 'Africa/Nairobi' },
        unknown: [{ name: 'contact_phone_number', why: 'the case, the user or a lookup table' }],
      },
    ]);
  });
});
