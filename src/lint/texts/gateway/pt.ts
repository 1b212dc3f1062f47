import type { Message } from '../../finding.ts';
import { wordsPt } from '../words/pt.ts';
import type { gatewayRulesEn } from './en.ts';

const { either, list, named } = wordsPt;

const GATEWAY_UNKNOWN_WHY =
  'Ao enviar, o CommCare HQ para com “Gateway could not be found” (`GATEWAY_NOT_FOUND`). Ele não volta a outro gateway: nenhuma mensagem sai.';

/** What the rules say. */
export const gatewayRulesPt: typeof gatewayRulesEn = {
  'gateway-free-text': {
    free: (question: string): Message => ({
      what: `O gateway de SMS é digitado à mão em ${named(question)}.`,
      why: 'Com um nome que não conhece, o CommCare HQ não envia nada (`GATEWAY_NOT_FOUND`); ele não volta a outro gateway.',
      how: 'Use uma pergunta de múltipla escolha ou um valor oculto com os nomes, ou deixe a propriedade vazia para o gateway padrão.',
    }),
  },
  'gateway-invalid-name': {
    invalid: (names: readonly string[]): Message => ({
      what: `Nenhum gateway de SMS pode se chamar ${either(names)}: há um espaço dentro.`,
      why: 'O CommCare HQ não permite espaços nos nomes de gateways, por isso nenhum pode ter este. Ao enviar, ele para com “Gateway could not be found” (`GATEWAY_NOT_FOUND`).',
      how: 'Copie o nome de Messaging > SMS Connectivity. É o nome, não a descrição.',
    }),
  },
  'gateway-unknown': {
    unknown: (names: readonly string[], gateways: readonly string[]): Message => ({
      what: `O projeto não tem o gateway de SMS ${either(names)}.`,
      why: GATEWAY_UNKNOWN_WHY,
      how:
        gateways.length > 0
          ? `Use um nome de Messaging > SMS Connectivity (${list(gateways)}), ou deixe a propriedade vazia para o gateway padrão.`
          : 'Deixe a propriedade vazia: então o CommCare HQ usa o gateway padrão.',
    }),
    undecided: (names: readonly string[]): Message => ({
      what: `Não se pôde conferir se o projeto tem o gateway de SMS ${either(names)}: aqui não se conhecem os gateways dele.`,
      why: GATEWAY_UNKNOWN_WHY,
      how: 'Compare com os nomes em Messaging > SMS Connectivity.',
    }),
  },
};
