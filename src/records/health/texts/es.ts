import type { BulkFilter } from '../../../health/mender.ts';
import { createPlural } from '../../../language/plural.ts';
import type { HealthPageTexts } from './en.ts';

const plural = createPlural('es');
const digits = new Intl.NumberFormat('es');
const cases = (n: number): string => plural(n, { one: '# caso', other: '# casos' });

const matches: Readonly<Record<BulkFilter['match'], (text: string) => string>> = {
  'starts-with': (text) => `empieza con ${text}`,
  'is-empty': () => 'está vacía',
  'is-missing': () => 'falta',
};

export const healthPageEs: HealthPageTexts = {
  title: '¿A quién se puede llegar?',
  of: (project, server) => `${project} en ${server}`,
  intro:
    'Caseline lee los casos abiertos de este proyecto que tienen una propiedad de contacto, y dice a cuántos enviará HQ, por qué no a los demás, y quién puede arreglarlo. Se pregunta a HQ con su propia sesión, página por página.',
  privacy:
    'Este navegador guarda de cada caso sus causas y una huella de su número, hecha con una clave: ningún número, ninguna dirección, ningún nombre.',
  read: 'Leer los casos',
  readOn: 'Seguir leyendo',
  readChanges: 'Leer lo que cambió',
  stop: 'Parar',
  forget: 'Borrar este informe',
  forgotten: 'El informe de este proyecto está borrado.',
  opening: 'Abriendo lo guardado…',
  starting: 'Preguntando qué se sabe del proyecto…',
  waits: {
    throttled: (seconds) => `Se preguntó a HQ demasiado a menudo. Sigue en ${digits.format(seconds)} s.`,
    failed: (seconds) => `HQ no respondió. Nuevo intento en ${digits.format(seconds)} s.`,
  },
  begun: 'Todavía no se leyeron todos los casos: las cifras son de los leídos.',
  asOf: (when) => `Leído el ${when}.`,
  same: (when) => `Tantos como el ${when}.`,
  more: (n, when) => `${digits.format(n)} más que el ${when}.`,
  fewer: (n, when) => `${digits.format(n)} menos que el ${when}.`,
  skipped: (n) =>
    plural(n, { one: '# entrada de HQ no se pudo leer.', other: '# entradas de HQ no se pudieron leer.' }),
  stopped: {
    stopped: 'Parado. Lo leído se guarda: puede seguir cuando quiera.',
    'signed-out': 'Su sesión está cerrada. Entre en HQ y siga aquí.',
    forbidden:
      'HQ no le deja leer casos de esta manera. Su rol necesita «Access APIs» y «Edit Data», y el plan del proyecto acceso a la API.',
    absent: 'HQ no conoce este proyecto, o usted no es miembro.',
    refused: 'HQ rechazó la pregunta.',
    unreachable: 'No se pudo llegar a HQ. Lo leído se guarda: siga más tarde.',
    garbage: 'HQ respondió otra cosa, quizá una página de mantenimiento. Lo leído se guarda: siga más tarde.',
    'no-room': 'No hay sitio en este disco para guardar el informe.',
    broken: 'Lo guardado de este informe no se puede leer. Bórrelo y lea los casos de nuevo.',
    gone: 'El informe se borró entretanto.',
    failed: 'Algo falló en Caseline. Lo leído se guarda: inténtelo de nuevo, y avise si vuelve a pasar.',
    busy: 'Otra pestaña está leyendo los casos de este proyecto.',
    permission:
      'Su navegador no deja que Caseline trabaje en este servidor. Permítalo en la ventana de Caseline o en las opciones.',
    private: 'De una ventana privada no se guarda nada; por eso no se leen casos desde ella.',
  },
  pieces: {
    title: 'En qué se basa',
    missing: (names) => `No se pudo leer todo: ${names}.`,
    join: (names) => names.join(', '),
    names: {
      cases: 'casos',
      owners: 'quién tiene los números',
      languages: 'idiomas',
      gateways: 'pasarelas',
      zone: 'zona horaria del proyecto',
      errors: 'errores de los últimos 30 días',
      optOuts: 'bajas de SMS',
    },
    states: {
      told: 'leído',
      'not-read': 'aún sin leer',
      'not-told': 'no se dice: su rol no puede verlo, o no está definido',
      stopped: 'parado',
      'signed-out': 'su sesión está cerrada',
      forbidden: 'su rol o el plan del proyecto no lo permite',
      absent: 'HQ no tiene esa página',
      refused: 'HQ rechazó la pregunta',
      unreachable: 'no se pudo llegar a HQ',
      garbage: 'HQ respondió otra cosa',
    },
    locations: 'Un rol que solo ve algunos lugares ve solo sus casos: HQ no dice cuáles faltan.',
  },
  all: 'Todos',
  caseType: 'Tipo de caso',
  owner: 'Propietario',
  overview: 'Cuántos están bien, por vía',
  figures: 'Todas las cifras en una tabla',
  channel: 'Vía',
  good: 'Aquí no hay nada mal.',
  show: (n) => `Mostrar ${cases(n)}`,
  showOf: (cause) => `Casos: ${cause}`,
  caseId: 'Caso',
  moreCases: (n) => `y ${digits.format(n)} más, en la lista de trabajo`,
  moreGroups: (n) => `y ${digits.format(n)} más`,
  workList: 'Guardar como lista de trabajo (CSV)',
  workListAll: 'Lista de trabajo (CSV)',
  filter: (property, match) => `En Bulk Edit ponga el filtro: ${property} ${match}`,
  matches,
  save: 'Guardar informe',
  json: 'Cifras (JSON)',
  errors: {
    title: 'Lo que HQ no pudo enviar en los últimos 30 días',
    none: 'Ningún error.',
    code: 'Error',
    events: 'Mensajes',
    cases: 'Casos',
    part: (n) => `Solo los ${digits.format(n)} más recientes.`,
    noCode: 'sin código',
  },
};
