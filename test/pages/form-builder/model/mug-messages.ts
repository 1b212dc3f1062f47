export type Level = 'error' | 'warning' | 'info';
export type MessageText = string | { readonly markdown: string };

export interface MugMessage {
  readonly key: string;
  readonly level?: Level;
  readonly message?: MessageText | null | undefined;
  readonly onDrop?: (() => void) | undefined;
}

/** The messages of one question, by property; '' is for those that belong to none. */
export class MugMessages {
  readonly messages: Record<string, MugMessage[]> = {};

  /** Adds or replaces by key; a blank message takes the key's message away; no message at all takes all away. */
  update(attribute: string | null, message?: MugMessage): boolean {
    const name = attribute ?? '';
    const present = this.messages[name];
    if (!message) {
      delete this.messages[name];
      return present !== undefined;
    }
    if (!message.key) throw new Error(`missing key: ${JSON.stringify(message)}`);
    const list = present ?? [];
    const old = list.find(({ key }) => key === message.key);
    if (old && old.level === message.level && textOf(old.message) === textOf(message.message)) return false;
    if (!old && !message.message) return false;
    const rest = list.filter((one) => one !== old);
    old?.onDrop?.();
    if (message.message) rest.push(message);
    if (rest.length > 0) this.messages[name] = rest;
    else delete this.messages[name];
    return true;
  }

  get(attribute?: string | null, key?: string): unknown {
    if (attribute === undefined) return this.all().map(({ message }) => message);
    const list = this.messages[attribute ?? ''] ?? [];
    return key ? (list.find((one) => one.key === key) ?? null) : list.map(({ message }) => message);
  }

  of(attribute: string | null): readonly MugMessage[] {
    return this.messages[attribute ?? ''] ?? [];
  }

  all(): readonly MugMessage[] {
    return Object.values(this.messages).flat();
  }

  isEmpty(): boolean {
    return Object.keys(this.messages).length === 0;
  }
}

export function textOf(message: MessageText | null | undefined): string {
  if (!message) return '';
  return typeof message === 'string' ? message : message.markdown;
}
