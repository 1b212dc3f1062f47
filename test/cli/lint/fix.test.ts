import { describe, expect, it } from 'vitest';
import { CONTACT, lintFolder } from './folder.ts';

const { put, read, run, found } = lintFolder();

/** A form with three mistakes that have safe fixes, and one that has not. */
const FORM = CONTACT.replace('calculate="\'IST\'"', 'calculate="\'america/new york\'"')
  .replace(
    'update/contact_phone_number_is_verified" calculate="1"',
    'update/contact_phone_number_is_verified" calculate="if(/data/name = \'x\', 1, 0)"',
  )
  .replace('calculate="\'Asia/Calcutta\'"', 'calculate="\'Africa\\Nairobi\'"');

/** The lines that differ, as `- old` and `+ new`. */
function difference(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  expect(now).toHaveLength(old.length);
  return old.flatMap((line, index) =>
    line === now[index] ? [] : [`- ${line.trim()}`, `+ ${now[index]?.trim()}`],
  );
}

describe('caseline lint --fix', () => {
  it('writes the safe fixes and touches nothing else', async () => {
    put('form.xml', FORM);
    const { stderr } = await run('form.xml', '--fix');
    expect(stderr).toContain('Use America/New_York');
    expect(difference(FORM, read('form.xml').toString())).toEqual([
      '- <bind nodeset="/data/save_upd/case/update/contact_phone_number_is_verified" calculate="if(/data/name = \'x\', 1, 0)" />',
      expect.stringMatching(
        /^\+ <bind nodeset="\/data\/save_upd\/case\/update\/contact_phone_number_is_verified".* calculate="if\(\/data\/name = 'x', 1, ''\)"/,
      ),
      '- <bind nodeset="/data/save_upd/case/update/time_zone" calculate="\'america/new york\'" />',
      '+ <bind nodeset="/data/save_upd/case/update/time_zone" calculate="\'America/New_York\'" />',
    ]);
  });

  it('done twice is the same as once', async () => {
    put('form.xml', FORM);
    await run('form.xml', '--fix');
    const once = read('form.xml');
    const { stderr } = await run('form.xml', '--fix');
    expect(stderr).toBe('');
    expect(read('form.xml').equals(once)).toBe(true);
  });

  it('does all of a form that has very many', async () => {
    const blocks = Array.from({ length: 60 }, (_, index) => `save_${index}`);
    const data = blocks.map(
      (name) =>
        `<${name}><case xmlns="http://commcarehq.org/case/transaction/v2" case_id=""><update><time_zone/></update></case></${name}>`,
    );
    const binds = blocks.map(
      (name) => `<bind nodeset="/data/${name}/case/update/time_zone" calculate="'africa/nairobi '"/>`,
    );
    put(
      'form.xml',
      `<h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns="http://www.w3.org/2002/xforms"><h:head><model><instance><data xmlns="http://example.org/many">${data.join('')}</data></instance>${binds.join('')}</model></h:head><h:body/></h:html>`,
    );
    const { stderr } = await run('form.xml', '--fix');
    expect(stderr).toBe('form.xml: Use Africa/Nairobi (60 times)\n');
    expect(await found('form.xml')).toEqual([]);
    expect(
      read('form.xml')
        .toString()
        .match(/'Africa\/Nairobi'/g),
    ).toHaveLength(60);
  });

  it('ends with 2 when the fixed form cannot be written', async () => {
    const [before = '', after = ''] = FORM.replace('UTF-8', 'shift_jis').split('Full name');
    // 日 in that encoding, which can be read but not written.
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0x93, 0xfa]), Buffer.from(after)]);
    put('form.xml', bytes);
    const { status, stderr } = await run('form.xml', '--fix', '--rule', 'gateway-unknown=off');
    expect(status).toBe(2);
    expect(stderr).toBe('form.xml: not changed, because shift_jis cannot be written\n');
    expect(read('form.xml').equals(bytes)).toBe(true);
  });

  it('reports what is left, and ends with its status', async () => {
    put('form.xml', FORM);
    const before = await found('form.xml');
    const after = await found('form.xml', '--fix');
    expect(before).toContain('form.xml time-zone-unknown');
    expect(after).not.toContain('form.xml time-zone-unknown');
    expect(after).toContain('form.xml email-unvalidated');
  });

  it('leaves a form alone that needs a person', async () => {
    put('form.xml', CONTACT);
    await run('form.xml', '--fix');
    expect(read('form.xml').toString()).toBe(CONTACT);
  });

  it.each([
    [
      'UTF-16',
      (text: string) =>
        Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text.replace('UTF-8', 'UTF-16'), 'utf16le')]),
      'utf16le',
    ],
    [
      'Windows-1252',
      (text: string) => Buffer.from(text.replace('UTF-8', 'windows-1252'), 'latin1'),
      'latin1',
    ],
    [
      'UTF-8 with a mark',
      (text: string) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]),
      'utf8',
    ],
  ] as const)('keeps the encoding %s', async (_name, encode, decoding) => {
    const bytes = encode(FORM.replace('Full name', 'Nom de l’élève'.replace('’', "'")));
    put('form.xml', bytes);
    await run('form.xml', '--fix');
    const after = read('form.xml');
    expect(after.subarray(0, 4).equals(bytes.subarray(0, 4))).toBe(true);
    expect(after.toString(decoding)).toContain('America/New_York');
    expect(after.toString(decoding)).toContain("Nom de l'élève");
  });
});
