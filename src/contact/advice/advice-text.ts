/** A text for people in its three parts; each is one or two short sentences, `how` and `why` may be empty. */
export interface AdviceText {
  readonly what: string;
  readonly how: string;
  readonly why: string;
}

export function textOf({ what, how, why }: AdviceText): string {
  return [what, how, why].filter((part) => part !== '').join(' ');
}
