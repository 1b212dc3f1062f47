import type { WelcomeTexts } from './en.ts';

export const welcomePt: WelcomeTexts = {
  title: 'Boas-vindas ao Caseline',
  intro:
    'O CommCare HQ só envia SMS e e-mail a um caso se seis propriedades estiverem exatamente certas, e nunca avisa quando não estão. O Caseline avisa, enquanto você trabalha.',
  language: { title: 'Idioma', browser: 'O do navegador' },
  steps: [
    'Crie ou preencha um formulário no CommCare HQ como sempre. O Caseline marca o que o HQ não entenderia.',
    'Leia numa frase o que está errado e corrija com um clique. Desfazer volta atrás.',
    'Salve. O Caseline só pergunta se houver algo novo errado, ou se um número já for de outra pessoa.',
  ],
  picture:
    'Uma pergunta é salva em contact_phone, uma propriedade que o HQ não conhece. O Caseline a marca e oferece mudar o nome. Depois de um clique é contact_phone_number, e o HQ vai enviar SMS.',
  pause: 'Parar a imagem',
  play: 'Mover a imagem',
  scene: {
    property: 'Propriedade do caso',
    wrong: 'Você quis dizer `contact_phone_number`?',
    fix: 'Mudar o nome',
    done: 'O HQ vai enviar SMS para +254 700 000000',
  },
  permission: {
    title: 'Permissão',
    given: 'O Caseline pode trabalhar nas páginas do CommCare HQ. Não há nada para configurar.',
    needed: 'O seu navegador ainda não deixa o Caseline trabalhar nas páginas do CommCare HQ.',
    allow: 'Permitir',
    refused:
      'Não foi permitido, por isso o Caseline não faz nada. Você pode permitir aqui ou na janela da extensão quando quiser.',
  },
  promise:
    'O Caseline não muda nada num formulário sem que você aperte um botão, e não envia nenhum número a outro lugar que não seja o servidor que você escolher.',
  next: {
    title: 'Para continuar',
    guide: 'Como o Caseline funciona',
    setup: 'Preparar as mensagens num formulário',
    privacy: 'O que fica privado',
    options: 'Opções: servidores, projetos, regras',
  },
};
