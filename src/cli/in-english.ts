import type { Said } from './said.ts';
import { frameEn } from './texts/frame/en.ts';

/** For programs, and for what an assistant reads: they are told in English. */
export function inEnglish(said: Said): string {
  return said(frameEn);
}
