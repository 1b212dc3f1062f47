import { createVellum } from './instance/create-vellum.ts';
import { registerPlugin } from './instance/plugins.ts';
import { $ } from './jquery.ts';
import { takePageData } from './page-data.ts';
import { installModal } from './ui/modal.ts';
import { installSelect2 } from './ui/select2.ts';
import type { Vellum, VellumOptions } from './vellum.ts';

interface Switches {
  readonly ready: boolean;
  readonly jquery: boolean;
  /** The page is a host that bundles Vellum: it registers plugins and then starts the form builder itself. */
  readonly bundled: boolean;
}

/** `$(element).vellum(options)` and then `$(element).vellum('get')`, for pages that have a global jQuery. */
function installVellum(create: (plugins: readonly string[]) => Vellum): void {
  let vellum: Vellum | undefined;
  $.fn.vellum = (command: string | Pick<VellumOptions, 'plugins'>, ...args: unknown[]): unknown => {
    if (typeof command === 'object') {
      vellum = create(command.plugins);
      return $('#formdesigner');
    }
    if (command === 'get' || !vellum) return vellum;
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
  if (switches.jquery || switches.bundled) Object.assign(window, { jQuery: $, $ });
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
  $.vellum = { plugin: registerPlugin };
  installVellum((plugins) => createVellum(element, { ...options, plugins }));
  if (!switches.bundled) $(element).vellum({ plugins: options.plugins });
}

start();
