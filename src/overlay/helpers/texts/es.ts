import type { Effect } from '../../../assist/recipes/examples.ts';
import type { NumberVerdict } from '../../../assist/recipes/number-recipe.ts';
import type { HelperKind } from '../../../assist/recipes/targets.ts';
import { createPlural } from '../../../language/plural.ts';
import { spellingsEs } from '../../../lint/texts/spellings/es.ts';
import type { HelpersTexts } from './en.ts';

const plural = createPlural('es');

/** What the helper widgets say. Backquotes mark code. */
export const helpersEs: HelpersTexts = {
  helpers: 'Ayudas',
  none: 'Este formulario no escribe ninguna de las propiedades para las que hay ayudas.',
  open: {
    number: 'Leer un número en cualquier forma',
    consent: 'Llenar con una pregunta de consentimiento',
    zone: 'Elegir una zona horaria',
    language: 'Elegir idiomas',
    gateway: 'Elegir una pasarela',
    examples: 'Probar respuestas',
  } satisfies Readonly<Record<HelperKind, string>>,
  intro: {
    number:
      'La gente escribe un número de muchas formas. Esto crea una expresión que da a CommCare HQ la única forma que necesita: código de país y cifras.',
    consent:
      '`1` cuando la persona aceptó, nada en otro caso. CommCare HQ toma cualquier otro texto por un sí, incluso `no` y `0`.',
    zone: 'CommCare HQ conoce solo nombres exactos. Para cualquier otro texto usa la zona horaria del proyecto y no dice nada.',
    language: 'Los valores deben ser los códigos de Messaging > Languages, letra por letra.',
    gateway: 'Con un nombre que el proyecto no tiene, CommCare HQ no envía nada.',
    examples:
      'Lo que la pregunta acepta, lo que se guarda y lo que CommCare HQ hace con ello. Sigue lo que usted cambia.',
  } satisfies Readonly<Record<HelperKind, string>>,
  question: 'Pregunta',
  noQuestion: 'El formulario no tiene una pregunta para esto.',
  insert: 'Insertar',
  how: {
    calculate: (name: string, property: string) =>
      `Cambia el cálculo de \`${name}\`, que escribe \`${property}\`.`,
    write: (name: string, property: string) => `Cambia lo que \`${name}\` guarda como \`${property}\`.`,
    'hidden-value': (name: string, property: string) =>
      `Añade el valor oculto \`${name}\` y hace que escriba \`${property}\`.`,
  },
  nowhere: 'No hay lugar para ella en este formulario: copie la expresión.',
  inserted: 'Insertado. Guarde el formulario cuando esté listo.',
  expression: 'Expresión',
  notProven: 'Lee mal un ejemplo (vea la tabla), así que no se puede insertar.',
  table: {
    name: 'Ejemplos',
    answer: 'Respuesta',
    saved: 'Guardado',
    result: 'Resultado',
    nothing: 'nada',
    unknown: 'no se sabe',
    empty: 'sin respuesta',
  },
  /** By the name of a witness, which is English; others are shown as they are. */
  example: spellingsEs,
  number: {
    countries: 'Países de los números',
    home: 'Sin código de país',
    noHome: 'rechazar: pedir el código de país',
    remove: (country: string) => `Quitar ${country}`,
    add: 'Añadir un país',
    chooseFirst: 'Elija primero el país de los números.',
    verdict: {
      right: 'correcto',
      refused: 'no se lee: se pregunta otra vez',
      home: 'se lee como el país que usted eligió',
      wrong: 'incorrecto',
    } satisfies Readonly<Record<NumberVerdict, string>>,
    summary: (right: number, all: number) =>
      `${right} de ${plural(all, { one: '# ejemplo', other: '# ejemplos' })} se leen bien`,
    validate: 'Que la pregunta rechace lo que no se puede leer',
    validateInstead: 'Reemplazar la condición de validación de la pregunta: rechazar lo que no se puede leer',
    changesKind: 'La pregunta se vuelve “Phone Number or Numeric ID”: un número perdería su cero.',
  },
  consent: {
    answer: 'Respuesta que acepta',
    fresh: 'Preguntar con una pregunta nueva',
    makes: (question) => `Caseline añade la pregunta “${question}” con las respuestas Sí y No.`,
    verified: 'verificado: las respuestas llegan a este contacto',
    notVerified: 'no verificado',
    duty: 'En Estados Unidos no sale ningún SMS sin consentimiento registrado.',
  },
  pick: {
    search: {
      zone: 'Ciudad, país o diferencia horaria',
      language: 'Idioma',
      gateway: 'Pasarela',
    },
    results: (n: number) => plural(n, { one: '# encontrado', other: '# encontrados' }),
    more: (n: number) => plural(n, { other: 'y # más: escriba para reducir la lista' }),
    forAll: 'El mismo para cada contacto.',
    forChoices: (question: string) => `Opciones de “${question}”.`,
    present: 'ya está',
    nothingChosen: 'Aún no se ha elegido nada.',
    add: (n: number) => plural(n, { one: 'Añadir # opción', other: 'Añadir # opciones' }),
    use: (value: string) => `Usar \`${value}\``,
    unknownLanguages:
      'Aquí no se conocen los idiomas del proyecto. Escriba un código de Messaging > Languages.',
    unknownGateways:
      'Aquí no se conocen las pasarelas del proyecto. Escriba un nombre de Messaging > SMS Connectivity.',
    code: 'Código de idioma',
    gatewayName: 'Nombre de la pasarela',
    notACode: 'Esto no es un código de idioma: dos o tres letras minúsculas, como `en` o `fra`.',
    blanks: 'El nombre de una pasarela no tiene espacios.',
  },
  examples: {
    condition: 'Condición de validación',
    takesAll: 'La pregunta acepta cualquier respuesta.',
    own: 'Pruebe su propia respuesta',
    effect: {
      'asked-again': 'rechazado, se pregunta otra vez',
      sent: 'HQ envía',
      'sent-elsewhere': 'se envía a un número equivocado',
      'not-sent': 'no se envía nada',
      empty: 'no se guarda nada',
      unknown: 'depende de otra cosa',
    } satisfies Readonly<Record<Effect, string>>,
    verdict: {
      right: 'bien',
      strict: 'se pierde una buena respuesta',
      loose: 'debería rechazarse',
      unknown: 'no se puede saber',
    },
    summary: (wrong: number, all: number) =>
      wrong === 0
        ? `Los ${all} ejemplos dan un resultado correcto`
        : `${plural(wrong, { one: '# ejemplo da un resultado incorrecto', other: '# ejemplos dan un resultado incorrecto' })} de ${all}`,
    unknownCountries: 'No se conocen los países del proyecto: números de otros tres ocupan su lugar.',
  },
};
