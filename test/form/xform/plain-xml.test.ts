import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { readPlainXml, type XmlEvents } from '../../../src/form/xform/plain-xml.ts';
import { readXForm } from '../../../src/form/xform/read-xform.ts';
import { generateForm } from '../../bench/form-generator.ts';

const CONTACT = readFileSync(new URL('../data/contact.xml', import.meta.url), 'utf8');

type Heard = (readonly (string | number)[])[];

function listen(heard: Heard): XmlEvents {
  const names = new Set<string>();
  return {
    attribute(name, value, quote) {
      heard.push(['attribute', name, value, quote]);
      return names.size < names.add(name).size;
    },
    open(name, start, end) {
      names.clear();
      heard.push(['open', name, start, end]);
    },
    text: (content) => void heard.push(['text', content]),
    close: (end) => void heard.push(['close', end]),
  };
}

/** What a reader of all XML hears; null: it finds a mistake. Texts outside of the root are blanks, and left out. */
function saxesHears(text: string): Heard | null {
  const heard: Heard = [];
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let start = 0;
  let isWrong = false;
  parser.on('error', () => {
    isWrong = true;
  });
  parser.on('attribute', ({ name, value }) => heard.push(['attribute', name, value, parser.position - 1]));
  parser.on('opentagstart', () => {
    start = text.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', ({ name }) => {
    depth += 1;
    heard.push(['open', name, start, parser.position]);
  });
  parser.on('text', (content) => {
    if (depth > 0) heard.push(['text', content]);
  });
  parser.on('closetag', () => {
    depth -= 1;
    heard.push(['close', parser.position]);
  });
  parser.write(text).close();
  return isWrong ? null : heard;
}

function plainHears(text: string): Heard | null {
  const heard: Heard = [];
  return readPlainXml(text, listen(heard)) ? heard : null;
}

const SMALL = `<?xml version="1.0" encoding="UTF-8" ?>
<h:html xmlns:h="x" a='1 "2"'><b c="&lt;&#10;&#xe9;" d = "1"/>😀 é &amp; ] > <e >t</e
></h:html>
`;

describe('plain XML is heard as a reader of all XML hears it', () => {
  it.each([
    SMALL,
    generateForm({ questions: 60 }),
    '<a/>',
    `<?xml version='1.0'?><a b=''></a>`,
    '<a.b-c:d_1>\ufffd</a.b-c:d_1>',
  ])('%#', (text) => {
    expect(plainHears(text)).toEqual(saxesHears(text));
    expect(plainHears(text)).not.toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n'],
    ['no end', '<a>'],
    ['no beginning', '</a>'],
    ['another end', '<a></b>'],
    ['a longer end', '<a></ab>'],
    ['two roots', '<a/><b/>'],
    ['text before the root', 'x<a/>'],
    ['text after the root', '<a/>x'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['no blank between attributes', '<a b="1"c="2"/>'],
    ['no value', '<a b/>'],
    ['no quotes', '<a b=1/>'],
    ['no closing quote', '<a b="1/>'],
    ['less in a value', '<a b="<"/>'],
    ['the end of a CDATA section', '<a>]]></a>'],
    ['a stray ampersand', '<a>b & c</a>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['a number of no character', '<a>&#0;</a>'],
    ['an upper-case X', '<a>&#X41;</a>'],
    ['a control character', '<a>\u0001</a>'],
    ['a comment in a comment', '<a><!-- a -- b --></a>'],
    ['a comment without end', '<a/><!-- -'],
  ])('a mistake is left to it: %s', (_, text) => {
    expect(plainHears(text)).toBeNull();
    expect(saxesHears(text)).toBeNull();
  });

  it.each([
    ['CDATA', '<a><![CDATA[b]]></a>'],
    ['a doctype', '<!DOCTYPE a><a/>'],
    ['a processing instruction', '<?b c?><a/>'],
    ['a comment', '<a><!-- b --></a>'],
    ['a line break in a value', '<a b="1\n2"/>'],
    ['a reference to an emoji', '<a>&#x1F4DE;</a>'],
    ['a carriage return', '<a>\r\n</a>'],
    ['a byte order mark', '\ufeff<a/>'],
    ['XML 1.1', '<?xml version="1.1"?><a/>'],
    ['letters beyond ASCII in a name', '<é/>'],
  ])('what form builders do not write is left to it: %s', (_, text) => {
    expect(plainHears(text)).toBeNull();
    expect(saxesHears(text)).not.toBeNull();
  });

  it.each([generateForm({ questions: 300, languages: ['en'] }), CONTACT])(
    'and a form says the same, read either way',
    (text) => {
      expect(plainHears(text)).not.toBeNull();
      expect(readXForm(`${text}<?by another?>`)).toEqual(readXForm(text));
    },
  );

  it('whatever is done to a form', () => {
    const base = SMALL + generateForm({ questions: 3 }).replace(/^<\?.*\?>/, '');
    const chars = [
      ...'<>/"\'= &;]-!?#x1ab:\n\t\r\u0000\u00b7é',
      '😀',
      '\ud800',
      '\udc00',
      '\uffff',
      ']]>',
      '<!--',
      '-->',
    ];
    const splice = fc.record({
      at: fc.nat({ max: SMALL.length + 400 }),
      taken: fc.nat({ max: 4 }),
      put: fc.array(fc.constantFrom(...chars), { maxLength: 3 }).map((all) => all.join('')),
    });
    let read = 0;
    fc.assert(
      fc.property(fc.boolean(), fc.array(splice, { minLength: 1, maxLength: 3 }), (isSmall, splices) => {
        let text = isSmall ? SMALL : base.slice(SMALL.length);
        for (const { at, taken, put } of splices) text = text.slice(0, at) + put + text.slice(at + taken);
        const heard = plainHears(text);
        if (heard === null) return;
        read += 1;
        expect(heard).toEqual(saxesHears(text));
      }),
      { numRuns: 3_000 },
    );
    // Enough of them are still plain, or nothing was compared.
    expect(read).toBeGreaterThan(300);
  });
});
