import type { Message } from '../../finding.ts';
import { quote } from '../../words.ts';
import { wordsPt } from '../words/pt.ts';
import type { verifiedRulesEn } from './en.ts';

const { named } = wordsPt;

const VERIFIED_FALSE_IS_TRUE_WHY =
  'O CommCare HQ toma todo texto não vazio por “verificado”, também `0`, `no` e `false`. ' +
  'Quem disse não conta como se tivesse aceitado, e recebe mensagens.';
const VERIFIED_NOT_ONE_WHY =
  'O CommCare HQ toma todo texto não vazio por verificado, mas a documentação pede `1`, e relatórios, filtros e outros formulários procuram `1`.';
const VERIFIED_NOT_ONE_HOW =
  "Salve `1` para sim e nada para não, como em `if(#form/consent = 'yes', 1, '')`.";

/** What the rules say. */
export const verifiedRulesPt: typeof verifiedRulesEn = {
  'two-way-not-set': {
    notSet: (): Message => ({
      what: 'O formulário cria um contato com número de telefone e nunca preenche `contact_phone_number_is_verified`.',
      why: 'O contato recebe mensagens mas não pode responder: as respostas não são ligadas a ele, e as pesquisas por SMS falham com “Contact has no two-way phone number”.',
      how: 'Peça o consentimento e salve `1` em `contact_phone_number_is_verified` se o contato deve poder responder.',
    }),
  },
  'verified-false-is-true': {
    value: (value: string): Message => ({
      what: `\`contact_phone_number_is_verified\` pode ser ${quote(value)}, que o CommCare HQ lê como sim.`,
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "Salve `1` para sim e nada para não, como em `if(#form/consent = 'yes', 1, '')`.",
    }),
    label: (value: string, label: string): Message => ({
      what: `\`contact_phone_number_is_verified\` pode ser ${quote(value)}, a opção ${quote(label)}, que o CommCare HQ lê como sim.`,
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: `Salve \`1\` para sim e nada para não: ponha um valor oculto no meio, como \`if(… = '1', 1, '')\`.`,
    }),
    blank: (): Message => ({
      what: '`contact_phone_number_is_verified` pode ser um espaço, que parece vazio e que o CommCare HQ lê como sim.',
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "Salve `''` para não.",
    }),
    count: (source: string): Message => ({
      what: `\`contact_phone_number_is_verified\` é uma contagem, ${quote(source)}: é \`0\` quando não há nada, e o CommCare HQ lê isso como sim.`,
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "Salve `1` para sim e nada para não, como em `if(… > 0, 1, '')`.",
    }),
    boolean: (): Message => ({
      what: '`contact_phone_number_is_verified` é o resultado de uma condição, então é salvo como `0` quando ela não se cumpre, e o CommCare HQ lê isso como sim.',
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "Ponha a condição dentro de `if(…, 1, '')`.",
    }),
    number: (): Message => ({
      what: '`contact_phone_number_is_verified` vem de uma pergunta de número que aceita `0`, que o CommCare HQ lê como sim.',
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "Salve `1` para sim e nada para não: ponha um valor oculto `if(… = 1, 1, '')` no meio.",
    }),
    empty: (): string => 'Não salvar nada para não',
    wrap: (): string => 'Salvar 1 para sim, nada para não',
  },
  'verified-not-one': {
    value: (text: string): Message => ({
      what: `\`contact_phone_number_is_verified\` pode ser ${quote(text)} em vez de \`1\`.`,
      why: VERIFIED_NOT_ONE_WHY,
      how: VERIFIED_NOT_ONE_HOW,
    }),
    answer: (question: string): Message => ({
      what: `\`contact_phone_number_is_verified\` vem de ${named(question)}, que aceita outras respostas que \`1\`.`,
      why: VERIFIED_NOT_ONE_WHY,
      how: VERIFIED_NOT_ONE_HOW,
    }),
    computed: (): Message => ({
      what: '`contact_phone_number_is_verified` é calculado e pode ser algo diferente de `1`.',
      why: VERIFIED_NOT_ONE_WHY,
      how: VERIFIED_NOT_ONE_HOW,
    }),
    title: (): string => 'Salvar 1',
  },
  'verified-without-consent': {
    noConsent: (): Message => ({
      what: '`contact_phone_number_is_verified` é preenchido sem perguntar a ninguém: não depende de nenhuma resposta além do próprio número.',
      why: 'A marca diz que a pessoa aceitou receber mensagens. Nos Estados Unidos o CommCare não envia SMS sem consentimento registrado, e em outros países pessoas recebem mensagens que nunca aceitaram.',
      how: "Pergunte e salve a resposta, como em `if(#form/consent = 'yes', 1, '')`.",
    }),
  },
  'verified-without-phone': {
    alone: (): Message => ({
      what: 'O formulário cria um caso e marca o número de telefone como verificado, mas não escreve número nenhum.',
      why: 'Sem `contact_phone_number` a marca não faz nada: o CommCare HQ não tem número para o qual enviar. Quando um número vem depois, conta como verificado embora ninguém tenha sido perguntado.',
      how: 'Salve o número no mesmo caso, ou retire a marca.',
    }),
  },
};
