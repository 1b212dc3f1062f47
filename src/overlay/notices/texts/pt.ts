import type { DirectoryFailure } from '../../../guard/desk.ts';
import type { SessionTexts } from './en.ts';

export const sessionPt: SessionTexts = {
  goTo: 'Ir à pergunta',
  notConfigured: 'Não há ponto de verificação: não se pergunta pelos donos dos números',
  notHere: 'Este problema não tem lugar nesta página: está no construtor de formulários.',
  elsewhere: 'Abrir no construtor de formulários',
  notRevealed: 'O lugar deste problema não pôde ser mostrado: talvez tenha sido removido.',
  /** `rules`: their names, as code. */
  ruleFailed: (rules: string) =>
    `${rules} não conferiu este formulário: algo deu errado ali. As outras regras foram conferidas. Por favor, informe.`,
  notApplied: {
    locked: 'Esta pergunta está bloqueada: a correção não foi aplicada.',
    gone: 'O lugar desta correção já não existe.',
    unsupported: 'Esta correção não pode ser aplicada nesta página: mude a pergunta à mão.',
    failed: 'O construtor de formulários não aceitou a correção. Nada foi mudado.',
    changed: 'A pergunta mudou entretanto, e a correção com ela: olhe de novo.',
    outdated: 'O formulário mudou entretanto, e nada foi adicionado: veja o que é oferecido agora.',
  },
  notFixed: 'Não salvo: nem todas as correções puderam ser feitas, e o formulário está como antes.',
  savedUnchecked: (reason: DirectoryFailure['reason'], asksAgain: boolean) =>
    `O formulário foi salvo, mas não se pôde perguntar quem tem os números dele: ${UNCHECKED[reason]}. ${again(reason, asksAgain)}`,
  foundLater: (question: string) =>
    `Outro contato tem um número de “${question}”. O formulário foi salvo antes de se saber isso.`,
};

function again(reason: DirectoryFailure['reason'], asksAgain: boolean): string {
  if (reason === 'replaced') return 'Recarregue a página.';
  return asksAgain ? 'O Caseline pergunta de novo mais tarde.' : 'O Caseline não vai perguntar de novo.';
}

const UNCHECKED: Readonly<Record<DirectoryFailure['reason'], string>> = {
  unreachable: 'não se conseguiu chegar ao servidor',
  timeout: 'o servidor demorou demais',
  aborted: 'a pergunta foi interrompida',
  'signed-out': 'o servidor não aceita a chave, ou você saiu da sessão',
  forbidden: 'você não pode perguntar sobre este projeto',
  absent: 'não há ponto de verificação no endereço definido',
  refused: 'o servidor recusou a pergunta',
  throttled: 'perguntou-se vezes demais ao servidor',
  'server-error': 'o servidor tem uma falha',
  garbage: 'não se conseguiu entender a resposta',
  'not-configured': 'não há ponto de verificação',
  replaced: 'o Caseline foi atualizado com a página aberta',
};
