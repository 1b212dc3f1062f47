import type { Message } from '../../finding.ts';
import { quote } from '../../words.ts';
import { wordsEs } from '../words/es.ts';
import type { languageRulesEn } from './en.ts';

const { either, list, named } = wordsEs;

const LANGUAGE_UNKNOWN_WHY =
  'CommCare HQ compara el código exactamente, letra por letra. Para un código que no tiene envía el idioma predeterminado del proyecto, o ningún mensaje.';
const TIME_ZONE_UNKNOWN_WHY =
  'No lo dice en ningún sitio: los mensajes a este contacto siguen en silencio la zona horaria del proyecto y pueden llegar de noche.';

/** A number of hours from Greenwich. */
function offset(hours: number, ahead: boolean): string {
  return `${hours} ${hours === 1 ? 'hora' : 'horas'} ${ahead ? 'por delante de' : 'por detrás de'} Greenwich`;
}

/** What the rules say. */
export const languageRulesEs: typeof languageRulesEn = {
  'language-choice-missing': {
    missing: (question: string, languages: readonly string[]): Message => ({
      what: `${named(question)} no ofrece ${list(languages)}, en que el proyecto tiene mensajes.`,
      why: 'Quienes lo hablan tienen que elegir otro idioma y reciben los mensajes en ese.',
      how: 'Añada una opción con este valor, si se pregunta a estas personas.',
    }),
    title: (languages: readonly string[]): string => `Añadir ${languages.join(', ')}`,
  },
  'language-free-text': {
    free: (question: string): Message => ({
      what: `El código de idioma se escribe a mano en ${named(question)}.`,
      why: 'CommCare HQ compara el código letra por letra con Messaging > Languages. `English`, `EN` o un espacio al final no es un idioma para él: la persona recibe el idioma predeterminado del proyecto, o ningún mensaje.',
      how: 'Use una pregunta de opción múltiple cuyos valores sean los códigos.',
    }),
  },
  'language-unknown': {
    unknown: (codes: readonly string[], languages: readonly string[]): Message => ({
      what: `El proyecto no tiene el idioma ${either(codes)}.`,
      why: LANGUAGE_UNKNOWN_WHY,
      how:
        languages.length > 0
          ? `Use uno de los códigos de Messaging > Languages (${list(languages, 6)}), o añada allí el idioma.`
          : 'Añada el idioma en Messaging > Languages.',
    }),
    noCode: (codes: readonly string[]): Message => ({
      what: `No existe el código de idioma ${either(codes)}.`,
      why: LANGUAGE_UNKNOWN_WHY,
      how: 'Use el código de Messaging > Languages: dos o tres letras minúsculas, como `en` o `fra`.',
    }),
    undecided: (codes: readonly string[]): Message => ({
      what: `No se pudo revisar si el proyecto tiene el idioma ${either(codes)}: aquí no se conocen sus idiomas.`,
      why: LANGUAGE_UNKNOWN_WHY,
      how: 'Compare con la lista en Messaging > Languages.',
    }),
  },
  'time-zone-deprecated': {
    old: (text: string, current: string | null): Message => ({
      what: `${quote(text)} no está en la lista de zonas horarias que muestra CommCare HQ.`,
      why: 'CommCare HQ todavía conoce el nombre, así que los mensajes llegan a la hora correcta. Nadie puede elegirlo en CommCare HQ, y otros programas quizá no lo conozcan.',
      how: current
        ? `Use el nombre actual, ${quote(current)}.`
        : 'Use el nombre de un lugar, como `Africa/Nairobi`.',
    }),
  },
  'time-zone-free-text': {
    free: (question: string): Message => ({
      what: `La zona horaria se escribe a mano en ${named(question)}.`,
      why: 'CommCare HQ solo conoce nombres exactos como `Africa/Nairobi`. Para cualquier otro texto toma en silencio la zona horaria del proyecto, así que los mensajes pueden llegar de noche.',
      how: 'Use una pregunta de opción múltiple o una tabla de búsqueda con los nombres, o un valor oculto.',
    }),
  },
  'time-zone-sign': {
    sign: (text: string, hours: number, ahead: boolean): Message => ({
      what: `${quote(text)} es la hora ${offset(hours, ahead)}: el signo quiere decir lo contrario de lo que parece.`,
      why: 'En estos nombres `+` quiere decir al oeste de Greenwich. Si se quería el otro lado, los mensajes llegan muchas horas antes o después.',
      how: 'Use el nombre de un lugar, como `Africa/Nairobi`; también sigue el horario de verano.',
    }),
    title: (zone: string, hours: number, ahead: boolean): string => `Usar ${zone} (${offset(hours, ahead)})`,
  },
  'time-zone-unknown': {
    unknown: (names: readonly string[], how: string): Message => ({
      what: `CommCare HQ no conoce la zona horaria ${either(names)}.`,
      why: TIME_ZONE_UNKNOWN_WHY,
      how,
    }),
    blank: (names: readonly string[]): Message => ({
      what: `CommCare HQ no conoce la zona horaria ${either(names)}: hay un espacio junto al nombre.`,
      why: TIME_ZONE_UNKNOWN_WHY,
      how: 'Quite el espacio.',
    }),
    useOne: (zones: readonly string[]): string => `Use el nombre de un lugar, como ${either(zones)}.`,
    useMeant: (zones: readonly string[]): string =>
      `Use el nombre del lugar que se quería, como ${either(zones)}: tienen horas distintas.`,
    useList: (): string =>
      'Use un nombre de la lista de Project Settings > Default Timezone, como `Africa/Nairobi`.',
  },
};
