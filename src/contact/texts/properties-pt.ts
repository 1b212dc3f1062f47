import type { PropertyTexts } from './properties-en.ts';

export const propertiesPt: PropertyTexts = {
  contact_phone_number: {
    title: 'Número de telefone',
    use: 'O HQ envia os SMS para este número: código do país e número, só dígitos.',
    example: '254712345678',
    empty: 'O contato não recebe SMS.',
  },
  contact_phone_number_is_verified: {
    title: 'Número de telefone verificado',
    use: 'Quando é 1, o HQ registra o número para mensagens de mão dupla, e as respostas e pesquisas por SMS chegam a este contato.',
    example: '1',
    empty: 'O HQ envia para o número, mas as respostas não são tomadas para este contato.',
  },
  commcare_email_address: {
    title: 'Endereço de e-mail',
    use: 'O HQ envia os e-mails para este único endereço.',
    example: 'amina@example.org',
    empty: 'O contato não recebe e-mails.',
  },
  time_zone: {
    title: 'Fuso horário',
    use: 'O HQ envia as mensagens agendadas na hora deste fuso.',
    example: 'Africa/Nairobi',
    empty: 'O HQ usa o fuso horário do projeto.',
  },
  language_code: {
    title: 'Idioma',
    use: 'O HQ envia a tradução que tem exatamente este código, um dos de Messaging > Languages.',
    example: 'en',
    empty: 'O HQ usa o idioma do projeto.',
  },
  contact_backend_id: {
    title: 'Gateway de SMS',
    use: 'O HQ envia os SMS a este contato pelo gateway com este nome.',
    example: 'TWILIO_KE',
    empty: 'O HQ escolhe o gateway pelo número.',
  },
};
