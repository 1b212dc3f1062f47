import { describe, expect, it } from 'vitest';
import { type Decoders, decodeXml } from '../../../src/form/xform/decode.ts';

const DECODERS: Decoders = { create: (label, options) => new TextDecoder(label, options) };

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
  return bytes;
}

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('decodeXml', () => {
  it.each<readonly [string, Uint8Array, string, string]>([
    ['UTF-8', new TextEncoder().encode('<a>é</a>'), '<a>é</a>', 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode('\uFEFF<a>é</a>'), '<a>é</a>', 'utf-8'],
    ['UTF-16 little', utf16('\uFEFF<a>é</a>', false), '<a>é</a>', 'utf-16le'],
    ['UTF-16 big', utf16('\uFEFF<a>é</a>', true), '<a>é</a>', 'utf-16be'],
    [
      'UTF-16 without a mark',
      utf16('<?xml version="1.0"?><a/>', true),
      '<?xml version="1.0"?><a/>',
      'utf-16be',
    ],
    [
      'ISO-8859-1 by its declaration',
      latin('<?xml version="1.0" encoding="ISO-8859-1"?><a>\xe9</a>'),
      '<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>',
      'iso-8859-1',
    ],
    [
      'windows-1252',
      latin("<?xml version='1.0' encoding='windows-1252'?><a>\x80</a>"),
      "<?xml version='1.0' encoding='windows-1252'?><a>€</a>",
      'windows-1252',
    ],
    [
      'a declaration that cannot be true',
      latin('<?xml version="1.0" encoding="UTF-16"?><a/>'),
      '<?xml version="1.0" encoding="UTF-16"?><a/>',
      'utf-8',
    ],
    ['nothing', new Uint8Array(), '', 'utf-8'],
  ])('%s', (_, bytes, text, encoding) => {
    expect(decodeXml(bytes, DECODERS)).toEqual({ ok: true, text, encoding });
  });

  it.each([
    ['encoding', 'klingon', latin('<?xml version="1.0" encoding="klingon"?><a/>')],
    ['notEncoded', 'utf-8', latin('<a>\xe9</a>')],
  ] as const)('says why: %s, %s', (id, name, bytes) => {
    expect(decodeXml(bytes, DECODERS)).toMatchObject({
      ok: false,
      why: { id, args: [name] },
    });
  });
});
