/**
 * The text of an `<si>` or `<is>` element: that of its own `<t>` and of the `<t>` in its runs `<r>`, in which order
 * openpyxl joins them; phonetic runs (`<rPh>`) are left out.
 */
export class TextCollector {
  private plain = '';
  private runs = '';
  private path: string[] = [];
  private collecting = false;

  start(): void {
    this.plain = '';
    this.runs = '';
    this.path = [];
    this.collecting = true;
  }

  open(name: string): void {
    if (!this.collecting) return;
    this.path.push(name);
    // A second text of its own replaces the first.
    if (name === 't' && this.path.length === 1) this.plain = '';
  }

  close(_name: string): void {
    if (this.collecting) this.path.pop();
  }

  text(content: string): void {
    if (!this.collecting) return;
    const [outer, inner] = this.path;
    if (this.path.length === 1 && outer === 't') this.plain += content;
    else if (this.path.length === 2 && outer === 'r' && inner === 't') this.runs += content;
  }

  /** The text; nothing more is collected. */
  take(): string {
    this.collecting = false;
    return this.plain + this.runs;
  }
}
