import { $ } from '../form-builder/jquery.ts';
import { takePageData } from '../form-builder/page-data.ts';
import { installSelect2 } from '../form-builder/ui/select2.ts';
import { ko } from './knockout.ts';
import type { CaseConfigOptions, PageSwitches } from './model/options.ts';
import { makeAdvancedConfig } from './page/advanced.ts';
import { makeBasicConfig } from './page/basic.ts';
import { installBindings } from './page/bindings.ts';
import { registerComponents } from './page/components.ts';
import type { PageGiven } from './page/config-base.ts';
import { onTextChange } from './page/text-change.ts';
import { installToggles, openTabOfAddress } from './page/toggles.ts';

interface Config {
  readonly saveButton: { change(): void };
  readonly saveUsercaseButton?: { change(): void };
}

function bind(home: HTMLElement, config: Config, changed: () => void): void {
  ko.applyBindings(config, home);
  onTextChange(home, changed);
  $(home).on('change', (event) => {
    if (event.target instanceof HTMLSelectElement) changed();
  });
  // Links that should not count do count, as HQ says itself; only those of its help do not.
  home.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link && !link.parentElement?.matches('.hq-help')) changed();
  });
}

/** `get_form_questions`: the form was changed elsewhere meanwhile. */
function refreshQuestions(config: ReturnType<typeof makeBasicConfig | typeof makeAdvancedConfig>): void {
  const button = document.querySelector<HTMLElement>('#refresh-questions');
  button?.addEventListener('click', async () => {
    const response = await fetch(button.dataset.url ?? '');
    config.refresh(await response.json());
    button.dataset.state = 'done';
  });
}

function start(): void {
  const switches = takePageData('page_switches') as PageSwitches & { readonly bootstrap: 3 | 5 };
  const given: PageGiven = {
    options: takePageData('case_config_options') as CaseConfigOptions,
    requires: takePageData('form_requires') as string,
    switches,
    csrf: document.querySelector<HTMLInputElement>('#csrfTokenContainer')?.value ?? '',
    pull: switches.bootstrap === 5 ? 'float-end' : 'pull-right',
  };
  const advanced = takePageData('module_doc_type') === 'AdvancedModule';
  for (const rest of document.querySelectorAll('.initial-page-data > div')) rest.remove();
  installSelect2();
  installBindings();
  registerComponents();
  installToggles(switches.bootstrap === 5 ? 'show' : 'in');
  const config = advanced ? makeAdvancedConfig(given) : makeBasicConfig(given);
  const home = document.getElementById('case-config-ko');
  const usercase = document.getElementById('usercase-config-ko');
  // HQ applies its bindings a moment later, too.
  setTimeout(() => {
    if (home) bind(home, config, () => config.saveButton.change());
    if (usercase && 'saveUsercaseButton' in config) {
      bind(usercase, config, () => config.saveUsercaseButton.change());
    }
    refreshQuestions(config);
    openTabOfAddress();
  });
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
