interface Modal {
  show(): void;
  hide(): void;
}

declare global {
  interface Window {
    bootstrap?: { readonly Modal: { getOrCreateInstance(element: Element): Modal } };
  }
}

export interface Bootstrap5 {
  /** Shows or hides a dialog, and tells of the events that jQuery's listeners wait for. */
  modal(element: HTMLElement, show: boolean, tell: (event: string) => void): void;
}

/** Bootstrap 5, where the page has loaded it. It knows no jQuery but a global one. */
export function bootstrap5(): Bootstrap5 | null {
  const { bootstrap } = window;
  if (!bootstrap) return null;
  return {
    modal(element, show, tell) {
      const modal = bootstrap.Modal.getOrCreateInstance(element);
      if (show === element.classList.contains('show')) return;
      const name = show ? 'shown.bs.modal' : 'hidden.bs.modal';
      if (!('jQuery' in window)) element.addEventListener(name, () => tell(name), { once: true });
      if (show) modal.show();
      else modal.hide();
    },
  };
}
