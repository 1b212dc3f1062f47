import { countryName } from '../../../language/country-name.ts';
import type { AdviceText } from '../../advice/advice-text.ts';
import { charactersSw } from '../../advice/texts/characters-sw.ts';
import { nameCharacters } from '../../characters.ts';
import type { Change, phoneEn, Remedy } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });
const list = (countries: readonly string[]): string =>
  countries.map((country) => countryName(country, 'sw')).join(', ');
const of = (country: string | null): string => (country === null ? '' : ` (${countryName(country, 'sw')})`);
const digits = (count: number): string => (count === 1 ? 'tarakimu 1' : `tarakimu ${count}`);
const are = (count: number): string => (count === 1 ? 'inakosekana' : 'zinakosekana');

function day(since: string): string {
  if (since.length === 4) return since;
  return new Intl.DateTimeFormat('sw', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(since));
}

/** What to do: the likely number, or how to find it. */
function save({ count, places, tried }: Remedy): string {
  if (count === 1)
    return `Hifadhi namba kama inavyopigwa kutoka nje ya nchi${places.length > 0 ? ` (${list(places)})` : ''}, tarakimu tu.`;
  if (count > 1)
    return `Hifadhi namba moja, kama inavyopigwa kutoka nje ya nchi, tarakimu tu${places.length > 0 ? ` (huenda: ${list(places)})` : ''}.`;
  if (tried.length > 0)
    return `Hifadhi msimbo wa nchi na namba, tarakimu tu; hakuna namba ya ${list(tried)} iliyoweza kusomwa humo.`;
  return 'Hifadhi msimbo wa nchi na namba, tarakimu tu.';
}

/** The reason that is surer than any other: the country has changed its numbers. */
function changed({ country, since, known }: Change): AdviceText {
  const when = since === null ? '' : ` ${since.length === 4 ? 'mwaka' : 'tarehe'} ${day(since)}`;
  return text(
    `Namba zimebadilika (${countryName(country, 'sw')})${when}, na hii ni ya zamani.`,
    known ? 'Hifadhi namba mpya.' : 'Omba namba mpya: ya zamani peke yake haisemi imekuwa ipi.',
    'Hakuna anayepata ujumbe unaotumwa kwa namba ya zamani.',
  );
}

/** For translators: `what` says what is wrong with the number, never the number itself. */
export const phoneSw: typeof phoneEn = {
  plus: () =>
    text(
      'Namba imehifadhiwa na + yake.',
      'Hifadhi tarakimu tu.',
      'HQ inaihifadhi bila +, na maelezo yake yanaomba tarakimu, ili thamani ziweze kulinganishwa.',
    ),
  punctuation: () =>
    text(
      'Namba imehifadhiwa na nafasi tupu, mabano, vistari au nukta.',
      'Hifadhi tarakimu tu.',
      'HQ inaziondoa kabla ya kutuma, lakini kesi inazibakiza, na thamani haziwezi kulinganishwa.',
    ),
  leadingZero: (remedy: Remedy) =>
    text(
      'Namba inaanza na 0: imeandikwa kama watu wanavyoipiga ndani ya nchi yao.',
      save(remedy),
      'HQ inahitaji msimbo wa nchi na inatuma kwa tarakimu kama zilivyo.',
    ),
  countryCodeMissing: (remedy: Remedy) =>
    text(
      'Msimbo wa nchi unakosekana.',
      save(remedy),
      'HQ haiongezi wowote na inatuma kwa tarakimu kama zilivyo, ambazo ni namba nyingine au si namba.',
    ),
  perhapsNational: (abroad: string | null, national: string) =>
    text(
      `Hii ni namba${abroad === null ? ' ya nchi nyingine' : of(abroad)}, lakini pia ni namba isiyo na msimbo wa nchi (${countryName(national, 'sw')}).`,
      `Ikiwa namba ya nchi hiyo (${countryName(national, 'sw')}) ilikusudiwa, ihifadhi pamoja na msimbo wa nchi.`,
      'HQ haiongezi msimbo wa nchi na inatuma kwa tarakimu kama zilivyo.',
    ),
  otherCountry: (abroad: string | null) =>
    text(
      `Hii ni namba${abroad === null ? ' ya nchi nyingine' : of(abroad)}, ambayo si nchi ya mradi.`,
      'Ikiwa hilo halikukusudiwa, kagua msimbo wa nchi.',
      '',
    ),
  internationalPrefix: (remedy: Remedy) =>
    text(
      'Namba inaanza na 00 au 011, ambayo ni ya kupiga nje ya nchi tu.',
      save(remedy),
      'HQ inabakiza tarakimu hizi, kwa hiyo ujumbe unakwenda kwa namba isiyo sahihi.',
    ),
  zeroInBrackets: (remedy: Remedy) =>
    text(
      '“(0)” hupigwa ndani ya nchi tu.',
      save(remedy),
      'HQ inaondoa mabano na kubakiza 0, kwa hiyo ujumbe unakwenda kwa namba isiyo sahihi.',
    ),
  zeroAfterCode: (remedy: Remedy) =>
    text(
      'Kuna 0 baada ya msimbo wa nchi ambayo hupigwa ndani ya nchi tu.',
      save(remedy),
      'HQ inabakiza 0, kwa hiyo ujumbe unakwenda kwa namba isiyo sahihi.',
    ),
  zeroLost: (remedy: Remedy) =>
    text(
      '0 inakosekana baada ya msimbo wa nchi: katika nchi hii ni sehemu ya namba.',
      save(remedy),
      'Majedwali na maswali ya namba hupoteza 0 ya mwanzo. HQ inatuma kwa tarakimu kama zilivyo.',
    ),
  codeDoubled: (remedy: Remedy) =>
    text(
      'Msimbo wa nchi upo mara mbili.',
      save(remedy),
      'Uliwekwa mbele ya namba iliyokuwa nao tayari. HQ inatuma kwa tarakimu kama zilivyo.',
    ),
  trailingDecimal: (remedy: Remedy) =>
    text(
      'Namba inaishia na “.0”, kama namba za majedwali.',
      `${save(remedy)} Bakiza jibu kama maandishi.`,
      'HQ inaondoa nukta na kubakiza 0, kwa hiyo ujumbe unakwenda kwa namba nyingine.',
    ),
  scientific: (remedy: Remedy) =>
    text(
      'Namba imeandikwa kwa mtindo wa kisayansi, kama majedwali na hesabu zinavyofanya.',
      `${save(remedy)} Bakiza jibu kama maandishi.`,
      'HQ inakataa herufi E, kwa hiyo hakuna namba ya kutuma.',
    ),
  notAscii: (remedy: Remedy) =>
    text(
      'Namba imeandikwa kwa tarakimu ambazo si 0 hadi 9.',
      save(remedy),
      'HQ inazikubali, lakini hakuna lango wala namba nyingine itakayolingana nazo.',
    ),
  extension: (remedy: Remedy) =>
    text(
      'Namba ina namba ya ndani (extension).',
      save(remedy),
      'HQ inaikataa, na ujumbe hauwezi kutumwa kwa namba ya ndani.',
    ),
  several: (remedy: Remedy) =>
    text(
      'Inaonekana kuna namba mbili katika thamani moja.',
      save(remedy),
      'HQ inakubali namba moja kwa kila mwasiliani: inakataa thamani hii au inaunganisha tarakimu kuwa namba moja isiyo sahihi.',
    ),
  refused: (characters: readonly string[], remedy: Remedy) =>
    text(
      `HQ inakataa ${nameCharacters(characters, charactersSw)}.`,
      save(remedy),
      'Inakubali tarakimu, nafasi tupu, mabano, vistari, nukta na + moja mwanzoni tu.',
    ),
  notANumber: (remedy: Remedy) =>
    text('HQ haipati namba katika thamani hii.', save(remedy), 'Kwa hiyo hakuna pa kutuma.'),
  fewDigits: () =>
    text(
      'Tarakimu tatu au chache zaidi ni msimbo wa nchi tu.',
      'Andika namba nzima.',
      'HQ haitumi kwazo kamwe.',
    ),
  /** `missing`: how many digits, null where that depends. */
  tooShort: (country: string | null, missing: number | null) =>
    text(
      missing === null
        ? `Namba ni fupi mno${of(country)}.`
        : `Namba ni fupi mno${of(country)}: ${digits(missing)} ${are(missing)}.`,
      'Omba namba nzima.',
      'Hakuna mwenye namba kama hii.',
    ),
  tooLong: (country: string | null, extra: number | null) =>
    text(
      extra === null
        ? `Namba ni ndefu mno${of(country)}.`
        : `Namba ni ndefu mno${of(country)}: ${digits(extra)} zaidi.`,
      'Tafuta tarakimu zilizorudiwa au namba ya pili.',
      'Hakuna mwenye namba kama hii.',
    ),
  changed,
  unknownCode: () =>
    text(
      'Hakuna msimbo wa nchi unaoanza na tarakimu hizi.',
      'Andika msimbo wa nchi kwanza.',
      'Hakuna lango linaloweza kufikisha kwa namba hii.',
    ),
  notValid: (country: string | null) =>
    text(
      `Hakuna kampuni ya simu${of(country)} inayotumia namba kama hizi, kwa mipango ya namba ya libphonenumber.`,
      'Kagua tarakimu.',
      'Huenda ujumbe ukashindwa.',
    ),
  landline: (country: string | null) =>
    text(
      `Hii ni simu ya mezani${of(country)}.`,
      'Omba namba ya simu ya mkononi.',
      'Simu nyingi za mezani haziwezi kupokea SMS, kwa hiyo huenda ujumbe ukapotea.',
    ),
  mobilePrefixMissing: (country: string) =>
    text(
      `Hii ni simu ya mezani${of(country)}, au ya mkononi bila 9 inayofuata msimbo wa nchi.`,
      'Ikiwa ni ya mkononi, ihifadhi na 9.',
      'Simu nyingi za mezani haziwezi kupokea SMS, kwa hiyo huenda ujumbe ukapotea.',
    ),
  service: (country: string | null) =>
    text(
      `Hii ni namba ya bure, ya malipo maalum au ya kampuni${of(country)}.`,
      'Omba namba ya simu ya mkononi.',
      'Haiwezi kupokea SMS.',
    ),
  placeholder: () =>
    text(
      'Hii inaonekana kama namba ya kujaza nafasi, iliyoandikwa mtu akiwa hana namba.',
      'Hifadhi thamani tupu badala yake.',
      'HQ inatuma kwake: kwa asiyekuwepo au kwa mtu asiyejulikana, na mwasiliani wa kwanza wa aina hii anaimiliki namba.',
    ),
  shared: () =>
    text(
      'Mwasiliani mwingine ana namba hii pia.',
      'Tumia namba yake mwenyewe ikiwa ipo.',
      'Mradi huu unaruhusu waasiliani kushiriki namba: wote wawili wanapata ujumbe, lakini madodoso yanafuatana na jibu linaweza kuhesabiwa kwa mwasiliani asiye sahihi.',
    ),
  owned: (kind: 'case' | 'mobile-worker', pending: boolean) =>
    text(
      `Namba hii ya ujumbe wa pande mbili inashikiliwa na ${kind === 'case' ? 'kesi nyingine' : 'mfanyakazi wa uwandani'}${pending ? ' (uthibitisho wake bado unasubiri)' : ''}.`,
      'Tumia namba nyingine, au funga mwasiliani mwingine, kisha hifadhi kesi hii tena: HQ haihamishi namba yenyewe.',
      'Mwasiliani huyu anapata ujumbe, lakini majibu yanakwenda kwa mwingine, na madodoso ya SMS hayaanzi.',
    ),
  ownedInOtherSpelling: () =>
    text(
      'Mwasiliani mwingine ana namba hiyo hiyo kwa tahajia nyingine.',
      'Hifadhi zote mbili kwa mtindo wa kimataifa, tarakimu tu.',
      'HQ inalinganisha tarakimu tu, kwa hiyo inaziona ni namba mbili, na majibu yanaweza kumfikia mwasiliani asiye sahihi.',
    ),
};
