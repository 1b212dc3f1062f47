/**
 * Writes src/contact/data/cities.ts, windows-zones.ts and language-words.ts. Run by hand, with the packages in a folder
 * of their own: npm install city-timezones cldr-core cldr-localenames-full; node places.mjs PACKAGES OUT-FOLDER
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const [packages, out] = process.argv.slice(2);
const require = createRequire(resolve(packages, 'package.json'));
const json = (path) => JSON.parse(readFileSync(resolve(packages, 'node_modules', path), 'utf8'));
const zonesFile = readFileSync(resolve(out, 'zones.ts'), 'utf8');
const common = new Set(/COMMON = `([^`]*)`/.exec(zonesFile)[1].split(/\s+/));
const aliases = new Map(
  /ALIASES = `([^`]*)`/
    .exec(zonesFile)[1]
    .split(/\s+/)
    .map((pair) => pair.split('=')),
);
const current = (zone) => (common.has(zone) ? zone : aliases.get(zone));

const key = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function wrap(items) {
  const lines = [];
  let line = '';
  for (const item of items) {
    if (line !== '' && `${line} ${item}`.length > 116) {
      lines.push(line);
      line = item;
    } else line = line === '' ? item : `${line} ${item}`;
  }
  return [...lines, line].join('\n');
}

// --- Cities

/** Countries where HQ's projects work: smaller cities count there. */
const NEAR = new Set(
  (
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD ' +
    'SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW AF BD BT IN LK MM NP PK ID KH LA MY PH TH TL VN HT DO GT HN SV NI CR PA BO ' +
    'BR CO EC PE PY MX JM GY PG FJ IQ JO LB SY YE'
  ).split(' '),
);
/** Other names that people use, and cities that the list lacks. */
const MORE = {
  'Asia/Kolkata':
    'Bombay Bangalore Calcutta Madras Poona Baroda Mysore Trivandrum Cochin Pondicherry Gurgaon Gurugram Noida Vizag Prayagraj Allahabad Banaras New_Delhi Shimla Shillong Imphal Gangtok Panaji',
  'Asia/Dhaka': "Dacca Chattogram Cox's_Bazar Sylhet Cumilla Barishal Jashore",
  'Asia/Kathmandu': 'Katmandu Patan Biratnagar Nepalgunj Dhangadhi Janakpur',
  'Asia/Yangon': 'Naypyidaw Nay_Pyi_Taw Mandalay',
  'Asia/Shanghai': 'Peking Canton',
  'Asia/Ho_Chi_Minh': 'Ho_Chi_Minh_City Ha_Noi Da_Nang',
  'Asia/Manila': 'Cebu_City Davao_City Quezon_City',
  'Asia/Jakarta': 'Djakarta Yogyakarta',
  'Africa/Nairobi': 'Eldoret Nakuru Kakamega Garissa Turkana Lodwar Homa_Bay Siaya Busia',
  'Africa/Addis_Ababa': "Addis Mekelle Mek'ele Bahir_Dar Hawassa Awassa Adama Jimma Jijiga",
  'Africa/Mogadishu': 'Hargeisa Garowe Bosaso Kismayo Baidoa',
  'Africa/Kigali': 'Butare Huye Musanze',
  'Africa/Bujumbura': 'Gitega',
  'Africa/Dar_es_Salaam': 'Dar Dodoma Zanzibar Kigoma Mtwara',
  'Africa/Blantyre': 'Lilongwe Zomba Mzuzu',
  'Africa/Lusaka': 'Livingstone Ndola Kitwe Chipata',
  'Africa/Lubumbashi': 'Goma Bukavu Kisangani Bunia Beni Butembo Kindu Mbuji-Mayi Kananga',
  'Africa/Kinshasa': 'Matadi Mbandaka Kikwit',
  'Africa/Kampala': 'Entebbe Jinja Mbarara Gulu Lira Arua Fort_Portal',
  'Africa/Johannesburg': 'Tshwane eThekwini Mbombela Nelspruit',
  'Africa/Maputo': 'Lourenço_Marques',
  'Africa/Abidjan': 'Yamoussoukro Bouaké San_Pédro Korhogo',
  'Africa/Ouagadougou': 'Bobo',
  'Africa/Mbabane': 'Manzini Lobamba',
  'Africa/Porto-Novo': 'Cotonou Parakou',
  'Africa/Casablanca': 'Rabat Fez Fès Marrakesh Marrakech Tangier',
  'America/Port-au-Prince': 'Port_au_Prince Cap-Haïtien Les_Cayes Gonaïves Jérémie',
  'America/New_York': 'Washington Washington_DC New_York_City NYC Miami Atlanta Philadelphia Boston',
  'America/Sao_Paulo': 'Brasília Brasilia',
  'America/Toronto': 'Ottawa Montreal',
  'Europe/Zurich': 'Bern Berne',
  'Australia/Sydney': 'Canberra',
  'Pacific/Auckland': 'Wellington',
  'Asia/Istanbul': '',
  'Europe/Istanbul': 'Ankara',
};

const own = new Set([...common, ...aliases.keys()].map((zone) => key(zone.split('/').at(-1))));
/** Of several cities of one name the largest counts, and only where it is much larger. */
const byKey = new Map();
for (const { city_ascii: city, pop, iso2, timezone } of require('city-timezones').cityMapping) {
  const zone = timezone && current(timezone);
  if (!zone || pop < (NEAR.has(iso2) ? 250_000 : 1_000_000)) continue;
  const name = key(city);
  if (own.has(name) || /\d/.test(name)) continue;
  byKey.set(name, [...(byKey.get(name) ?? []), { city, pop, zone }]);
}
const byZone = new Map();
const put = (zone, city) => byZone.set(zone, (byZone.get(zone) ?? new Set()).add(city.replaceAll(' ', '_')));
for (const cities of byKey.values()) {
  // Hyderabad lies in two countries: both are offered.
  for (const { city, zone } of cities) put(zone, city);
}
for (const [zone, names] of Object.entries(MORE))
  for (const name of names.split(' '))
    if (name !== '' && !own.has(key(name.replaceAll('_', ' ')))) {
      const zones = [...byZone].filter(([, cities]) => [...cities].some((city) => key(city) === key(name)));
      if (zones.length === 0) put(zone, name);
    }
const cities = [...byZone]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([zone, names]) => `${zone}=${[...names].sort().join(',')}`);
writeFileSync(
  resolve(out, 'cities.ts'),
  `// Generated by test/contact/tools/places.mjs from city-timezones ${json('city-timezones/package.json').version} and a list of other names; do not edit.

/** Big cities that have no zone of their own name: zone = its cities, \`_\` for a blank. A city of two countries stands in both. */
export const CITIES = \`${cities.join('\n')}\`;
`,
);

// --- Windows' names of zones

const windows = json('cldr-core/supplemental/windowsZones.json').supplemental;
const mapped = windows.windowsZones.mapTimezones
  .map(({ mapZone }) => mapZone)
  .filter(({ _territory }) => _territory === '001')
  .flatMap(({ _other, _type }) => {
    const zone = current(_type);
    return zone ? [`${_other.replaceAll(' ', '_')}=${zone}`] : [];
  });
writeFileSync(
  resolve(out, 'windows-zones.ts'),
  `// Generated by test/contact/tools/places.mjs from Unicode CLDR ${windows.version._cldrVersion}, windowsZones (Unicode licence v3); do not edit.

/** Windows' name of a zone = the zone of the world's users of it; \`_\` for a blank. */
export const WINDOWS_ZONES = \`${wrap(mapped)}\`;
`,
);

// --- Names of languages

const LANGUAGES = (
  'en fr es pt sw hi bn ur ne ta te mr gu kn ml pa or as si am om so ti ha yo ig zu xh af st tn sn ny bem lg rw rn ln wo bm ' +
  'ar mg my km lo th vi id ms fil ht qu gn ay kri luo ki kam mer mas kln teo nyn ach lg kg lu tw ak ee fon ff dyu men tem ' +
  'sg mos din nus aa ts ss ve nr nso nd sd ps fa ku tr ru uk zh ja ko de it nl pl ro uz kk ky tg tk az hy ka mn dz bo ug ' +
  'sat mai bho mni doi kok ks jv su ceb ilo hil war tet tpi bi fj sm to'
).split(' ');
const READERS = ['en', 'fr', 'es', 'pt', 'sw', 'hi'];
/** Other names that people use. */
const OTHER = {
  sw: 'kiswahili',
  bn: 'bangla',
  or: 'oriya',
  st: 'sesotho',
  tn: 'setswana',
  ny: 'chichewa chewa',
  lg: 'luganda',
  rw: 'kinyarwanda',
  rn: 'kirundi',
  luo: 'dholuo',
  ki: 'gikuyu',
  fa: 'farsi dari',
  zh: 'mandarin',
  ht: 'creole kreyol kreyòl haitian',
  fil: 'tagalog pilipino',
  om: 'afaan_oromo oromiffa',
  am: 'amarigna',
  pa: 'panjabi',
  ne: 'nepalese',
  my: 'myanmar',
  ff: 'fulani pulaar fulfulde fula',
  dyu: 'jula dioula',
  id: 'bahasa bahasa_indonesia',
  bem: 'ichibemba',
  kg: 'kikongo',
  lu: 'ciluba tshiluba',
  ss: 'siswati swazi',
  nd: 'ndebele',
  ts: 'xitsonga',
  ve: 'tshivenda',
  zu: 'isizulu',
  xh: 'isixhosa',
  sn: 'chishona',
  ee: 'éwé ewe',
  so: 'soomaali',
  ti: 'tigrigna',
  ak: 'twi',
  wo: 'ouolof',
  bm: 'bamanankan',
  ur: 'urdu',
};
const names = (locale) => {
  try {
    return json(`cldr-localenames-full/main/${locale}/languages.json`).main[locale].localeDisplayNames
      .languages;
  } catch {
    return {};
  }
};
const readers = READERS.map(names);
const taken = new Map();
const words = [...new Set(LANGUAGES)].map((code) => {
  const all = [...readers.map((one) => one[code]), names(code)[code], ...(OTHER[code]?.split(' ') ?? [])]
    .filter((name) => name && name !== code && !/^[a-z]{2,3}$/.test(name))
    .map((name) => name.normalize('NFC').toLowerCase().replaceAll(' ', '_'));
  const mine = [...new Set(all)].filter((name) => !taken.has(name));
  for (const name of mine) taken.set(name, code);
  return `${code}=${mine.join(',')}`;
});
writeFileSync(
  resolve(out, 'language-words.ts'),
  `// Generated by test/contact/tools/places.mjs from Unicode CLDR ${windows.version._cldrVersion} (Unicode licence v3) and a list of other names; do not edit.

/** ISO 639 code = the language's names in English, French, Spanish, Portuguese, Swahili, Hindi and itself; lower case, \`_\` for a blank. */
export const LANGUAGE_WORDS = \`${wrap(words.filter((entry) => !entry.endsWith('=')))}\`;
`,
);
