import type { AdviceText } from '../../advice/advice-text.ts';
import type { verifiedEn } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

export const verifiedEs: typeof verifiedEn = {
  missing: () =>
    text(
      'El número no está marcado como verificado.',
      'Si la persona aceptó recibir mensajes, guarde 1.',
      'Si no, HQ solo le envía: las respuestas y las encuestas SMS no funcionan.',
    ),
  readsAsNo: (value: string) =>
    text(
      `“${value}” parece “no”, pero HQ lo toma por “verificado”.`,
      'Para dejar un número sin verificar, guarde un valor vacío.',
      'HQ toma cualquier valor que no esté vacío por “verificado”.',
    ),
  blank: () =>
    text(
      'El valor solo contiene espacios (␣). Parece vacío, pero HQ lo toma por “verificado”.',
      'Guarde 1 si la persona aceptó; si no, un valor vacío.',
      'HQ toma cualquier valor que no esté vacío por “verificado”.',
    ),
  notOne: () =>
    text(
      'HQ toma este valor por “verificado”, pero no es 1.',
      'Guarde 1.',
      'La documentación de HQ pide 1, y otros controles futuros también pueden hacerlo.',
    ),
  unclear: (value: string) =>
    text(
      `HQ toma “${value}” por “verificado”, sea lo que sea que quería decir.`,
      'Si la persona aceptó recibir mensajes, guarde 1; si no, un valor vacío.',
      'Esto cuenta como verificado: HQ toma así cualquier valor que no esté vacío.',
    ),
  withoutNumber: () =>
    text(
      'El contacto está marcado como verificado pero no tiene número de teléfono.',
      'Guarde también el número.',
      'HQ no puede enviarle ni recibir de él.',
    ),
};
