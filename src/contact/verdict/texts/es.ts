import { clause } from '../clause.ts';
import type { VerdictTexts } from './en.ts';

/**
 * What becomes of a contact, in English; the type is what another language has to say. Each text says what HQ will
 * do, never that a message arrives, and names no owner.
 */
export const verdictEs: VerdictTexts = {
  /** For any channel. */
  dependsOnCase: () => 'Depende de lo que el caso ya tiene: este formulario no lo escribe',
  notKnown: () => 'No se puede saber aquí: el valor depende de lo que solo el teléfono o el caso sabe',
  answerRefused: () => 'No se guarda nada: el formulario o su página no acepta la respuesta',
  inactive: () => 'HQ no enviará nada: el caso está cerrado o eliminado',

  /** In place of a number or an address, in texts that are kept. */
  unnamed: { number: 'este número', address: 'esta dirección' },

  sms: {
    sent: (number: string) => `HQ enviará SMS a ${number}`,
    sentThrough: (number: string, gateway: string) =>
      `HQ enviará SMS a ${number} por ${gateway}, si el proyecto tiene esta pasarela`,
    noNumber: () => 'HQ no enviará SMS: no hay número',
    refused: (what: string) => `HQ no enviará SMS: ${clause(what)}`,
    noUsableNumber: () => 'HQ no enviará SMS: el valor no es un número que HQ guarde',
    threeDigits: () => 'HQ no enviará SMS: tres cifras o menos son como mucho un código de país',
    doubtful: (number: string, what: string) => `HQ enviará SMS a ${number}, pero es dudoso: ${clause(what)}`,
    gatewayFails: () => 'HQ no enviará SMS: el proyecto no tiene la pasarela que nombra el contacto',
  },
  replies: {
    here: () => 'HQ tomará las respuestas y encuestas SMS de este número para este contacto',
    noNumber: () => 'HQ no tomará respuestas: no hay número',
    noUsableNumber: () => 'HQ no tomará respuestas: no hay un número al que HQ envíe',
    threeDigits: () => 'HQ no tomará respuestas: tres cifras o menos son como mucho un código de país',
    notAskedFor: () => 'No se piden respuestas: HQ solo envía',
    notVerified: () =>
      'HQ no tomará respuestas para este contacto: el número no está marcado como verificado',
    heldByCase: () => 'HQ tomará las respuestas para otro caso, que tiene este número',
    heldByOther: () => 'HQ tomará las respuestas para otro contacto de este proyecto, que tiene este número',
    heldByWorker: (pending: boolean): string =>
      pending
        ? 'HQ no tomará respuestas para este contacto: un trabajador móvil ha reservado este número'
        : 'HQ tomará las respuestas para un trabajador móvil, que tiene este número',
    heldElsewhere: () => 'HQ tomará las respuestas para un contacto de otro proyecto, que tiene este número',
    shared: () =>
      'HQ tomará respuestas, pero otro contacto también tiene este número: una respuesta puede contarse para el equivocado',
    ownerNotKnown: () =>
      'HQ tomará las respuestas para este contacto, salvo que otro contacto de este servidor tenga el número: aquí no se sabe quién lo tiene',
    doubtfulNumber: (what: string) => `HQ tomará respuestas, pero de un número dudoso: ${clause(what)}`,
    doubtfulFlag: (what: string) =>
      `HQ tomará las respuestas para este contacto, pero es dudoso: ${clause(what)}`,
    gatewayFails: () =>
      'HQ no empezará ninguna conversación: el proyecto no tiene la pasarela que nombra el contacto',
    gatewayNotKnown: (gateway: string) =>
      `HQ tomará las respuestas para este contacto, si el proyecto tiene la pasarela ${gateway}`,
  },
  email: {
    sent: (address: string) => `HQ enviará correos a ${address}`,
    noAddress: () => 'HQ no enviará correos: no hay dirección',
    refused: (what: string) => `HQ no enviará correos: ${clause(what)}`,
    notValid: () => 'HQ no enviará correos: no acepta esta dirección',
    doubtful: (address: string, what: string) =>
      `HQ enviará correos a ${address}, pero es dudoso: ${clause(what)}`,
  },
  timeZone: {
    own: (zone: string) => `HQ enviará los mensajes programados a las horas de ${zone}`,
    project: (zone: string | null) =>
      `HQ enviará los mensajes programados a las horas de la zona horaria del proyecto${zone === null ? '' : `, ${zone}`}`,
    late: (zone: string | null, what: string) =>
      `HQ usará la zona horaria del proyecto${zone === null ? '' : `, ${zone}`}, así que los mensajes pueden llegar tarde o de noche: ${clause(what)}`,
    doubtful: (zone: string, what: string) =>
      `HQ enviará los mensajes programados a las horas de ${zone}, pero es dudoso: ${clause(what)}`,
  },
  language: {
    own: (code: string) => `HQ buscará primero un texto en el idioma ${code}`,
    project: (code: string | null) =>
      `HQ buscará primero un texto en el idioma del proyecto${code === null ? '' : `, ${code},`}`,
    notKnown: (code: string) =>
      `HQ buscará primero un texto en el idioma ${code}, si el proyecto lo tiene: aquí no se conocen sus idiomas`,
    doubtful: (code: string | null, what: string) =>
      `HQ enviará el texto del idioma del proyecto${code === null ? '' : `, ${code}`}: ${clause(what)}`,
    none: (what: string) =>
      `HQ no enviará ningún texto, porque el proyecto se detiene después del idioma del contacto: ${clause(what)}`,
  },
  gateway: {
    found: (name: string) => `HQ enviará por la pasarela ${name}`,
    standard: () => 'HQ elegirá la pasarela según el número',
    notKnown: (name: string) =>
      `HQ enviará por ${name}, si el proyecto tiene esta pasarela: aquí no se conocen sus pasarelas`,
    fails: (what: string) => `HQ no enviará ningún SMS: ${clause(what)}`,
    notFound: (name: string) => `HQ no enviará ningún SMS: el proyecto no tiene la pasarela ${name}`,
  },
  /** Said once, where a verdict is opened: what HQ and others decide when a message is due. */
  later: {
    title: 'Lo que HQ y las redes deciden después',
    points: [
      'Quien responde STOP no recibe más SMS de ningún proyecto de este servidor hasta que llegue START del mismo número.',
      'El horario de SMS del proyecto, las pausas en conversaciones y los límites diarios pueden retrasar un mensaje; siguen la zona horaria del proyecto.',
      'Los SMS bidireccionales necesitan un plan Pro o superior, y solo enviar un plan Standard o superior; las pruebas envían pocos mensajes.',
      'La pasarela debe llegar al país, y en algunos países (India, Estados Unidos) la persona debe haber aceptado antes.',
      'Un mensaje al “parent case” va solo a los padres de casos hijos, no al anfitrión de una extensión.',
      'Si un operador o un servidor de correo entrega, nadie puede saberlo aquí.',
    ] as readonly string[],
  },
};
