/**
 * How Vellum binds the functions of plugins (its plugin guide: `$.vellum.plugin(name, defaults, functions)`): each
 * function stands on the instance in place of the one below it, and calls that by `this.__callOld()`.
 */
type PluginFunction = (this: object, ...args: unknown[]) => unknown;
export type PluginFunctions = Readonly<Record<string, PluginFunction>>;

const registered = new Map<string, PluginFunctions>();

export function registerPlugin(name: string, _defaults: object, functions: object): void {
  registered.set(name, functions as PluginFunctions);
}

function bind(instance: object, name: string, own: PluginFunction): void {
  const old: unknown = Reflect.get(instance, name);
  const callOld = (args: readonly unknown[]): unknown =>
    typeof old === 'function' ? Reflect.apply(old, instance, args) : undefined;
  const bound = (...args: unknown[]): unknown => {
    const before: unknown = Reflect.get(instance, '__callOld');
    Reflect.set(instance, '__callOld', (...given: unknown[]) => callOld(given.length > 0 ? given : args));
    try {
      return Reflect.apply(own, instance, args);
    } finally {
      Reflect.set(instance, '__callOld', before);
    }
  };
  Reflect.set(instance, name, Object.assign(bound, { old }));
}

/** Binds the named plugins in their order; the answer calls each one's `init`, as Vellum does once all are bound. */
export function bindPlugins(instance: object, names: readonly string[]): () => void {
  const plugins = names.map((name) => registered.get(name)).filter((found) => found !== undefined);
  for (const functions of plugins) {
    for (const [name, own] of Object.entries(functions)) if (name !== 'init') bind(instance, name, own);
  }
  return () => {
    for (const functions of plugins) functions.init?.call(instance);
  };
}
