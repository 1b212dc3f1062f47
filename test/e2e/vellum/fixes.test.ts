import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { createFormModel } from '../../../src/form/create-form-model.ts';
import { applyEdits } from '../../../src/form/edits/apply-edits-xml.ts';
import { readXForm } from '../../../src/form/xform/read-xform.ts';
import { lint } from '../../../src/lint/engine.ts';
import type { Finding } from '../../../src/lint/finding.ts';
import project from '../../pages/demo/project.json' with { type: 'json' };
import { difference } from '../support/canonical-xml.ts';
import { Designer } from '../support/designer.ts';
import { formXml, sketchXmlns } from '../support/form-xml.ts';
import { useScenario } from '../support/scenario.ts';
import { FIX_ROWS } from './fix-rows.ts';

const s = useScenario({ onePage: true });
let designer: Designer;
let opened = '';

async function openWith(langs: string): Promise<void> {
  await s.builder.open(`&langs=${langs}`);
  opened = langs;
}

beforeAll(async () => {
  designer = new Designer(s.builder);
  await openWith('en');
});

function check(xml: string) {
  const read = readXForm(xml);
  if (!read.ok) throw new Error(read.problem.message);
  return { source: read.source, findings: lint(createFormModel(read.source), project) };
}

/** As the card says it: backticks become code, blanks are one. */
const said = (finding: Finding): string =>
  finding.message.what.replaceAll('`', '').replace(/\s+/g, ' ').trim();

const RULES = resolve(import.meta.dirname, '../../../src/lint/rules');

const same = (xml: string): string => xml;

const ROWS = FIX_ROWS.flatMap((row) =>
  check((row.change ?? same)(formXml(row.form)))
    .findings.filter((finding) => finding.rule === row.rule)
    .flatMap(({ fixes }) => fixes.map(({ title }) => ({ ...row, row, title }))),
).map((fix, id) => ({ ...fix, id, xml: (fix.change ?? same)(formXml(fix.form, id)) }));

it('there is a form for each rule that offers fixes, and each form brings one', () => {
  const offering = readdirSync(RULES).filter((file) =>
    /\bfixes\b/.test(readFileSync(resolve(RULES, file), 'utf8')),
  );
  expect([...new Set(FIX_ROWS.map(({ rule }) => `${rule}.ts`))].sort()).toEqual(offering.sort());
  expect(FIX_ROWS.filter((row) => !ROWS.some((fix) => fix.row === row))).toEqual([]);
});

describe('each fix of each rule changes what it says and nothing else, saved and loaded again', () => {
  it.each(ROWS)('$rule: "$title" in $where', async ({ rule, title, xml, id, langs = 'en' }) => {
    onTestFailed(() => openWith('en'));
    if (langs !== opened) await openWith(langs);
    await s.builder.editSource(() => xml);
    await expect.poll(() => designer.source()).toContain(sketchXmlns(id));
    const before = await designer.source();
    const { source, findings } = check(before);
    const finding = findings.find((one) => one.rule === rule && one.fixes.some((fix) => fix.title === title));
    const fix = finding?.fixes.find((one) => one.title === title);
    if (!finding || !fix) throw new Error('Vellum reads the form otherwise');
    const expected = applyEdits(before, source, fix.edits);
    if (!expected.ok) throw new Error(expected.reason);

    await s.caseline.chooseFinding(said(finding));
    expect(await s.caseline.cardHelp()).toContain(rule);
    await s.caseline.click(title.replaceAll('`', ''));
    await s.caseline.waitUntilGone(said(finding));
    const fixed = await designer.source();
    expect(difference(before, fixed)).not.toEqual([]);
    expect(difference(expected.text, fixed)).toEqual([]);

    await s.caseline.closePanel();
    await designer.saveWhateverIsAsked(s.caseline);
    await s.builder.reopen(`&langs=${langs}`);
    expect(difference(fixed, await designer.source())).toEqual([]);
    expect(await s.caseline.whats()).not.toContain(said(finding));
  });
});
