import type { AdviceText } from '../../advice/advice-text.ts';
import { charactersSw } from '../../advice/texts/characters-sw.ts';
import { nameCharacters } from '../../characters.ts';
import type { emailEn } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const PLACES = { start: 'kabla ya', end: 'baada ya', both: 'kabla na baada ya' } as const;

export const emailSw: typeof emailEn = {
  blankAround: (place: 'start' | 'end' | 'both') =>
    text(
      `Kuna nafasi tupu au miisho ya mstari (␣) ${PLACES[place]} anwani.`,
      'Ihifadhi bila hizo.',
      'HQ haiziondoi na inakataa anwani.',
    ),
  mailto: () => text('Anwani imeandikwa kama kiungo.', 'Hifadhi anwani tu.', 'HQ inakataa “mailto:”.'),
  displayName: () =>
    text(
      'Kuna jina kando ya anwani.',
      'Hifadhi kilicho kati ya < na >.',
      'HQ haikubali chochote ila anwani.',
    ),
  several: () =>
    text(
      'Kuna anwani kadhaa.',
      'Hifadhi moja yao.',
      'HQ inakubali moja kwa kila mwasiliani na inakataa orodha.',
    ),
  incomplete: () =>
    text(
      'Hii si anwani ya barua pepe: inahitaji jina, @ na kikoa.',
      'Omba anwani nzima.',
      'HQ haitumi barua pepe kwake.',
    ),
  dots: () =>
    text(
      'Kuna nukta mwanzoni, mwishoni au mbili mfululizo, au alama ya nukuu haijafungwa.',
      'Kagua anwani.',
      'HQ inaikataa.',
    ),
  tooLong: () => text('Anwani ina herufi zaidi ya 320.', 'Ikague.', 'HQ inakataa ndefu zaidi.'),
  domain: () =>
    text(
      'Kilicho baada ya @ si kikoa ambacho HQ inakubali.',
      'Kikague: kinahitaji nukta, mwisho wa herufi mbili au zaidi, na kistari kisiwe mwanzoni au mwishoni mwa sehemu.',
      'HQ inakataa anwani.',
    ),
  characters: (characters: readonly string[]) =>
    text(
      `Kuna ${nameCharacters(characters, charactersSw)} mahali ambapo anwani haiwezi kuwa nayo.`,
      'Kagua tahajia.',
      'HQ inakataa anwani.',
    ),
  slip: (likely: string) =>
    text(
      `Kikoa kinaonekana kama kosa la kuandika ${likely}.`,
      'Kagua tahajia.',
      'HQ inatuma kwa anwani kama ilivyoandikwa: kwa asiyekuwepo au kwa mtu asiyejulikana.',
    ),
  notPublic: () =>
    text(
      'Seva za barua pepe za intaneti hazifikishi kwa anwani hii.',
      'Tumia anwani yenye jina la kikoa.',
      'HQ inaikubali hata hivyo.',
    ),
};
