import type { PropertyTexts } from './properties-en.ts';

export const propertiesEs: PropertyTexts = {
  contact_phone_number: {
    title: 'Número de teléfono',
    use: 'HQ envía los SMS a este número: código de país y número, solo cifras.',
    example: '254712345678',
    empty: 'El contacto no recibe SMS.',
  },
  contact_phone_number_is_verified: {
    title: 'Número de teléfono verificado',
    use: 'Cuando es 1, HQ registra el número para mensajes bidireccionales, y las respuestas y encuestas SMS llegan a este contacto.',
    example: '1',
    empty: 'HQ envía al número, pero las respuestas no se toman para este contacto.',
  },
  commcare_email_address: {
    title: 'Dirección de correo',
    use: 'HQ envía los correos a esta única dirección.',
    example: 'amina@example.org',
    empty: 'El contacto no recibe correos.',
  },
  time_zone: {
    title: 'Zona horaria',
    use: 'HQ envía los mensajes programados a la hora de esta zona.',
    example: 'Africa/Nairobi',
    empty: 'HQ usa la zona horaria del proyecto.',
  },
  language_code: {
    title: 'Idioma',
    use: 'HQ envía la traducción que tiene exactamente este código, uno de los de Messaging > Languages.',
    example: 'en',
    empty: 'HQ usa el idioma del proyecto.',
  },
  contact_backend_id: {
    title: 'Pasarela SMS',
    use: 'HQ envía los SMS a este contacto por la pasarela con este nombre.',
    example: 'TWILIO_KE',
    empty: 'HQ elige la pasarela según el número.',
  },
};
