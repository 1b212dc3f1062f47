import { createLists } from '../../../language/lists.ts';
import { createPlural } from '../../../language/plural.ts';
import { filesEs } from '../../../lint/texts/files/es.ts';
import type { FrameTexts } from './en.ts';

const plural = createPlural('es');
const lists = createLists('es');
const findings = (count: number, one: string, other: string): string =>
  plural(count, { one: `# problema ${one}`, other: `# problemas ${other}` });

/** What commands say around their work, in Spanish. */
export const frameEs: FrameTexts = {
  hint: (command) => ` (caseline ${command} --help dice lo que acepta)`,
  overview: ' (caseline --help los enumera)',
  meant: (word) => `; ¿quiso decir ${word}?`,
  noCommand: (name) => `no hay comando ${name}`,
  noOption: (name) => `no hay opción ${name}`,
  noArgument: (text) => `no acepta el argumento ${text}`,
  noValue: (option) => `${option} no acepta valor`,
  needsValue: (option, value) => `${option} necesita un valor: ${value}`,
  oneOf: (option, choices, value) => `${option} es ${lists(choices, 'or')}, no ${value}`,
  between: (option, minimum, maximum, value) =>
    `${option} es un número de ${minimum} a ${maximum}, no ${value}`,
  nameShell: (shells) => `nombre un shell: ${lists(shells, 'or')}`,
  bug: (version, kind) => `un error del propio caseline ${version} (${kind}); por favor, infórmelo`,
  about: (what, said) => `${what}: ${said}`,
  output: 'salida',
  input: 'entrada estándar',
  file: 'archivo',
  files: filesEs,
  unread: (code) => `no se puede leer${code && ` (${code})`}`,
  unwritten: (code) => `no se puede escribir${code && ` (${code})`}`,
  irregular: 'no es un archivo normal',
  noStream: 'no es un archivo ni una tubería',
  tooLarge: (size) => `es mayor que ${size}`,
  bytes: (count) => `${count} bytes`,
  notJson: 'no es JSON',
  emptyInput: 'la entrada estándar está vacía',
  value: 'valor',
  expected: (what) => `se esperaba ${what}`,
  missing: 'falta',
  wrongValue: 'tiene un valor incorrecto',

  lint: {
    oneFile: 'nombre al menos un archivo',
    nameForStdin: '--stdin-filename va con -',
    fixesFiles: '--fix escribe archivos; no va con -',
    baselineName: '--update-baseline necesita --stdin-filename NAME junto a -',
    noRule: (id) => `no hay regla ${id}`,
    useSetting: (id) => `use ${id}=off, info, warning o error`,
    noSetting: (name) => `no hay ajuste ${name}`,
    noBaseline: '--update-baseline necesita --baseline FILE',
    oneForm: '--actions con las acciones de un formulario va con un solo formulario',
    ofActions: (said) => `el archivo de --actions ${said}`,
    noActions: 'no es JSON, ni una página ni un envío de CommCare HQ',
    nothing: 'no contiene Case Management de CommCare HQ',
    noAppForms: 'es una aplicación sin formularios',
    noForm: (xmlns) => `no tiene formulario con el xmlns ${xmlns}`,
    severalForms: (xmlns) => `tiene varios formularios con el xmlns ${xmlns}`,
    withoutActions: (xmlns) => `no tiene acciones del formulario con el xmlns ${xmlns}`,
    ruleBroke: (id) => `la regla ${id} se interrumpió: un error de caseline; por favor, infórmelo`,
    barren: (count) =>
      count === 1
        ? 'su único archivo no es un formulario'
        : `ninguno de sus ${count} archivos es un formulario`,
    emptyFolder: 'la carpeta no tiene archivos .xml ni .ccz',
    noMatch: 'ningún archivo tiene un nombre así',
    damaged: 'el archivo comprimido está dañado',
    entries: (most) => `el archivo comprimido tiene más de ${most} entradas`,
    unpacksLarge: 'descomprimido ocupa más de 100 MB',
    swells: 'descomprimido ocupa mucho más de lo que contiene',
    cut: 'está cortado antes del final',
    packing: 'está comprimido de una manera que no se conoce',
    notUnpacked: 'no se puede descomprimir',
    moreWarnings: (count, most) =>
      `${plural(count, { one: '# advertencia', other: '# advertencias' })}: más de lo que permite --max-warnings ${most}`,
    gone: (count) =>
      `${findings(count, 'ya no está', 'ya no están')} en los formularios; --update-baseline los quita`,
    fresh: (count, file) =>
      `${findings(count, 'no está', 'no están')} en ${file}: corrija lo que esté mal, o acéptelo con --update-baseline`,
    formGone: (form) => `${form} ya no existe y se quitó`,
    known: (count) => `${findings(count, 'es conocido', 'son conocidos')} desde ahora`,
    inApp: 'los formularios que están dentro de una aplicación no se cambian',
    notChanged: (encoding) => `no se cambió, porque ${encoding} no se puede escribir`,
    times: (title, count) => `${title} (${count} veces)`,
    configThere: 'ya existe',
    wrote: (file) => `Se escribió ${file}.`,
    sayProject:
      'Diga en su "project" lo que se sabe: countries, languages, gateways, … (docs/command-line.md).',
  },

  try: {
    oneWay: 'dé una sola de estas opciones: --answers, --table o --batch',
    oneForm: 'nombre un formulario',
    namesItself: '--batch nombra sus formularios por sí misma',
    ofForm: '--form va con un formulario que se nombra',
    noForm: (wanted) => `no tiene formulario ${wanted}`,
    itsForms: (names) => `; sus formularios son ${names}`,
    several: (count, names) => `tiene ${count} formularios; nombre uno con --form: ${names}`,
    line: (number) => `línea ${number}`,
    noLine: 'no tiene ninguna línea',
    noRow: 'no tiene ninguna fila',
    twice: (column) => `la columna ${column} está dos veces`,
    expectsNothing: 'ninguna columna dice lo que se espera (una propiedad, result, sms, replies o email)',
    noCase: 'ningún caso del formulario la tiene',
    noCaseWith: (action) => `el formulario no tiene un caso ${action} que la tenga`,
    severalCases: (names) => `varios casos la tienen: escriba ${lists(names, 'or')}`,
    lines: (count) => plural(count, { one: '# línea', other: '# líneas' }),
  },

  sheet: {
    oneFile: 'nombre un archivo',
    atMostOne: 'nombre un archivo como máximo',
    itself: 'es el mismo archivo; nombre otro',
    day: 'escriba un día como 2026-11-29',
    map: 'escriba PROPERTY=COLUMN',
    noProperty: (property, meant) => `${property} no es una propiedad de contacto; ${meant} sí lo es`,
    noColumn: (column, known) =>
      `el archivo no tiene la columna “${column}” (tiene: ${known === '' ? 'ninguna' : known})`,
  },

  health: {
    behindFrom: 'nombre el archivo después de --from',
    twoWays: '--from y --hq son dos maneras: dé una',
    noWay: 'falta --from FILE o --hq URL',
    noState: 'no es el estado de un informe; bórrelo para empezar de nuevo',
    otherState: 'es de otro proyecto o servidor; elija otro archivo con --state',
    noProject: '--project debe nombrar un proyecto',
    notProtected: 'debe comenzar con https:// (http:// solo para esta máquina): ahí van claves y números',
    noUser: 'no debe contener nombre ni contraseña: las claves vienen de un archivo o del entorno',
    keyMissing: 'CASELINE_HQ_KEY debe estar definida: "name@example.org:key"',
    failed: (kind) => `falló (${kind})`,
    stopped: (why) =>
      ({
        stopped: 'detenido',
        'signed-out': 'CommCare HQ no acepta la clave',
        forbidden: 'CommCare HQ no lo permite: el rol de la clave o el plan del proyecto no alcanza',
        absent: 'CommCare HQ no conoce este proyecto, o no tiene esa dirección',
        refused: 'CommCare HQ rechazó la pregunta',
        unreachable: 'no se puede llegar a CommCare HQ',
        garbage: 'CommCare HQ respondió algo que no se puede leer',
      })[why],
  },

  dictionary: {
    missing: (option) => `falta ${option}`,
    ending: '--output debe terminar en .xlsx',
    caseType: 'HQ acepta nombres que comienzan con una letra y solo tienen letras, cifras, - y _',
    longCaseType: (most) => `en el nombre de una hoja no caben más de ${most} caracteres`,
  },
};
