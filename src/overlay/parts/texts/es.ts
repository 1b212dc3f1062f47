import type { OwnerTexts } from './en.ts';
export const ownerEs: OwnerTexts = {
  hereKind: {
    case: 'Lo tiene un caso de este proyecto',
    'mobile-worker': 'Lo tiene un trabajador móvil de este proyecto',
  },
  who: 'Quién es',
  hereUnnamed: 'Lo tiene otro contacto de este proyecto',
  elsewhere: 'Lo tiene un contacto de otro proyecto',
  shared: 'Compartido: este proyecto deja que varios contactos usen un número',
  unknown: 'No se sabe quién lo tiene',
  pending: 'en verificación',
  since: (date: string) => `desde ${date}`,
  open: 'Abrir',
  fromList: (age: string) => `de la lista de ${age}`,
};
