import type { Message } from '../../finding.ts';
import type { Asked, Wanted } from '../../probes/asked.ts';
import type { Spelling } from '../../probes/manner.ts';
import { quote } from '../../words.ts';
import { wordsEs } from '../words/es.ts';
import type { formRulesEn } from './en.ts';

const { list, named } = wordsEs;

const EXPRESSION_INVALID_WHY =
  'El formulario no se abre o se detiene con un error en los teléfonos y en Web Apps, o la propiedad queda vacía: no hay mensaje.';
const FORM_STOPS_ASK_FIRST =
  "Pregunte primero si hay algo con qué calcular, como en `if(… = '', '', …)`: los teléfonos calculan antes de que alguien responda.";
const PROPERTY_DIFFERS = {
  why: 'Ambos formularios escriben en los mismos contactos. Decide el último que se usó, así que a la misma persona se le llega después de un formulario y no después del otro, y los números de una persona no son iguales.',
  how: 'Escriba la propiedad de la misma forma en ambos formularios.',
};

/** How a form writes numbers. */
const SPELLINGS: Readonly<Record<Spelling, string>> = {
  plus: '+ y cifras',
  national: 'el número nacional',
  international: 'cifras con el código de país',
};

/** What a question asks for. */
const ASKED: Readonly<Record<Asked, string>> = {
  date: 'una fecha',
  time: 'una hora',
  'date-time': 'una fecha y una hora',
  number: 'un número',
  place: 'un lugar en el mapa',
  media: 'una imagen, un sonido o un video',
};

/** What a property takes. */
const WANTED: Readonly<Record<Wanted, string>> = {
  contact_phone_number: 'un número de teléfono',
  commcare_email_address: 'una dirección de correo',
  time_zone: 'el nombre de una zona horaria',
  language_code: 'un código de idioma',
  contact_backend_id: 'el nombre de una pasarela SMS',
};

/** What the rules say. */
export const formRulesEs: typeof formRulesEn = {
  'contact-in-repeat': {
    outside: (question: string, repeat: string): Message => ({
      what: `Cada caso del grupo repetido ${quote(repeat)} recibe el mismo número de teléfono: la respuesta a ${named(question)}, que está fuera del grupo repetido.`,
      why: 'Solo un contacto puede tener un número para mensajes bidireccionales. Los demás no pueden responder, y un teléfono recibe cada mensaje varias veces.',
      how: 'Pida el número dentro del grupo repetido, o guárdelo solo en el caso al que pertenece.',
    }),
  },
  'default-too-early': {
    early: (question: string, other: string, calculated: boolean): Message => ({
      what: `El valor predeterminado de ${named(question)} usa ${named(other)}, que aún no tiene valor cuando se ponen los valores predeterminados.`,
      why: `CommCare pone los valores predeterminados una vez, al abrir el formulario: antes de que alguien responda y antes de ${calculated ? 'que se calcule algo' : 'cualquier cálculo'}. Lo que se guarda es como si ${named(other)} estuviera vacío.`,
      how: 'Use en su lugar un cálculo en un valor oculto: sigue las respuestas.',
    }),
    title: (): string => 'Calcularlo en su lugar',
  },
  'expression-invalid': {
    syntax: (text: string, detail: string): Message => ({
      what: `La expresión ${quote(text)} no se puede leer: ${detail}.`,
      why: EXPRESSION_INVALID_WHY,
      how: 'Corrija la expresión.',
    }),
    function: (name: string, near: string | null, cuts: boolean): Message => ({
      what: `CommCare no tiene la función ${quote(name)}.`,
      why: EXPRESSION_INVALID_WHY,
      how: cuts
        ? 'Use `substr(text, start, end)`. Cuenta desde 0, y la letra en `end` ya no está en el resultado.'
        : near
          ? `Use ${quote(near)}, si era eso lo que quería.`
          : 'Use una de las funciones de la documentación de CommCare.',
    }),
    arguments: (name: string, count: number): Message => ({
      what: `${quote(name)} no acepta ${count} ${count === 1 ? 'valor' : 'valores'}.`,
      why: EXPRESSION_INVALID_WHY,
      how: 'Busque en la documentación de CommCare lo que acepta la función.',
    }),
    question: (path: string, near: string | null): Message => ({
      what: `No hay ninguna pregunta ${quote(path)} en este formulario.`,
      why: EXPRESSION_INVALID_WHY,
      how: near ? `Use ${quote(near)}, si era eso lo que quería.` : 'Elija una pregunta de este formulario.',
    }),
    regex: (pattern: string, detail: string): Message => ({
      what: `El patrón ${quote(pattern)} no es una expresión regular: ${detail}.`,
      why: EXPRESSION_INVALID_WHY,
      how: 'Corrija el patrón.',
    }),
    regexOnPhones: (pattern: string, detail: string): Message => ({
      what: `Para los teléfonos, el patrón ${quote(pattern)} no es una expresión regular: ${detail}.`,
      why: 'Web Apps lo acepta, pero en los teléfonos el formulario se detiene con un error.',
      how: 'Escríbalo como ambos lo aceptan: `\\}` por `}`, `\\p{L}` por `\\pL`, un solo cuantificador por parte.',
    }),
    regexInWebApps: (pattern: string, detail: string): Message => ({
      what: `Para Web Apps, el patrón ${quote(pattern)} no es una expresión regular: ${detail}.`,
      why: 'Los teléfonos lo aceptan, pero en Web Apps el formulario se detiene con un error.',
      how: 'Escríbalo como ambos lo aceptan: sin comentarios `(?#…)`, con nombres de clases como `\\p{Lower}`.',
    }),
    circle: (questions: readonly string[]): Message => ({
      what: `El cálculo de ${quote(questions[0] ?? '')} se refiere a sí mismo: ${questions.map(quote).join(' → ')}.`,
      why: 'CommCare no abre un formulario en el que un cálculo depende de sí mismo.',
      how: 'Quite una de las referencias del círculo.',
    }),
  },
  'form-stops': {
    opening: (place: string, reason: string): Message => ({
      what: `El formulario no se abre: CommCare se detiene en ${named(place)}. ${reason}`,
      why: 'Nadie puede llenar el formulario en un teléfono o en Web Apps, aunque todo lo demás esté bien.',
      how: FORM_STOPS_ASK_FIRST,
    }),
    answering: (place: string, reason: string, question: string, answer: string): Message => ({
      what: `El formulario se detiene cuando ${named(question)} se responde con ${quote(answer)}: CommCare muestra un error en ${named(place)}. ${reason}`,
      why: 'La persona que llena el formulario no puede seguir, y lo respondido antes se puede perder.',
      how: FORM_STOPS_ASK_FIRST,
    }),
  },
  'mapping-question-gone': {
    gone: (property: string, question: string): Message => ({
      what: `CommCare HQ va a descartar la asignación de ${quote(property)}: el formulario no tiene ninguna pregunta ${named(question)}.`,
      why: 'CommCare HQ no construye la aplicación con una asignación así. La configuración del formulario la descarta la próxima vez que alguien guarde, sea quien sea y cambie lo que cambie; desde entonces no se guarda nada en la propiedad.',
      how: `Si la pregunta cambió de nombre, elíjala otra vez para ${quote(property)} en Case Management. Si ya no se quiere, quite la fila.`,
    }),
  },
  'name-missing': {
    missing: (): Message => ({
      what: 'El formulario crea un caso con número de teléfono y no le da nombre.',
      why: 'Un contacto sin nombre aparece vacío en listas e informes, y las encuestas SMS fallan para él.',
      how: 'Llene el nombre del caso con una pregunta.',
    }),
  },
  'property-differs-between-forms': {
    checked: (property: string, other: string, here: boolean): Message => ({
      what: here
        ? `Este formulario revisa \`${property}\`, y el formulario ${quote(other)} no.`
        : `Este formulario no revisa \`${property}\`, y el formulario ${quote(other)} sí.`,
      ...PROPERTY_DIFFERS,
    }),
    spelled: (
      property: string,
      other: string,
      here: readonly Spelling[],
      there: readonly Spelling[],
    ): Message => ({
      what: `Este formulario escribe \`${property}\` como ${list(here.map((one) => SPELLINGS[one]))}, y el formulario ${quote(other)} como ${list(there.map((one) => SPELLINGS[one]))}.`,
      ...PROPERTY_DIFFERS,
    }),
    texts: (property: string, other: string, here: readonly string[], there: readonly string[]): Message => ({
      what: `Este formulario escribe \`${property}\` como ${list(here)}, y el formulario ${quote(other)} como ${list(there)}.`,
      ...PROPERTY_DIFFERS,
    }),
  },
  'property-near-miss': {
    nearMiss: (name: string, meant: string): Message => ({
      what: `${quote(name)} no es una propiedad que CommCare HQ lea para los mensajes; \`${meant}\` sí lo es.`,
      why: 'CommCare HQ busca exactamente este nombre. El valor se guarda, pero los mensajes no lo usan y nada lo dice.',
      how: `Cámbiele el nombre a \`${meant}\`.`,
    }),
    title: (to: string): string => `Cambiar el nombre a ${to}`,
  },
  'property-never-set': {
    never: (question: string, property: string): Message => ({
      what: `\`${property}\` viene del valor oculto ${named(question)}, que nada llena nunca: siempre está vacío.`,
      why: 'Lo que el caso tenía antes se reemplaza por nada cada vez que se envía el formulario, y el formulario no dice nada.',
      how: 'Dé al valor oculto un cálculo o un valor predeterminado, o guarde una pregunta en su lugar.',
    }),
  },
  'property-on-other-case': {
    other: (index: string, property: string): Message => ({
      what: `\`${index}/${property}\` escribe la propiedad de otro caso: el caso ${index}.`,
      why: `Los mensajes al caso ${index} usan el valor, los mensajes al caso de este formulario no. Cada hijo que se guarda reemplaza el valor de los otros.`,
      how: `Déjelo así si el caso ${index} es el contacto; si no, guarde \`${property}\`.`,
    }),
  },
  'property-written-twice': {
    sameAction: (property: string): Message => ({
      what: `Una misma acción de caso escribe ${quote(property)} dos veces.`,
      why: 'Solo se guarda uno de los valores, y el formulario no decide cuál. CommCare HQ no construye una aplicación con dos preguntas en una propiedad.',
      how: 'Conserve una; ponga ambas respuestas en un valor oculto si se puede dar cualquiera de las dos.',
    }),
    sameCase: (property: string): Message => ({
      what: `Dos acciones de caso escriben ${quote(property)} de un mismo caso.`,
      why: 'Ambas actúan cada vez que se envía el formulario, y gana la última: el otro valor se pierde.',
      how: 'Conserve una, o deles condiciones que se excluyan.',
    }),
    mayMeet: (property: string, action: string): Message => ({
      what: `Case Management y ${quote(action)} escriben ${quote(property)}, quizá en el mismo caso.`,
      why: 'Ambos escriben en el caso que la persona abrió, si el formulario da seguimiento a uno: uno de los dos valores se pierde.',
      how: `Conserve uno. Si ${quote(action)} es para otro caso, dele el ID de ese caso.`,
    }),
    title: (question: string): string => `Guardar solo ${question}`,
  },
  'usercase-competes': {
    competes: (): Message => ({
      what: 'El formulario escribe `contact_phone_number` del caso del usuario.',
      why: 'El caso del usuario compite entonces por el número como cualquier otro contacto: con el número del propio trabajador móvil y con cada caso que lo tiene. El primero se queda con él para mensajes bidireccionales.',
      how: 'Guarde el número de un trabajador en su perfil, salvo que el caso del usuario deba recibir mensajes.',
    }),
  },
  'value-cannot-fit': {
    kind: (question: string, asked: Asked, property: Wanted): Message => ({
      what: `${named(question)} pide ${ASKED[asked]}, que nunca es ${WANTED[property]}.`,
      why: 'CommCare HQ no puede usar lo que se guarda, y el formulario no dice nada.',
      how: `Guarde otra pregunta en \`${property}\`, o cambie el tipo de esta.`,
    }),
    several: (question: string, property: Wanted): Message => ({
      what: `Se pueden marcar varias opciones de ${named(question)} a la vez, y juntas no son ${WANTED[property]}.`,
      why: 'CommCare las guarda como un solo texto con espacios, `a b`. CommCare HQ no puede usarlo, y el formulario no dice nada.',
      how: 'Use una pregunta de opción múltiple que acepte una sola respuesta.',
    }),
    title: (): string => 'Cambiar a texto',
  },
};
