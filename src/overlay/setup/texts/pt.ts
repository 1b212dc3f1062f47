import type { WhyOpen } from '../../../assist/setup/plan-setup.ts';
import type { Wish } from '../../../assist/setup/wishes.ts';
import { createPlural } from '../../../language/plural.ts';
import type { SetupTexts } from './en.ts';

const plural = createPlural('pt');

/** What “Set up messaging” says. Backquotes mark code. */
export const setupPt: SetupTexts = {
  intro:
    'Escolha o que as pessoas deste formulário devem receber. O Caseline mostra o que vai adicionar, testa e adiciona num só passo.',
  wishes: 'O que elas recebem',
  wish: {
    sms: 'SMS',
    replies: 'Podem responder aos SMS',
    email: 'E-mail',
    language: 'Mensagens no idioma delas',
    timeZone: 'Mensagens na hora do dia delas',
  } satisfies Readonly<Record<Wish, string>>,
  part: {
    name: 'Nome do contato',
    sms: 'Número de telefone',
    replies: 'Consentimento para as mensagens',
    email: 'Endereço de e-mail',
    language: 'Idioma',
    timeZone: 'Fuso horário',
  } satisfies Readonly<Record<Wish | 'name', string>>,
  plan: 'O que o Caseline vai fazer',
  kept: 'O formulário já faz isto.',
  uses: (question: string) => `Usa “${question}”.`,
  question: (label: string) => `Adiciona a pergunta “${label}”.`,
  choices: (n: number, question: string) =>
    plural(n, { one: `“${question}” recebe # resposta.`, other: `“${question}” recebe # respostas.` }),
  hidden: (name: string) => `Adiciona o valor oculto \`${name}\`, que calcula o que é salvo.`,
  condition: (question: string) => `“${question}” só aceita respostas que se podem ler.`,
  calculation: (name: string) => `Muda o cálculo de \`${name}\`.`,
  kind: (question: string) => `“${question}” vira “Phone Number or Numeric ID”: um número perderia o zero.`,
  write: (name: string, property: string) => `Muda o que \`${name}\` salva como \`${property}\`.`,
  map: (name: string, property: string) => `Salva \`${name}\` como \`${property}\`.`,
  open: {
    countries: 'Escolha primeiro o país dos números.',
    languages: 'Não se conhecem os idiomas do projeto: defina-os em Messaging > Languages.',
    'case-action':
      'Adicione-a à ação de caso que salva o número de telefone: o Caseline não pode adicionar propriedades ali.',
    page: 'O formulário ainda não tem nada para isto. Adicione no construtor de formulários com Preparar as mensagens, salve e volte.',
    locked: 'O que teria de mudar está bloqueado.',
    findings: 'O formulário já tem isto, mas ainda não está certo: veja os problemas.',
  } satisfies Readonly<Record<WhyOpen, string>>,
  byHand:
    'Este construtor de formulários não pode salvar perguntas como propriedades de caso. Faça isso nas configurações do formulário:',
  noGateway: 'O projeto ainda não tem gateway de SMS: adicione um em Messaging > SMS Connectivity.',
  tried: (right: number, all: number) => `Testado com ${all} pessoas: ${right} recebem o que devem`,
  person: {
    agrees: 'aceita',
    refuses: 'não aceita',
    unknown: 'sem número móvel',
  },
  result: {
    refused: 'pergunta-se de novo',
    replies: 'recebe SMS e pode responder',
    sms: 'recebe SMS, não pode responder',
    nothing: 'nada é enviado',
  },
  left: (n: number) =>
    plural(n, {
      one: '# problema fica na lista: é sobre outra coisa.',
      other: '# problemas ficam na lista: são sobre outra coisa.',
    }),
  add: 'Adicionar ao formulário',
  complete: 'O formulário faz tudo isto. Salve-o quando estiver pronto.',
  nothing: 'Escolha algo acima.',
  emptyForm: 'Este formulário ainda não escreve nada para mensagens.',
  start: 'Preparar as mensagens',
};
