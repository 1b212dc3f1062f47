import { createPlural } from '../../language/plural.ts';
import type { FieldsTexts } from './en.ts';

const plural = createPlural('es');

/** What the fields of contacts say: messages at inputs of HTML forms, and the full widgets. */
export const fieldsEs: FieldsTexts = {
  /** On the button that puts a corrected value in. */
  use: (value: string) => `Usar ${value}`,
  useEmpty: 'Dejarlo vacío',
  notTaken: 'El campo no aceptó este valor.',
  owner: {
    unasked: 'No se pudo preguntar quién tiene este número.',
    checking: 'Preguntando quién tiene este número…',
    noNumber: 'Todavía no hay un número que verificar.',
  },
  /** Instead of the texts of the dialog before a form builder saves. */
  dialog: {
    title: '¿Enviar este formulario?',
    ownedWhy:
      'Solo el contacto que tiene un número recibe sus respuestas. Este formulario lo guardaría para otro contacto.',
    goTo: 'Ir al campo',
    saveAnyway: 'Enviar de todos modos',
  },
  picker: {
    results: (n: number) => plural(n, { one: '# resultado', other: '# resultados' }),
    none: 'No se encontró nada',
    clear: 'Borrar',
    open: 'Mostrar la lista',
  },
  required: 'Llene este campo, por favor.',
  phone: {
    label: 'Número de teléfono',
    country: (name: string) => `País: ${name}`,
    noCountry: 'Elija un país',
    search: 'País o código de llamada',
    rejected: {
      character: 'Solo cifras, con un + delante, forman un número de teléfono.',
      'too-long': 'Un número de teléfono tiene como mucho 15 cifras.',
      'no-number': 'No se encontró un número de teléfono en el texto pegado.',
    },
    several: 'El texto pegado se puede leer como varios números:',
  },
  zone: {
    label: 'Zona horaria',
    search: 'Ciudad, país o diferencia horaria',
    localTime: (time: string) => `Allí son ahora las ${time}.`,
    /** `date` is a calendar date, `offset` such as `UTC+02:00`. */
    changes: (date: string, offset: string) => `La hora cambia el ${date}, a ${offset}.`,
  },
  language: { label: 'Idioma', search: 'Idioma o código' },
  gateway: {
    label: 'Pasarela SMS',
    search: 'Nombre de la pasarela',
    standard: 'Vacío: CommCare HQ elige la pasarela según el número.',
  },
  verified: {
    label: 'La persona aceptó recibir mensajes en este número',
    hint: 'CommCare HQ toma entonces las respuestas y encuestas SMS de este número para este contacto.',
  },
  email: { label: 'Dirección de correo' },
};
