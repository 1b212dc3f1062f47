import { homesOf, SAVE_BAR } from './dom.ts';

export interface SaveWatch {
  /** The tabs whose save has gone through since it was asked last. */
  saved(): Element[];
}

/** Follows the state that HQ's save bars carry as their class. */
export function createSaveWatch(document: Document): SaveWatch {
  const saving = new Set<Element>();
  return {
    saved() {
      return homesOf(document).filter((home) => {
        const bar = home.querySelector(SAVE_BAR);
        if (bar?.classList.contains('savebtn-bar-saving')) saving.add(home);
        if (!bar?.classList.contains('savebtn-bar-saved')) return false;
        return saving.delete(home);
      });
    },
  };
}
