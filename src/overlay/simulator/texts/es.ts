import { reasonsEs } from '../../../assist/reasons/texts/es.ts';
import type { Channel } from '../../../contact/verdict/types.ts';
import type { SimulatorTexts } from './en.ts';

/** The day before, the same, the day after. */
type Day = -1 | 0 | 1;

const DAYS = { '-1': ' del día anterior', 0: '', 1: ' del día siguiente' } as const;

/** What the contact simulator says. Backquotes mark code. */
export const simulatorEs: SimulatorTexts = {
  intro: 'Responda como lo haría una persona y vea qué hace el formulario con ello. No se guarda nada.',
  nothing: 'Este formulario no escribe ninguna de las seis propiedades de contacto.',
  case: 'Caso',
  thisCase: 'El caso de este formulario',
  otherCase: (index: string) => `El caso ${index}`,
  answers: 'Respuestas',
  noQuestions: 'Ninguna pregunta decide sobre el contacto: el formulario siempre escribe lo mismo.',
  noChoice: 'sin respuesta',
  refused: 'La condición de validación rechaza esta respuesta: la persona no puede seguir.',
  hidden: 'No se pregunta con estas respuestas.',
  lookup: 'Las opciones vienen de una tabla de búsqueda: escriba un valor.',
  contact: 'Lo que se guarda',
  empty: 'vacío',
  /** The form does not write it; by whether the case is new. */
  kept: 'no se escribe: queda lo que el caso tiene',
  keptNew: 'no se escribe: vacío',
  /** What a value depends on, in `unknown` and `error`. */
  reasons: reasonsEs,
  unknown: (reason: string) => `no se puede saber: ${reason}`,
  error: (message: string) => `el teléfono se detiene: ${message}`,
  hq: 'Lo que hace CommCare HQ',
  channels: {
    sms: 'SMS',
    replies: 'Respuestas',
    email: 'Correo',
    timeZone: 'Zona horaria',
    language: 'Idioma',
    gateway: 'Pasarela',
  } satisfies Readonly<Record<Channel, string>>,
  zone: {
    clock: (zone: string, time: string, offset: string) => `En \`${zone}\` son ahora las ${time} (${offset})`,
    sendAt: 'Un mensaje previsto para las',
    yours: (time: string, day: Day) => `se envía a las ${time}${DAYS[day]} de su reloj.`,
    projects: (time: string, day: Day) => `Son las ${time}${DAYS[day]} en la zona del proyecto.`,
  },
  language: {
    order: 'HQ busca un texto en este orden',
    schedule: 'el idioma de la programación',
    project: (name: string) => `el del proyecto: ${name}`,
    untranslated: 'el texto sin traducir',
  },
  advice: 'Vale la pena saber',
  owner: {
    check: 'Ver el dueño',
    checking: 'Preguntando quién tiene el número…',
    again: 'Preguntar otra vez',
    free: 'Nadie conocido tiene este número',
    self: 'Lo tiene este contacto',
    failed: 'Ahora no se pudo preguntar por el dueño.',
    notConfigured: 'No hay punto de control.',
  },
};
