/**
 * How Vellum binds the functions of plugins (its plugin guide: `$.vellum.plugin(name, defaults, functions)`, each
 * function calls the one below it by `this.__callOld()`), written after that behaviour for tests.
 */
type Functions = Record<string, (...args: unknown[]) => unknown>;
type Bound = ((...args: unknown[]) => unknown) & { old?: unknown };
export type Instance = Record<string, unknown> & { __callOld?: unknown };

export interface Base {
  readonly vellum: {
    plugin(name: string, defaults: object, functions: object): void;
    create(core: Functions, plugins: readonly string[], options: object): Instance;
  };
}

function bind(instance: Instance, name: string, functions: Functions): void {
  const own = functions[name] as Bound;
  const old = instance[name] as Bound | undefined;
  const bound: Bound = (...args) => {
    const before = instance.__callOld;
    instance.__callOld = (...given: unknown[]) => old?.apply(instance, given.length > 0 ? given : args);
    try {
      return own.apply(instance, args);
    } finally {
      instance.__callOld = before;
    }
  };
  bound.old = old;
  instance[name] = bound;
}

export function createBase(element: HTMLElement): Base {
  const plugins = new Map<string, Functions>();
  return {
    vellum: {
      plugin(name, _defaults, functions) {
        plugins.set(name, functions as Functions);
      },
      create(core, names, options) {
        const instance: Instance = {
          $f: { 0: element, length: 1 },
          data: { core: {} },
          opts: () => options,
          ...core,
        };
        for (const plugin of names) {
          const functions = plugins.get(plugin) ?? {};
          for (const name of Object.keys(functions)) if (name !== 'init') bind(instance, name, functions);
        }
        for (const plugin of names) plugins.get(plugin)?.init?.apply(instance);
        return instance;
      },
    },
  };
}
