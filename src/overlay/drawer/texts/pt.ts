import { createPlural } from '../../../language/plural.ts';
import type { DrawerGap } from '../drawer-view.ts';
import type { DrawerTexts } from './en.ts';

const plural = createPlural('pt');

export const drawerPt: DrawerTexts = {
  /** Name of the region, for screen readers. */
  name: 'Contato de mensagens',
  /** Before anything was typed. */
  nothing: 'Ainda não há número nem endereço de e-mail.',
  /** Half a number is not judged. */
  typing: 'O Caseline diz aqui o que o HQ vai fazer assim que você terminar de digitar.',
  /** After the sentence about SMS, which it belongs to. */
  held: 'As respostas vão para outra pessoa, que tem este número',
  /** After each sentence. */
  end: '.',
  showHolder: 'Mostrar quem',
  details: 'Detalhes',
  /** How many contacts the form makes or changes. */
  more: (contacts: number) => plural(contacts, { one: '# contato', other: '# contatos' }),
  row: (contact: string, row: number) => `${contact}, linha ${row}`,
  /** Before the values that may have been meant. */
  meant: (question: string) => `${question}: você quis dizer…?`,
  /** The page's own words against an answer. */
  refused: (said: string) => `esta página não aceita a resposta: ${said}`,
  /** On the button that puts a corrected value in. */
  use: (value: string) => `Usar ${value}`,
  useEmpty: 'Deixar vazio',
  enterClears:
    'Nesta página a tecla Enter pode apagar uma resposta, por exemplo a primeira opção, em vez de enviar o formulário. Use Tab para avançar e o botão Submit para enviar. Quem faz isso é o CommCare HQ, não o Caseline.',
  gap: {
    reading: 'O desenho deste aplicativo está sendo lido.',
    names:
      'As perguntas são ligadas às propriedades só pelos nomes. Outras perguntas ou cálculos também podem escrever no contato.',
    'no-app': 'O endereço não diz qual aplicativo é este, por isso o desenho dele não pôde ser lido.',
    forbidden: 'A sua função não deixa você ver o desenho deste aplicativo.',
    unreachable: 'O desenho deste aplicativo não pôde ser lido: o CommCare HQ não respondeu.',
    garbage: 'O desenho deste aplicativo não pôde ser lido: o CommCare HQ respondeu outra coisa.',
    'too-large': 'O desenho deste aplicativo é grande demais para ser lido aqui.',
    'no-match':
      'Este formulário não foi encontrado no desenho do aplicativo: talvez tenha mudado desde então.',
  } satisfies Readonly<Record<DrawerGap, string>>,
};
