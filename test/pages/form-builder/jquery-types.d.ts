/** The part of jQuery 3 that the stand-in uses. The package ships no types, and @types/jquery declares globals. */
declare module 'jquery' {
  interface JQueryEvent {
    readonly type: string;
    readonly target: EventTarget | null;
    readonly currentTarget: EventTarget | null;
    readonly altKey?: boolean;
    preventDefault(): void;
    stopPropagation(): void;
  }
  type Listener = (this: HTMLElement, event: JQueryEvent, ...data: unknown[]) => unknown;
  type Content = JQuery | Node | string | readonly Node[];

  interface JQuery<T extends EventTarget = HTMLElement> {
    readonly length: number;
    readonly [index: number]: T;
    data(key: string): unknown;
    data(key: string, value: unknown): this;
    removeData(key: string): this;
    on(types: string, listener: Listener): this;
    one(types: string, listener: Listener): this;
    off(types: string): this;
    trigger(type: string, data?: unknown): this;
    triggerHandler(type: string, data?: unknown): unknown;
    val(): string;
    val(value: string): this;
    find(selector: string): JQuery;
    closest(selector: string): JQuery;
    parent(): JQuery;
    addClass(names: string): this;
    removeClass(names: string): this;
    hasClass(name: string): boolean;
    append(...content: Content[]): this;
    html(content: Content): this;
    html(): string;
    text(value: string): this;
    text(): string;
    remove(): this;
    empty(): this;
    get(): T[];
    modal(action?: string): this;
    popover(action: string): this;
    select2(action?: unknown): this;
    jstree(...args: unknown[]): unknown;
    vellum(...args: unknown[]): unknown;
  }

  interface AjaxOptions {
    readonly type: string;
    readonly url: string;
    readonly data?: Readonly<Record<string, string>> | string | undefined;
    readonly dataType?: string;
    readonly contentType?: string;
    readonly xhrFields?: { readonly withCredentials: boolean };
    beforeSend?(xhr: { setRequestHeader(name: string, value: string): void }): void;
    success?(data: unknown): void;
    error?(xhr: { readonly status: number; readonly responseText?: string }): void;
    complete?(): void;
  }

  interface JQueryStatic {
    (target: string | Node | Window | readonly Node[]): JQuery;
    readonly fn: { [plugin: string]: unknown };
    ajax(options: AjaxOptions): unknown;
    vellum?: unknown;
  }

  const jQuery: JQueryStatic;
  export default jQuery;
  export type { AjaxOptions, JQuery, JQueryEvent, JQueryStatic };
}
