import type { AdviceText } from '../../advice/advice-text.ts';
import type { verifiedEn } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

export const verifiedPt: typeof verifiedEn = {
  missing: () =>
    text(
      'O número não está marcado como verificado.',
      'Se a pessoa aceitou receber mensagens, salve 1.',
      'Se não, o HQ só envia: respostas e pesquisas por SMS não funcionam.',
    ),
  readsAsNo: (value: string) =>
    text(
      `“${value}” parece “não”, mas o HQ o toma por “verificado”.`,
      'Para deixar um número sem verificação, salve um valor vazio.',
      'O HQ toma qualquer valor que não seja vazio por “verificado”.',
    ),
  blank: () =>
    text(
      'O valor só tem espaços (␣). Parece vazio, mas o HQ o toma por “verificado”.',
      'Salve 1 se a pessoa aceitou; se não, um valor vazio.',
      'O HQ toma qualquer valor que não seja vazio por “verificado”.',
    ),
  notOne: () =>
    text(
      'O HQ toma este valor por “verificado”, mas ele não é 1.',
      'Salve 1.',
      'A documentação do HQ pede 1, e verificações futuras também podem pedir.',
    ),
  unclear: (value: string) =>
    text(
      `O HQ toma “${value}” por “verificado”, seja o que for que quisesse dizer.`,
      'Se a pessoa aceitou receber mensagens, salve 1; se não, um valor vazio.',
      'Isto conta como verificado: o HQ toma assim qualquer valor que não seja vazio.',
    ),
  withoutNumber: () =>
    text(
      'O contato está marcado como verificado, mas não tem número de telefone.',
      'Salve também o número.',
      'O HQ não pode enviar para ele nem receber dele.',
    ),
};
