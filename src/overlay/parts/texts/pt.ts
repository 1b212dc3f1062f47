import type { OwnerTexts } from './en.ts';
export const ownerPt: OwnerTexts = {
  hereKind: {
    case: 'Um caso deste projeto o tem',
    'mobile-worker': 'Um trabalhador móvel deste projeto o tem',
  },
  who: 'Quem o tem',
  hereUnnamed: 'Outro contato deste projeto o tem',
  elsewhere: 'Um contato de outro projeto o tem',
  shared: 'Compartilhado: este projeto deixa vários contatos usarem um número',
  unknown: 'Não se sabe quem o tem',
  pending: 'em verificação',
  since: (date: string) => `desde ${date}`,
  open: 'Abrir',
  fromList: (age: string) => `da lista de ${age}`,
};
