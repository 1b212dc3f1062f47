import { utf8 } from '../xlsx/markup.ts';

/** Where a copy goes; what comes back is waited for. */
export interface CopySink {
  /** The next bytes of the copy. */
  file(bytes: Uint8Array): void | Promise<void>;
  /** The next bytes of the list of changes (CSV), where the plan has it as a file of its own. */
  changes(bytes: Uint8Array): void | Promise<void>;
}

type Write = (bytes: Uint8Array) => void | Promise<void>;

/** Texts that are put together before they are written. */
const BATCH = 64 * 1024;

/** Puts texts together into larger pieces. */
export class TextBatches {
  private text = '';
  private readonly write: Write;

  constructor(write: Write) {
    this.write = write;
  }

  async add(text: string): Promise<void> {
    this.text += text;
    if (this.text.length >= BATCH) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.text === '') return;
    const bytes = utf8(this.text);
    this.text = '';
    await this.write(bytes);
  }
}

/** Bytes of who cannot wait, written one after the other. */
export class ByteQueue {
  private last: Promise<void> = Promise.resolve();
  private readonly write: Write;

  constructor(write: Write) {
    this.write = write;
  }

  push(bytes: Uint8Array): void {
    this.last = this.last.then(() => this.write(bytes));
  }

  done(): Promise<void> {
    return this.last;
  }
}
