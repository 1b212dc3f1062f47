import { maskedText } from '../../contact/phone/masked-text.ts';

/** An answer with every number in it masked, wherever it stands. */
export function maskedData<Answer extends { readonly text: string; readonly data: Record<string, unknown> }>(
  answer: Answer,
): { readonly text: string; readonly data: Record<string, unknown> } {
  const data = Object.fromEntries(Object.entries(answer.data).map(([key, value]) => [key, masked(value)]));
  return { text: answer.text.split('\n').map(maskedText).join('\n'), data };
}

function masked(value: unknown): unknown {
  if (typeof value === 'string') return maskedText(value);
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [maskedText(key), masked(entry)]));
}
