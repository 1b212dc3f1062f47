import { createPlural } from '../../../language/plural.ts';
import type { PanelTexts } from './en.ts';

const plural = createPlural('pt');

export const panelPt: PanelTexts = {
  brand: 'Caseline',
  help: 'Ajuda',
  title: 'Contatos de mensagens',
  tabs: { findings: 'Problemas', setup: 'Preparar', helpers: 'Ajudas', simulator: 'Simulador' },
  open: (n: number) =>
    `Caseline: ${n === 0 ? 'sem problemas' : plural(n, { one: '# problema', other: '# problemas' })}`,
  openUnchecked: (said: string) => `Caseline: ${said}`,
  openCounted: (open: string, kinds: string) => `${open}. ${kinds}`,
  /** Behind `open`, for screen readers. */
  openPartly: (open: string) => `${open}. Só uma parte deste formulário foi conferida`,
  fixAll: (n: number) =>
    plural(n, { one: 'Aplicar # correção segura', other: 'Aplicar as # correções seguras' }),
  /** Folded under the button: each fix by name. */
  fixAllList: 'O que isto muda',
  empty: 'Sem problemas',
  emptyHint: 'Não se encontrou nada errado no que este formulário escreve para mensagens.',
  sameCause: (n: number) => plural(n, { other: 'Mais # pela mesma causa' }),
  noProperty: 'Outros',
  old: (n: number) =>
    plural(n, {
      one: '# erro estava neste formulário quando você o abriu. Ao salvar não se pergunta sobre ele.',
      other: '# erros estavam neste formulário quando você o abriu. Ao salvar não se pergunta sobre eles.',
    }),
  decided: {
    ignored: {
      title: (n: number) => plural(n, { one: '# ignorado aqui', other: '# ignorados aqui' }),
      because: (reason: string) => `Porque: ${reason}`,
      undo: 'Conferir de novo',
    },
    accepted: {
      title: (n: number) => plural(n, { one: '# salvo mesmo assim', other: '# salvos mesmo assim' }),
      because: (reason: string) => `Salvo mesmo assim: ${reason}`,
      undo: 'Perguntar de novo',
    },
  },
  /** Under an ignored finding, when it was not about one value. */
  decidedWhatever: 'Esta regra é ignorada aqui, seja o que for que esteja aqui.',
  /** Instead of “Checked”, and above what was not read. */
  partly: 'Só uma parte deste formulário foi conferida',
  unread: 'Não conferido',
  degraded: 'Desligado nesta página',
  degradation: {
    'no-instance': 'O construtor de formulários não foi encontrado: só a pergunta na tela é conferida.',
    'no-messages':
      'O construtor de formulários não aceita mensagens: os problemas estão só nas marcas do Caseline.',
    'no-reveal': 'Daqui não se pode trazer perguntas para a tela: selecione-as na árvore.',
    'form-not-understood': 'Uma parte deste formulário não pôde ser lida e ficou de fora.',
    'no-save-hook': 'O salvamento não é detido: confira a lista antes de salvar.',
    'no-reload-hook':
      'Recarregue a página depois de Edit Source: antes disso o formulário novo não é conferido.',
    'no-case-mappings':
      'As propriedades de caso das perguntas não puderam ser lidas: só Save to Case é conferido.',
    'no-page-data':
      'As configurações de caso da página não puderam ser lidas: recarregue a página para conferi-las.',
    'no-form-source':
      'O próprio formulário não pôde ser lido: só é conferido o que esta página diz das perguntas dele.',
    'no-mapping-rows': 'As linhas desta página não foram encontradas: os problemas estão só nesta lista.',
    'other-caseline': 'Outro Caseline está trabalhando nesta página.',
  },
  unknownDegradation: (code: string) => `Uma ajuda não funciona nesta página (\`${code}\`).`,
  status: {
    idle: 'Conferido',
    checking: 'Conferindo…',
    offline: 'Sem conexão: os donos dos números vêm da última lista',
    'signed-out': 'Fora da sessão do CommCare HQ: não se pode perguntar quem tem os números',
    forbidden: 'A sua função não permite ver quem tem os números',
    'unknown-project':
      'O ponto de verificação não conhece este projeto, ou não esta chave: não se pode perguntar quem tem os números',
    unsure: 'Não se pôde perguntar por alguns donos de números',
    off: 'Desligado para este formulário',
    unread: 'Não conferido: nenhum formulário pôde ser lido nesta página',
    broken: 'Não conferido: algo deu errado no Caseline',
  },
  ownersAsOf: (age: string) => `Lista de donos de ${age}`,
  keys: (next: string, previous: string) => `\`${next}\` próximo problema, \`${previous}\` anterior`,
};
