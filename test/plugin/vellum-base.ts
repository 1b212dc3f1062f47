import { bindPlugins, registerPlugin } from '../pages/form-builder/instance/plugins.ts';

type Functions = Record<string, (...args: unknown[]) => unknown>;
export type Instance = Record<string, unknown> & { __callOld?: unknown };

export interface Base {
  readonly vellum: {
    plugin(name: string, defaults: object, functions: object): void;
    create(core: Functions, plugins: readonly string[], options: object): Instance;
  };
}

/** A Vellum that is nothing but its plugins. */
export function createBase(element: HTMLElement): Base {
  return {
    vellum: {
      plugin: registerPlugin,
      create(core, names, options) {
        const instance: Instance = {
          $f: { 0: element, length: 1 },
          data: { core: {} },
          opts: () => options,
          ...core,
        };
        bindPlugins(instance, names)();
        return instance;
      },
    },
  };
}
