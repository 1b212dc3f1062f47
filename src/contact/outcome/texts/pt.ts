import type { ReasonTexts } from './en.ts';
/**
 * What happened and what to do, by HQ's code in its messaging reports; `REASONS` has HQ's own words beside it.
 * docs/outcome-reasons.md is made of the same table.
 */
export const reasonsPt: ReasonTexts = {
  NO_PHONE_NUMBER:
    'O número falta, é 0, tem três dígitos ou menos, ou contém algo que não é dígito, espaço, parêntese, hífen, ponto ou um + no começo. Salve o código do país e o número, só dígitos.',
  NO_TWO_WAY_PHONE_NUMBER:
    'O número não está marcado como verificado, ou outro contato do mesmo servidor o tem, talvez em outro projeto. Salve 1 se a pessoa aceitou as mensagens; se outro contato tem o número, feche esse caso ou retire o número desse trabalhador e salve este caso de novo: o HQ não o passa sozinho.',
  CONTACT_IS_INACTIVE:
    'O caso está fechado ou excluído, ou o trabalhador está desativado. Reabra-o ou retire-o dos destinatários.',
  INVALID_DESTINATION_NUMBER:
    'Ninguém tem o número, é um telefone fixo, ou faltam dígitos ou há dígitos errados: muitas vezes falta o código do país, ficou um 0 no começo ou uma planilha pôs um 0 no fim. Salve o número como se disca do exterior, só dígitos.',
  UNSUPPORTED_COUNTRY:
    'O gateway não envia para o país do número. Confira o código do país ou escolha outro gateway.',
  NO_SUITABLE_GATEWAY:
    'O projeto não tem gateway para este número. Confira o código do país e depois os gateways em Messaging > SMS Connectivity.',
  GATEWAY_NOT_FOUND:
    'O contato nomeia um gateway que o projeto não pode usar. O HQ não envia nada e não volta ao padrão. Corrija o nome ou salve um valor vazio para o gateway padrão.',
  NO_EMAIL_ADDRESS: 'O endereço de e-mail falta ou está vazio. Salve-o.',
  INVALID_EMAIL_ADDRESS:
    'O HQ aceita exatamente um endereço: sem espaços dos lados, sem nome, sem lista, letras sem acento antes do @ e um domínio com um ponto. Corrija-o.',
  NO_MESSAGE:
    'A mensagem não tem texto no idioma do contato, e o projeto não deixa o HQ usar outro. Uma tradução só com espaços conta como nenhuma. Corrija o código, adicione a tradução ou mude o idioma de reserva em Messaging > Settings.',
  PHONE_OPTED_OUT:
    'Alguém respondeu STOP deste número. Isso o bloqueia para todos os projetos do servidor; só um START do mesmo número permite mensagens de novo. O relatório de cancelamentos mostra só as linhas cuja última mudança foi neste projeto.',
  PHONE_NUMBER_OPTED_OUT:
    'O mesmo, informado para um SMS. Vem com cada SMS, não só no começo de uma pesquisa.',
  NO_RECIPIENT:
    'O alerta não encontra a quem enviar. Confira os destinatários e o pai ou o dono do caso. “Parent case” só funciona para relações de filho, não para o hospedeiro de uma extensão.',
  CANNOT_RENDER_MESSAGE:
    'Uma referência como {case.name} no texto não está fechada ou não é conhecida. Corrija o texto.',
  CANNOT_FIND_FORM:
    'As pesquisas por SMS usam o formulário da última versão publicada do aplicativo. Publique uma versão que o tenha, ou escolha o formulário de novo se ele ou o aplicativo foi excluído.',
  TRIAL_EMAIL_LIMIT_REACHED: 'Um projeto de teste pode enviar 50 e-mails. Assine um plano.',
  EMAIL_BOUNCED:
    'O servidor de e-mail do destinatário recusou a mensagem. O HQ tomou o endereço como válido, por isso confira a escrita.',
  EMAIL_GATEWAY_ERROR: 'O servidor de e-mail do HQ não conseguiu enviar. Tente mais tarde.',
  TOO_MANY_UNSUCCESSFUL_ATTEMPTS:
    'O HQ tentou três vezes entregar o SMS ao gateway. Confira o gateway e a conta.',
  MESSAGE_IS_STALE: 'O SMS esperou tempo demais. Não há nada errado com o contato.',
  MESSAGE_BLANK:
    'O texto está vazio ou só tem espaços, muitas vezes em uma única tradução. Escreva o texto no idioma do contato.',
  TRIAL_SMS_EXCEEDED: 'Um projeto de teste pode enviar um número limitado de SMS. Assine um plano.',
  FORM_HAS_NO_QUESTIONS:
    'O formulário da pesquisa não tem perguntas, ou as condições de exibição escondem todas para este contato. Confira as condições.',
  CASE_EXTERNAL_ID_NOT_FOUND:
    'Uma palavra-chave nomeou um caso pelo ID externo, e não existe nenhum. Confira o ID na mensagem.',
  MULTIPLE_CASES_WITH_EXTERNAL_ID_FOUND:
    'Uma palavra-chave nomeou um caso por um ID externo que vários casos têm. Torne os IDs únicos.',
  NO_CASE_GIVEN:
    'A pesquisa ou a palavra-chave abre um formulário que precisa de um caso. Envie-a a casos ou escolha um formulário que não precise.',
  NO_EXTERNAL_ID_GIVEN:
    'A palavra-chave precisa do ID externo de um caso depois dela. Escreva-o na mensagem.',
  COULD_NOT_PROCESS_STRUCTURED_SMS:
    'As respostas da mensagem não servem para o formulário. As palavras-chave só funcionam para números que o HQ conhece.',
  INVALID_CUSTOM_CONTENT_HANDLER:
    'O alerta usa um conteúdo que este servidor não tem. Pergunte a quem o administra.',
  CANNOT_LOAD_CUSTOM_CONTENT_HANDLER:
    'O mesmo: o conteúdo do alerta não pode ser criado. Pergunte a quem administra o servidor.',
  SUBEVENT_ERROR:
    'Algo falhou para alguns destinatários. Abra o evento: cada destinatário tem o seu próprio erro.',
  TOUCHFORMS_ERROR:
    'O formulário da pesquisa parou com um erro. Teste o formulário no Web Apps com o mesmo caso.',
  INTERNAL_SERVER_ERROR: 'O próprio HQ falhou. Tente mais tarde e depois peça ajuda ao suporte.',
  INVALID_DIRECTION: 'O HQ não sabe se o SMS entra ou sai. Não há nada errado com o contato.',
  MESSAGE_TOO_LONG:
    'O gateway aceita mensagens mais curtas. Encurte o texto; letras fora do alfabeto latino ocupam mais espaço.',
  MESSAGE_FORMAT_INVALID:
    'O gateway não aceita o texto, muitas vezes por causa dos caracteres. Mude o texto ou pergunte ao gateway.',
  FAULTY_GATEWAY_CONFIGURATION: 'A conta do gateway foi recusada. Confira em Messaging > SMS Connectivity.',
};
