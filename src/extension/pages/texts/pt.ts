/** The words of the popup and of the options page. */
import { createPlural } from '../../../language/plural.ts';
import { ruleSummariesPt } from '../../../lint/texts/summaries/pt.ts';
import type { SiteKind } from '../../sites.ts';
import type { PagesTexts } from './en.ts';

const plural = createPlural('pt');

const kinds: Readonly<Record<SiteKind, string>> = {
  vellum: 'Construtor de formulários',
  'case-management': 'Configurações do formulário',
  'web-apps': 'Web Apps',
  importer: 'Importar casos',
  'bulk-edit': 'Edição em massa',
};

export const pagesPt: PagesTexts = {
  help: 'Ajuda',
  language: { title: 'Idioma', browser: 'O do navegador' },
  notKept: 'Este navegador não conseguiu guardar a mudança: o armazenamento está cheio ou danificado.',
  keptUnread:
    'O que é guardado neste navegador não pode ser lido agora: o armazenamento está cheio ou danificado.',
  notForgotten:
    'Não foi possível esquecer tudo: o armazenamento deste navegador está cheio ou danificado. Tente de novo ou remova a extensão.',
  forgetEverything: 'Esquecer tudo',
  popup: {
    here: 'Esta página',
    kinds,
    health: 'Quem pode ser contatado?',
    nothing: 'Não se encontrou nada errado.',
    findings: {
      error: (n: number) => plural(n, { one: '# erro', other: '# erros' }),
      warning: (n: number) => plural(n, { one: '# aviso', other: '# avisos' }),
      info: (n: number) => plural(n, { one: '# dica', other: '# dicas' }),
      incomplete: (n: number) => plural(n, { one: '# não conferido', other: '# não conferidos' }),
    },
    filled: 'Mostra o que o HQ vai fazer com o contato enquanto se preenche um formulário.',
    states: {
      starting: 'O Caseline lê o formulário.',
      idle: '',
      checking: 'O Caseline está conferindo.',
      offline: 'Não se pôde perguntar a ninguém quem tem os números deste formulário.',
      'signed-out': 'Você saiu da sessão do CommCare HQ, por isso ele não diz quem tem os números.',
      forbidden: 'A sua função não permite ver quem tem os números neste projeto.',
      'unknown-project':
        'O ponto de verificação não conhece este projeto, ou não a chave guardada: ninguém diz quem tem os números. Veja Opções, Servidores.',
      unsure: 'Nem tudo pôde ser perguntado.',
      off: 'As verificações desta página estão desligadas.',
      unread: 'Nenhum formulário pôde ser lido nesta página: nada é conferido.',
      broken: 'Algo deu errado no Caseline: o formulário não foi conferido. Por favor, informe.',
      gone: 'Esta página lutou contra os cartões do Caseline, por isso o Caseline parou. Recarregue a página para tentar de novo.',
    },
    partial: 'Uma parte do formulário não pôde ser lida, por isso não foi conferida.',
    notOurs:
      'O Caseline não trabalha nesta página. Ele trabalha no CommCare HQ: no construtor de formulários, nas configurações de um formulário, no Web Apps e no App Preview.',
    notStarted: 'O Caseline não começou nesta página.',
    reload: 'Recarregar a página',
    isOff: {
      form: 'O Caseline está desligado para este formulário.',
      webApps: 'O Caseline está desligado no Web Apps deste projeto.',
      importer: 'O Caseline está desligado no importador deste projeto.',
      bulkEdit: 'O Caseline está desligado na edição em massa deste projeto.',
      project: 'O Caseline está desligado para este projeto.',
    },
    switchOff: {
      form: 'Desligar para este formulário',
      webApps: 'Desligar no Web Apps',
      importer: 'Desligar no importador',
      bulkEdit: 'Desligar na edição em massa',
      project: (name: string) => `Desligar para o projeto ${name}`,
    },
    switchOn: 'Ligar',
    afterReload: 'Vale quando a página for carregada de novo.',
    noPermission: 'O seu navegador não deixa o Caseline trabalhar nas páginas do CommCare HQ.',
    allow: 'Permitir',
    kept: 'Guardado neste navegador',
    keptNothing: 'Não há nada guardado neste navegador.',
    owners: (n: number) => plural(n, { one: '# dono conhecido', other: '# donos conhecidos' }),
    updated: (when: string | null) => (when === null ? 'nunca atualizado' : `atualizado ${when}`),
    updating: (n: number) => plural(n, { other: 'atualizando, # até agora' }),
    troubles: {
      'no-room': 'Não há espaço neste disco para os donos: os números só podem ser conferidos com conexão.',
      broken: 'O que estava guardado dos donos estava danificado e será lido de novo na sua próxima visita.',
      unreadable:
        'O que está guardado dos seus donos não pode ser lido agora: os números só podem ser verificados com conexão.',
    },
    decisions: (n: number) =>
      plural(n, {
        one: 'O que você decidiu está guardado para # formulário.',
        other: 'O que você decidiu está guardado para # formulários.',
      }),
    aForm: 'Um formulário',
    laterFound: (questions: string) => `Outro contato tem um número de ${questions}.`,
    laterWaiting: (questions: string) =>
      `Salvo antes que os números de ${questions} pudessem ser conferidos. Serão conferidos quando for possível.`,
    lookUp: {
      title: 'Procurar números',
      project: 'Projeto',
      numbers: 'Números',
      numbersHelp: 'Um por linha, ou uma coluna inteira de uma tabela. Ficam neste navegador.',
      submit: 'Procurar',
      owner: { case: 'um caso', worker: 'um trabalhador móvel' },
      notKnown: (project: string) => `Os donos de ${project} ainda não são conhecidos.`,
      from: (project: string, when: string) =>
        `${project}, da lista de ${when}. Os outros projetos não estão nela.`,
    },
    options: 'Opções',
    report: {
      title: 'Informar um problema',
      hint: 'Copie isto no seu relato. Não tem número, nome nem texto do seu formulário.',
      copy: 'Copiar',
      copied: 'Copiado.',
      send: 'Abrir um relato',
    },
  },
  options: {
    title: 'Opções do Caseline',
    intro:
      'Nos servidores do CommCare HQ os formulários são conferidos sem nada disto, e o servidor diz quem tem um número do seu projeto. Adicione aqui um servidor seu, ou um ponto de verificação, que conhece os números de todos os projetos.',
    servers: {
      title: 'Servidores',
      none: 'Nenhum servidor definido.',
      asked: 'é perguntado ele mesmo, com a sua própria sessão',
      remove: 'Remover',
      origin: 'Servidor CommCare HQ',
      originHint:
        'Onde você cria formulários. O seu próprio servidor também funciona: o navegador pede a sua permissão.',
      endpoint: 'Ponto de verificação',
      endpointHint:
        'O endereço que a equipe do seu projeto lhe deu. Deixe-o vazio, junto com a chave, para perguntar ao próprio servidor.',
      token: 'Chave',
      tokenHint: 'Fica neste navegador e só é enviada ao ponto de verificação.',
      add: 'Adicionar servidor',
      problems: {
        origin: 'O servidor deve ser um endereço como https://www.commcarehq.org.',
        known:
          'O servidor já é conhecido: o Caseline pergunta a ele mesmo. Dê um ponto de verificação para perguntar a esse.',
        endpoint: 'O ponto de verificação deve ser um endereço que começa com https://.',
        plain: 'O ponto de verificação deve ser um endereço simples, sem ?, # nem senha.',
        token: 'A chave deve ser uma só palavra.',
        permission: 'Sem a permissão o Caseline não pode trabalhar ali.',
      },
    },
    facts: {
      title: 'Projetos',
      intro: 'O que você sabe de um projeto e o servidor não diz. Onde o servidor diz, vale o servidor.',
      none: 'Nada está anotado sobre um projeto.',
      origin: 'Servidor CommCare HQ',
      project: 'Projeto',
      projectHint: 'Como no endereço das páginas dele: /a/my-project/.',
      countries: 'Países dos números',
      countriesHint: 'Separados por vírgulas, primeiro o mais comum: Kenya, Uganda.',
      zone: 'Fuso horário do projeto',
      zoneHint: 'Um nome da lista do HQ, como Africa/Nairobi.',
      languages: 'Códigos dos idiomas de SMS',
      languagesHint: 'Como em Messaging > Languages: en, sw.',
      gateways: 'Nomes dos gateways de SMS',
      gatewaysHint: 'Um por linha.',
      keep: 'Guardar',
      edit: 'Editar',
      remove: 'Remover',
      problems: {
        origin: 'O servidor deve ser um endereço como https://www.commcarehq.org.',
        project: 'O projeto é a palavra depois de /a/ no endereço das páginas dele.',
        country: (text: string) =>
          `“${text}” não é um país que o Caseline conheça. Escreva o nome em inglês ou o código de duas letras.`,
        zone: (text: string) => `“${text}” não está na lista de fusos horários do HQ.`,
      },
    },
    rules: {
      title: 'Regras',
      intro: 'O que o Caseline procura. Uma regra desligada não encontra nada em nenhum formulário.',
      find: 'Procurar uma regra',
      rule: 'Regra',
      setting: 'Mostrada como',
      usual: (setting: string) => `como sempre (${setting})`,
      settings: { off: 'desligada', info: 'dica', warning: 'aviso', error: 'erro' },
      reset: 'Todas como sempre',
      summaries: ruleSummariesPt,
    },
    off: {
      title: 'Onde o Caseline está desligado',
      none: 'Em nenhum lugar.',
      project: (name: string) => `o projeto inteiro ${name}`,
      on: 'Ligar',
    },
    data: {
      title: 'Dados',
      intro: 'O que o Caseline guarda neste navegador.',
      none: 'Não há nada guardado neste navegador.',
      remove: 'Apagar',
    },
    file: {
      title: 'Configurações num arquivo',
      intro: 'Para guardá-las, ou para outro navegador. As chaves não estão no arquivo.',
      save: 'Salvar num arquivo',
      load: 'Carregar um arquivo',
      loaded: 'Agora valem as configurações do arquivo.',
      wantToken: (servers: string) => `Adicione estes servidores de novo, com a chave: ${servers}.`,
      wantPermission: (servers: string) =>
        `Adicione estes servidores de novo, para que o navegador peça a sua permissão: ${servers}.`,
      problem: 'Este não é um arquivo de configurações do Caseline. Nada foi mudado.',
    },
  },
};
