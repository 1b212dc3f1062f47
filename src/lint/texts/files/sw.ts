import type { ProblemWords } from '../../../form/xform/problems.ts';

/** Why a file cannot be read as a form. */
export const filesSw: ProblemWords = {
  lessInValue: () => 'Kuna `<` ndani ya thamani ya sifa ya XML: iandike `&lt;`',
  lessInText: () => 'Kuna `<` ndani ya maandishi: iandike `&lt;`',
  quoteInValue: () =>
    `Thamani ya sifa ya XML inaisha mapema mno: ndani yake andika \`"\` kama \`&quot;\` na \`'\` kama \`&apos;\``,
  ampersand: () => 'Kuna `&` peke yake: iandike `&amp;`',
  unclosed: (name) => `Elementi “${name}” haijafungwa`,
  closesOther: () => 'Imefungwa elementi ambayo si ya mwisho kufunguliwa',
  noRoot: () => 'Faili haina elementi ya msingi',
  outside: () => 'Kuna maandishi nje ya elementi ya msingi',
  notWellFormed: (words) => `Kisomaji cha XML kinasema kwa Kiingereza “${words}”`,
  entities: () => 'Faili inatangaza entiti, ambazo fomu hazihitaji',
  elements: (most) => `Fomu ina elementi zaidi ya ${most}`,
  depth: (most) => `Elementi zimo ndani ya nyingine kwa ngazi zaidi ya ${most}`,
  prefix: (name) => `Kiambishi “${name}” hakijatangazwa`,
  noForm: () => 'Hii si fomu: haina <instance> yenye data',
  encoding: (name) => `Usimbaji “${name}” haujulikani`,
  notEncoded: (name) => `Faili haijasimbwa kwa ${name}`,
  noApp: () => 'JSON hii si programu: haina moduli zenye fomu',
  noForms: () => 'Kumbukumbu hii haina fomu',
  notReadable: () => 'faili si XML wala JSON inayoweza kusomwa',
  noSource: (name) => `chanzo cha fomu ${name} hakimo kwenye faili`,
  empty: () => 'faili ni tupu',
  noFile: () => 'hakuna faili kama hiyo',
};
