import { createPlural } from '../../language/plural.ts';
import type { CauseText, ReportTexts } from './en.ts';

const plural = createPlural('es');
const digits = new Intl.NumberFormat('es');
const cases = (count: number): string => plural(count, { one: '# caso', other: '# casos' });
const text = (what: string, how: string): CauseText => ({ what, how });

export const reportEs: ReportTexts = {
  title: 'A quién se puede llegar',
  channels: {
    sms: 'SMS',
    replies: 'Respuestas',
    email: 'Correo',
    timeZone: 'Zona horaria',
    language: 'Idioma',
    gateway: 'Pasarela',
  },
  tones: {
    ok: 'bien',
    late: 'a otra hora',
    doubtful: 'dudoso',
    fails: 'falla',
    absent: 'sin dato',
    unknown: 'no se sabe',
  },
  cases,
  counted: (open, without, closed) =>
    [
      `${cases(open)} con una propiedad de contacto`,
      ...(without > 0 ? [`${digits.format(without)} sin ninguna`] : []),
      ...(closed > 0 ? [`${digits.format(closed)} ${closed === 1 ? 'cerrado' : 'cerrados'}`] : []),
    ].join(', '),
  reached: (reached, of, share) => `HQ enviará SMS a ${digits.format(reached)} de ${cases(of)} (${share}).`,
  nothing: 'Ningún caso abierto tiene una propiedad de contacto.',
  biggest: 'Causa principal',
  progress: (done, total) =>
    total === null ? `${cases(done)} leídos` : `${digits.format(done)} de ${cases(total)} leídos`,
  left: (seconds) =>
    seconds < 90
      ? `faltan unos ${plural(Math.max(1, seconds), { one: '# segundo', other: '# segundos' })}`
      : `faltan unos ${plural(Math.round(seconds / 60), { one: '# minuto', other: '# minutos' })}`,
  mender: 'Quién lo arregla',
  menders: {
    desk: 'quien corrige datos, en la oficina',
    visit: 'quien se encuentra con la persona',
    administrator: 'un administrador del proyecto',
  },
  causes: {
    'no-number': text('No hay número.', 'Guarde un número, si la persona quiere SMS.'),
    'number-refused': text(
      'HQ no guarda ningún número para este valor.',
      'Guarde el código del país y el número, solo cifras.',
    ),
    'three-digits': text(
      'El número tiene tres cifras o menos; HQ nunca envía a esos.',
      'Guarde el número entero.',
    ),
    'gateway-fails': text(
      'El caso nombra una pasarela que el proyecto no puede usar; HQ no toma otra.',
      'Corrija el nombre, o guarde un valor vacío.',
    ),
    'gateway-not-known': text(
      'El caso nombra una pasarela, y aquí no se conocen las pasarelas del proyecto.',
      'Escríbalas en las opciones de Caseline, o pida a un administrador del proyecto que abra esta página.',
    ),
    'not-asked-for': text(
      'La marca para respuestas no existe: HQ solo envía.',
      'Guarde 1, si la persona aceptó recibir mensajes.',
    ),
    'not-verified': text(
      'La marca para respuestas está vacía: HQ solo envía.',
      'Guarde 1, si la persona aceptó recibir mensajes.',
    ),
    'held-by-case': text(
      'Otro caso tiene el número.',
      'Use otro número, o cierre el otro caso; después guarde este de nuevo.',
    ),
    'held-here': text(
      'Otro contacto de este proyecto tiene el número.',
      'Use otro número, o cierre el otro contacto; después guarde este de nuevo.',
    ),
    'held-elsewhere': text(
      'Un contacto de otro proyecto del mismo servidor tiene el número.',
      'Pida a ese proyecto que lo libere, o use otro número; después guarde este contacto de nuevo.',
    ),
    'held-by-worker': text(
      'Un trabajador móvil tiene el número, o lo ha reservado.',
      'Quite el número de la página del trabajador, o use otro; después guarde este contacto de nuevo.',
    ),
    'number-shared': text(
      'Otro contacto tiene el número, y el proyecto permite compartir números.',
      'Use un número propio donde lo haya.',
    ),
    'number-twice': text(
      'El número está también en otro caso abierto.',
      'Averigüe de quién es, y quítelo del otro caso.',
    ),
    'opted-out': text(
      'El número se dio de baja de los SMS: alguien respondió STOP.',
      'Pregunte a la persona. Quien quiera SMS de nuevo envía START al número desde el que escribe HQ.',
    ),
    'owner-not-known': text(
      'Nadie dijo quién tiene el número.',
      'Pida que abra esta página alguien cuyo rol pueda ver los contactos de mensajería.',
    ),
    'no-address': text('No hay dirección de correo.', 'Guarde una, si la persona quiere correo.'),
    'address-refused': text('HQ no acepta la dirección.', 'Corríjala.'),
    'language-not-known': text(
      'Aquí no se conocen los idiomas del proyecto.',
      'Escríbalos en las opciones de Caseline, o pida a un administrador del proyecto que abra esta página.',
    ),
  },
  groups: { caseTypes: 'Por tipo de caso', owners: 'Por propietario' },
  columns: {
    count: 'Casos',
    share: 'Parte',
    cause: 'Qué está mal y qué hacer',
    reached: 'SMS',
  },
};
