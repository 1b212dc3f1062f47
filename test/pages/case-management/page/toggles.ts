/** Bootstrap's tabs and collapses, as far as the page uses them; version 5 has its attributes with `bs-`. */
export function installToggles(shown: 'in' | 'show'): void {
  document.addEventListener('click', (event) => {
    const from = event.target instanceof Element ? event.target : null;
    const toggle = from?.closest<HTMLElement>('[data-toggle], [data-bs-toggle]');
    const kind = toggle?.dataset.toggle ?? toggle?.dataset.bsToggle;
    const target = document.querySelector(toggle?.getAttribute('href') ?? 'none');
    if (!toggle || !target) return;
    event.preventDefault();
    if (kind === 'collapse') target.classList.toggle(shown);
    if (kind !== 'tab') return;
    for (const pane of document.querySelectorAll('.tab-pane')) {
      pane.classList.toggle('active', pane === target);
    }
    history.replaceState(null, '', `#${target.id}`);
  });
}

/** The tab of the address, as HQ opens it. */
export function openTabOfAddress(): void {
  const link = document.querySelector<HTMLElement>(
    `.nav-tabs [href="${location.hash || '#case-configuration'}"]`,
  );
  link?.click();
}
