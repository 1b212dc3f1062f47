/** The words of the popup and of the options page. */
import { createPlural } from '../../../language/plural.ts';
import { ruleSummariesEs } from '../../../lint/texts/summaries/es.ts';
import type { SiteKind } from '../../sites.ts';
import type { PagesTexts } from './en.ts';

const plural = createPlural('es');

const kinds: Readonly<Record<SiteKind, string>> = {
  vellum: 'Constructor de formularios',
  'case-management': 'Configuración del formulario',
  'web-apps': 'Web Apps',
  importer: 'Importar casos',
  'bulk-edit': 'Edición masiva',
};

export const pagesEs: PagesTexts = {
  help: 'Ayuda',
  language: { title: 'Idioma', browser: 'El del navegador' },
  notKept: 'Este navegador no pudo guardar el cambio: su almacenamiento está lleno o dañado.',
  keptUnread:
    'Lo que se guarda en este navegador no se puede leer ahora: su almacenamiento está lleno o dañado.',
  notForgotten:
    'No se pudo olvidar todo: el almacenamiento de este navegador está lleno o dañado. Inténtelo de nuevo o quite la extensión.',
  forgetEverything: 'Olvidar todo',
  popup: {
    here: 'Esta página',
    kinds,
    health: '¿A quién se puede llegar?',
    nothing: 'No se encontró nada mal.',
    findings: {
      error: (n: number) => plural(n, { one: '# error', other: '# errores' }),
      warning: (n: number) => plural(n, { one: '# advertencia', other: '# advertencias' }),
      info: (n: number) => plural(n, { one: '# sugerencia', other: '# sugerencias' }),
      incomplete: (n: number) => plural(n, { one: '# sin revisar', other: '# sin revisar' }),
    },
    filled: 'Muestra lo que HQ hará con el contacto mientras se llena un formulario.',
    states: {
      starting: 'Caseline lee el formulario.',
      idle: '',
      checking: 'Caseline está revisando.',
      offline: 'No se pudo preguntar a nadie quién tiene los números de este formulario.',
      'signed-out': 'Cerró la sesión de CommCare HQ, así que no dice quién tiene los números.',
      forbidden: 'Su rol no permite ver quién tiene los números en este proyecto.',
      'unknown-project':
        'El punto de control no conoce este proyecto, o no la clave guardada: nadie dice quién tiene los números. Vea Opciones, Servidores.',
      unsure: 'No se pudo preguntar todo.',
      off: 'Las revisiones de esta página están apagadas.',
      unread: 'No se pudo leer ningún formulario en esta página: no se revisa nada.',
      broken: 'Algo falló en Caseline: el formulario no está revisado. Infórmelo, por favor.',
      gone: 'Esta página luchó contra las tarjetas de Caseline, así que Caseline se detuvo. Recargue la página para intentarlo otra vez.',
    },
    partial: 'Una parte del formulario no se pudo leer, así que no está revisada.',
    notOurs:
      'Caseline no trabaja en esta página. Trabaja en CommCare HQ: en el constructor de formularios, en la configuración de un formulario, en Web Apps y en App Preview.',
    notStarted: 'Caseline no ha empezado en esta página.',
    reload: 'Recargar la página',
    isOff: {
      form: 'Caseline está apagado para este formulario.',
      webApps: 'Caseline está apagado en Web Apps de este proyecto.',
      importer: 'Caseline está apagado en el importador de este proyecto.',
      bulkEdit: 'Caseline está apagado en la edición masiva de este proyecto.',
      project: 'Caseline está apagado para este proyecto.',
    },
    switchOff: {
      form: 'Apagar para este formulario',
      webApps: 'Apagar en Web Apps',
      importer: 'Apagar en el importador',
      bulkEdit: 'Apagar en la edición masiva',
      project: (name: string) => `Apagar para el proyecto ${name}`,
    },
    switchOn: 'Encender',
    afterReload: 'Vale cuando se vuelva a cargar la página.',
    noPermission: 'Su navegador no deja que Caseline trabaje en las páginas de CommCare HQ.',
    allow: 'Permitir',
    kept: 'Guardado en este navegador',
    keptNothing: 'No hay nada guardado en este navegador.',
    owners: (n: number) => plural(n, { one: '# dueño conocido', other: '# dueños conocidos' }),
    updated: (when: string | null) => (when === null ? 'nunca actualizado' : `actualizado ${when}`),
    updating: (n: number) => plural(n, { other: 'actualizando, # hasta ahora' }),
    troubles: {
      'no-room':
        'No hay sitio en este disco para sus dueños: los números solo se pueden revisar con conexión.',
      broken: 'Lo guardado de sus dueños estaba dañado y se leerá otra vez en su próxima visita.',
      unreadable:
        'Lo que se guarda de sus dueños no se puede leer ahora: los números solo se pueden comprobar con conexión.',
    },
    decisions: (n: number) =>
      plural(n, {
        one: 'Lo que usted decidió está guardado para # formulario.',
        other: 'Lo que usted decidió está guardado para # formularios.',
      }),
    aForm: 'Un formulario',
    laterFound: (questions: string) => `Otro contacto tiene un número de ${questions}.`,
    laterWaiting: (questions: string) =>
      `Se guardó antes de poder revisar los números de ${questions}. Se revisarán cuando sea posible.`,
    lookUp: {
      title: 'Buscar números',
      project: 'Proyecto',
      numbers: 'Números',
      numbersHelp: 'Uno por línea, o toda una columna de una tabla. Se quedan en este navegador.',
      submit: 'Buscar',
      owner: { case: 'un caso', worker: 'un trabajador móvil' },
      notKnown: (project: string) => `Todavía no se conocen los dueños de ${project}.`,
      from: (project: string, when: string) =>
        `${project}, de la lista del ${when}. Los demás proyectos no están en ella.`,
    },
    options: 'Opciones',
    report: {
      title: 'Informar de un problema',
      hint: 'Copie esto en su informe. No contiene números, nombres ni textos de su formulario.',
      copy: 'Copiar',
      copied: 'Copiado.',
      send: 'Abrir un informe',
    },
  },
  options: {
    title: 'Opciones de Caseline',
    intro:
      'En los servidores de CommCare HQ los formularios se revisan sin nada de esto, y el servidor dice quién tiene un número de su proyecto. Añada aquí un servidor propio, o un punto de control, que conoce los números de todos los proyectos.',
    servers: {
      title: 'Servidores',
      none: 'No hay ningún servidor.',
      asked: 'se pregunta a él mismo, con su propia sesión',
      remove: 'Quitar',
      origin: 'Servidor CommCare HQ',
      originHint:
        'Donde usted crea formularios. Su propio servidor también funciona: el navegador le pide permiso.',
      endpoint: 'Punto de control',
      endpointHint:
        'La dirección que le dio el equipo de su proyecto. Déjela vacía, junto con la clave, para preguntar al servidor mismo.',
      token: 'Clave',
      tokenHint: 'Queda en este navegador y se envía solo al punto de control.',
      add: 'Añadir servidor',
      problems: {
        origin: 'El servidor debe ser una dirección como https://www.commcarehq.org.',
        known:
          'El servidor ya se conoce: Caseline le pregunta a él. Dé un punto de control para preguntar a ese.',
        endpoint: 'El punto de control debe ser una dirección que empiece por https://.',
        plain: 'El punto de control debe ser una dirección simple, sin ?, # ni contraseña.',
        token: 'La clave debe ser una sola palabra.',
        permission: 'Sin el permiso Caseline no puede trabajar allí.',
      },
    },
    facts: {
      title: 'Proyectos',
      intro:
        'Lo que usted sabe de un proyecto y su servidor no dice. Si el servidor lo dice, vale el servidor.',
      none: 'No hay nada anotado sobre un proyecto.',
      origin: 'Servidor CommCare HQ',
      project: 'Proyecto',
      projectHint: 'Como en la dirección de sus páginas: /a/my-project/.',
      countries: 'Países de sus números',
      countriesHint: 'Separados por comas, primero el más usual: Kenya, Uganda.',
      zone: 'Zona horaria del proyecto',
      zoneHint: 'Un nombre de la lista de HQ, como Africa/Nairobi.',
      languages: 'Códigos de sus idiomas de SMS',
      languagesHint: 'Como en Messaging > Languages: en, sw.',
      gateways: 'Nombres de sus pasarelas SMS',
      gatewaysHint: 'Uno por línea.',
      keep: 'Guardar',
      edit: 'Editar',
      remove: 'Quitar',
      problems: {
        origin: 'El servidor debe ser una dirección como https://www.commcarehq.org.',
        project: 'El proyecto es la palabra después de /a/ en la dirección de sus páginas.',
        country: (text: string) =>
          `“${text}” no es un país que Caseline conozca. Escriba su nombre en inglés o su código de dos letras.`,
        zone: (text: string) => `“${text}” no está en la lista de zonas horarias de HQ.`,
      },
    },
    rules: {
      title: 'Reglas',
      intro: 'Lo que Caseline busca. Una regla apagada no encuentra nada en ningún formulario.',
      find: 'Buscar una regla',
      rule: 'Regla',
      setting: 'Se muestra como',
      usual: (setting: string) => `como siempre (${setting})`,
      settings: { off: 'apagada', info: 'sugerencia', warning: 'advertencia', error: 'error' },
      reset: 'Todas como siempre',
      summaries: ruleSummariesEs,
    },
    off: {
      title: 'Dónde está apagado Caseline',
      none: 'En ningún sitio.',
      project: (name: string) => `todo el proyecto ${name}`,
      on: 'Encender',
    },
    data: {
      title: 'Datos',
      intro: 'Lo que Caseline guarda en este navegador.',
      none: 'No hay nada guardado en este navegador.',
      remove: 'Borrar',
    },
    file: {
      title: 'Configuración en un archivo',
      intro: 'Para conservarla, o para otro navegador. Las claves no están en el archivo.',
      save: 'Guardar en un archivo',
      load: 'Cargar un archivo',
      loaded: 'Ahora vale la configuración del archivo.',
      wantToken: (servers: string) => `Añada otra vez estos servidores, con su clave: ${servers}.`,
      wantPermission: (servers: string) =>
        `Añada otra vez estos servidores, para que el navegador le pida permiso: ${servers}.`,
      problem: 'Este no es un archivo de configuración de Caseline. No se cambió nada.',
    },
  },
};
