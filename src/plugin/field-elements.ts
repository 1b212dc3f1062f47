import type { ElementOptions } from './plugin.ts';
export function defineFieldElements(_window: Window, _options: ElementOptions): void {}
