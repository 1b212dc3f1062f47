import { createVellum } from './instance/create-vellum.ts';
import { $ } from './jquery.ts';
import { takePageData } from './page-data.ts';
import { installModal } from './ui/modal.ts';
import { installSelect2 } from './ui/select2.ts';
import type { Vellum, VellumOptions } from './vellum.ts';

interface Switches {
  readonly ready: boolean;
  readonly jquery: boolean;
}

/** `$(element).vellum('get')`, for pages that still have a global jQuery. */
function installVellum(vellum: Vellum): void {
  $.fn.vellum = (command: string, ...args: unknown[]): unknown => {
    if (command === 'get') return vellum;
    const method: unknown = Reflect.get(vellum, command);
    return typeof method === 'function' ? Reflect.apply(method, vellum, args) : undefined;
  };
}

function start(): void {
  const element = document.getElementById('formdesigner');
  if (!element) return;
  const switches = takePageData('page_switches') as Switches;
  const given = takePageData('vellum_options') as VellumOptions;
  const csrf = document.querySelector<HTMLInputElement>('#csrfTokenContainer');
  installModal();
  installSelect2();
  if (switches.jquery) Object.assign(window, { jQuery: $, $ });
  const options: VellumOptions = {
    ...given,
    csrftoken: csrf?.value ?? '',
    core: {
      ...given.core,
      formLoadingCallback: () => element.classList.add('loading'),
      formLoadedCallback: () => element.classList.remove('loading'),
      onReady: () => {
        if (switches.ready) document.dispatchEvent(new CustomEvent('vellum:ready'));
      },
    },
  };
  installVellum(createVellum(element, options));
}

start();
