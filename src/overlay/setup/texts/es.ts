import type { WhyOpen } from '../../../assist/setup/plan-setup.ts';
import type { Wish } from '../../../assist/setup/wishes.ts';
import { createPlural } from '../../../language/plural.ts';
import type { SetupTexts } from './en.ts';

const plural = createPlural('es');

/** What “Set up messaging” says. Backquotes mark code. */
export const setupEs: SetupTexts = {
  intro:
    'Elija lo que deben recibir las personas de este formulario. Caseline muestra lo que va a añadir, lo prueba y lo añade en un solo paso.',
  wishes: 'Lo que reciben',
  wish: {
    sms: 'SMS',
    replies: 'Pueden responder a los SMS',
    email: 'Correo',
    language: 'Mensajes en su idioma',
    timeZone: 'Mensajes a su hora del día',
  } satisfies Readonly<Record<Wish, string>>,
  part: {
    name: 'Nombre del contacto',
    sms: 'Número de teléfono',
    replies: 'Consentimiento para los mensajes',
    email: 'Dirección de correo',
    language: 'Idioma',
    timeZone: 'Zona horaria',
  } satisfies Readonly<Record<Wish | 'name', string>>,
  plan: 'Lo que hará Caseline',
  kept: 'El formulario ya lo hace.',
  uses: (question: string) => `Usa “${question}”.`,
  question: (label: string) => `Añade la pregunta “${label}”.`,
  choices: (n: number, question: string) =>
    plural(n, { one: `“${question}” recibe # respuesta.`, other: `“${question}” recibe # respuestas.` }),
  hidden: (name: string) => `Añade el valor oculto \`${name}\`, que calcula lo que se guarda.`,
  condition: (question: string) => `“${question}” acepta solo respuestas que se pueden leer.`,
  calculation: (name: string) => `Cambia el cálculo de \`${name}\`.`,
  kind: (question: string) =>
    `“${question}” se vuelve “Phone Number or Numeric ID”: un número perdería su cero.`,
  write: (name: string, property: string) => `Cambia lo que \`${name}\` guarda como \`${property}\`.`,
  map: (name: string, property: string) => `Guarda \`${name}\` como \`${property}\`.`,
  open: {
    countries: 'Elija primero el país de los números.',
    languages: 'No se conocen los idiomas del proyecto: póngalos en Messaging > Languages.',
    'case-action':
      'Añádala a la acción de caso que guarda el número de teléfono: Caseline no puede añadir propiedades allí.',
    page: 'El formulario aún no tiene nada para esto. Añádalo en el constructor de formularios con Preparar la mensajería, guarde y vuelva.',
    locked: 'Lo que habría que cambiar está bloqueado.',
    findings: 'El formulario ya lo tiene, pero aún no está bien: mire los problemas.',
  } satisfies Readonly<Record<WhyOpen, string>>,
  byHand:
    'Este constructor de formularios no puede guardar preguntas como propiedades de caso. Hágalo en la configuración del formulario:',
  noGateway: 'El proyecto aún no tiene pasarela SMS: añada una en Messaging > SMS Connectivity.',
  tried: (right: number, all: number) => `Probado con ${all} personas: ${right} reciben lo que deben`,
  person: {
    agrees: 'acepta',
    refuses: 'no acepta',
    unknown: 'sin número móvil',
  },
  result: {
    refused: 'se pregunta otra vez',
    replies: 'recibe SMS y puede responder',
    sms: 'recibe SMS, no puede responder',
    nothing: 'no se envía nada',
  },
  left: (n: number) =>
    plural(n, {
      one: '# problema queda en la lista: trata de otra cosa.',
      other: '# problemas quedan en la lista: tratan de otra cosa.',
    }),
  add: 'Añadir al formulario',
  complete: 'El formulario hace todo esto. Guárdelo cuando esté listo.',
  nothing: 'Elija algo arriba.',
  emptyForm: 'Este formulario aún no escribe nada para mensajería.',
  start: 'Preparar la mensajería',
};
