import type { CharTest } from './syntax.ts';

/** A class of JavaScript, without its brackets, as a test: its tables of Unicode properties serve both dialects. */
export function unicodeSet(inside: string): CharTest {
  const pattern = new RegExp(`[${inside}]`, 'u');
  return (code) => pattern.test(String.fromCodePoint(code));
}

const LONG_SCRIPTS = (
  'Anatolian_Hieroglyphs Bassa_Vah Canadian_Aboriginal Caucasian_Albanian Cypro_Minoan Dives_Akuru ' +
  'Egyptian_Hieroglyphs Gunjala_Gondi Hanifi_Rohingya Imperial_Aramaic Inscriptional_Pahlavi ' +
  'Inscriptional_Parthian Khitan_Small_Script Linear_A Linear_B Masaram_Gondi Meetei_Mayek Mende_Kikakui ' +
  'Meroitic_Cursive Meroitic_Hieroglyphs Nag_Mundari New_Tai_Lue Nyiakeng_Puachue_Hmong Old_Hungarian Old_Italic ' +
  'Old_North_Arabian Old_Permic Old_Persian Old_Sogdian Old_South_Arabian Old_Turkic Old_Uyghur Ol_Chiki ' +
  'Pahawh_Hmong Pau_Cin_Hau Phags_Pa Psalter_Pahlavi SignWriting Sora_Sompeng Syloti_Nagri Tai_Le Tai_Tham ' +
  'Tai_Viet Zanabazar_Square'
).split(' ');

/** Names of properties are compared without case, blanks, hyphens and low lines. */
export function loose(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

const SCRIPTS: ReadonlyMap<string, string> = new Map(LONG_SCRIPTS.map((name) => [loose(name), name]));

/** A script by its name or its four letters, however they are written; null when there is none. */
export function scriptSet(name: string): CharTest | null {
  const plain = loose(name);
  const proper = SCRIPTS.get(plain) ?? plain.replace(/^./, (letter) => letter.toUpperCase());
  try {
    return unicodeSet(`\\p{Script=${proper}}`);
  } catch {
    return null;
  }
}

/** A script as Java names it: without regard to case, but with its low lines. */
export function javaScript(name: string): CharTest | null {
  return /^[a-z]+(?:_[a-z]+)*$/i.test(name) && (!SCRIPTS.has(loose(name)) || isWhole(name))
    ? scriptSet(name)
    : null;
}

function isWhole(name: string): boolean {
  return SCRIPTS.get(loose(name))?.toLowerCase() === name.toLowerCase();
}
