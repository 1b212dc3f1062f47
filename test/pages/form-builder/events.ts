/** One event of a form, a mug, a widget or the Save button. Which fields it has depends on its `type`. */
export interface PageEvent {
  readonly type: string;
  readonly [field: string]: unknown;
}

type Handler = (event: PageEvent) => void;

interface Registration {
  readonly method: Handler;
  readonly parameters: readonly unknown[] | null;
  readonly context: unknown;
}

/**
 * Vellum's event model: handlers belong to a context and go when the context is unbound or when the event named by
 * `unbindOn` fires. The default context is null and shared by all, so that whoever listens on a mug without a context
 * is unbound when the panel of that mug is torn down. A stand-in must have this trap.
 */
export class Eventful {
  #registry = new Map<string, Registration[]>();
  #unbinders = new Map<string, unknown[]>();

  on(
    type: string,
    method: Handler,
    parameters: readonly unknown[] | null = null,
    unbindOn: string | null = null,
    context: unknown = null,
  ): this {
    const registration = { method, parameters, context };
    const registered = this.#registry.get(type);
    if (registered) registered.push(registration);
    else this.#registry.set(type, [registration]);
    if (unbindOn) this.#unbindOn(unbindOn, context);
    return this;
  }

  unbind(context: unknown, type?: string): this {
    for (const [name, handlers] of this.#registry) {
      if (type === undefined || type === name) {
        this.#registry.set(
          name,
          handlers.filter((handler) => handler.context !== context),
        );
      }
    }
    return this;
  }

  fire(event: PageEvent | string): this {
    const full = typeof event === 'string' ? { type: event } : event;
    const handlers = this.#registry.get(full.type) ?? [];
    // By index: a handler added by a handler is called too; one unbound meanwhile still is, once.
    for (let i = 0; i < handlers.length; i++) {
      const handler = handlers[i];
      if (handler) Reflect.apply(handler.method, this, handler.parameters ?? [full]);
    }
    return this;
  }

  #unbindOn(type: string, context: unknown): void {
    const contexts = this.#unbinders.get(type) ?? [];
    this.#unbinders.set(type, contexts);
    if (contexts.includes(context)) return;
    contexts.push(context);
    this.on(
      type,
      () => {
        this.unbind(context);
        contexts.splice(contexts.indexOf(context), 1);
      },
      null,
      null,
      context,
    );
  }
}
