import { $ } from '../jquery.ts';
import { el } from '../ui/dom.ts';
import { Widget } from './widget.ts';

type Flag = 'useCreate' | 'useUpdate' | 'useClose' | 'useIndex';

const CHIPS: ReadonlyArray<{ readonly slug: string; readonly label: string; readonly flag: Flag }> = [
  { slug: 'create', label: 'Create', flag: 'useCreate' },
  { slug: 'update', label: 'Update', flag: 'useUpdate' },
  { slug: 'close', label: 'Close', flag: 'useClose' },
  { slug: 'index', label: 'Link / Unlink', flag: 'useIndex' },
];
const EXCLUSIVE: ReadonlySet<string> = new Set(['create', 'update']);

/** Which actions an Advanced Case Action does; each opens or closes its section. */
export class ChipsWidget extends Widget {
  readonly field = el('div', { class: 'fd-chips' });

  get input() {
    return $(this.field);
  }
  getValue(): unknown {
    return null;
  }
  override save(): void {}
  setValue(): void {
    this.#render();
  }

  #render(): void {
    const { p } = this.mug;
    const taken = CHIPS.find(({ slug, flag }) => EXCLUSIVE.has(slug) && p[flag])?.slug;
    const buttons = CHIPS.map(({ slug, label, flag }) => {
      const blocked = !p[flag] && EXCLUSIVE.has(slug) && taken !== undefined;
      const classes = `btn fd-chip btn-${p[flag] ? 'primary' : 'default'}${blocked ? ' disabled' : ''}`;
      const chip = el('button', { type: 'button', class: classes, 'data-slug': slug }, label);
      chip.addEventListener('click', () => {
        if (blocked) return;
        this.#set(slug, flag, !p[flag]);
        this.#render();
        this.handleChange();
      });
      return chip;
    });
    this.field.replaceChildren(...buttons);
  }

  #set(slug: string, flag: Flag, on: boolean): void {
    if (on || this.mug.p[flag]) this.mug.p[flag] = on;
    this.vellum.collapseSection(slug, !on);
  }

  override postRender(): void {
    for (const { slug, flag } of CHIPS) this.#set(slug, flag, Boolean(this.mug.p[flag]));
  }
}
