// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Around } from '../../src/builders/vellum/page/wraps.ts';
import type { Parts } from '../../src/plugin/parts.ts';
import { createRegister, saveAlerts } from '../../src/plugin/vellum-hooks.ts';
import type { VellumParts } from '../../src/plugin/vellum-page.ts';
import { ENGLISH } from '../languages.ts';
import { finding } from '../overlay/findings.ts';
import { createBase, type Instance } from './vellum-base.ts';

let calls: string[];
let attached: VellumParts[];
const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

const core = () => ({
  validateAndSaveXForm(...args: unknown[]) {
    calls.push(`save ${args.join()}`);
    return 'saved';
  },
  loadXML: () => calls.push('load'),
  preSaveValidation: () => ['theirs'],
  destroy: () => calls.push('destroy'),
});

/** Vellum with our plugin, whose heavy part is caught on its way. */
async function start(options: object = {}): Promise<Instance> {
  const parts = {
    vellum: async () => ({
      attachVellum: (_vellum: unknown, given: VellumParts) => void attached.push(given),
    }),
    language: async () => ({ languageOf: async () => ENGLISH }),
  } as unknown as Parts;
  const base = createBase(document.body);
  createRegister(parts)(base, { project: 'general', token: 'general' });
  const instance = base.vellum.create(core(), ['caseline'], options);
  await settle();
  return instance;
}
const call = (instance: Instance, name: string, ...args: unknown[]): unknown =>
  (instance[name] as (...given: unknown[]) => unknown)(...args);
function wrap(
  instance: Instance,
  name: string,
  around: Around,
  signal = new AbortController().signal,
): boolean {
  const wraps = attached[0]?.wraps;
  if (!wraps) throw new Error('nothing attached');
  return wraps(instance, signal)(name, around);
}

beforeEach(() => {
  calls = [];
  attached = [];
});

describe('the registered plugin', () => {
  it('attaches to each instance, with its options before the general ones', async () => {
    await start({ caseline: { project: 'special' } });
    expect(attached.map(({ options }) => options)).toEqual([
      expect.objectContaining({ project: 'special', token: 'general' }),
    ]);
  });

  it('lets everything through before it is loaded', async () => {
    const instance = await start();
    expect(call(instance, 'validateAndSaveXForm', true)).toBe('saved');
    expect(calls).toEqual(['save true']);
  });

  it('holds a save and lets it go later, when Vellum has taken its way back away', async () => {
    const instance = await start();
    let go: () => unknown = () => null;
    wrap(instance, 'validateAndSaveXForm', (proceed) => {
      go = proceed;
      return undefined;
    });
    expect(call(instance, 'validateAndSaveXForm', 'full')).toBeUndefined();
    expect(calls).toEqual([]);
    expect(go()).toBe('saved');
    expect(calls).toEqual(['save full']);
  });

  it('says no to a method that this Vellum does not have', async () => {
    const instance = await start();
    expect(wrap(instance, 'send', (proceed) => proceed())).toBe(false);
    expect(wrap(instance, 'loadXML', (proceed) => proceed())).toBe(true);
  });

  it('saves although what stands around it breaks, and saves once', async () => {
    const instance = await start();
    wrap(instance, 'validateAndSaveXForm', () => {
      throw new Error('ours');
    });
    expect(call(instance, 'validateAndSaveXForm')).toBe('saved');
    wrap(instance, 'validateAndSaveXForm', (proceed) => {
      proceed();
      throw new Error('ours');
    });
    call(instance, 'validateAndSaveXForm');
    expect(calls).toEqual(['save ', 'save ']);
  });

  it('passes on what Vellum itself throws', async () => {
    const base = createBase(document.body);
    createRegister({ vellum: async () => ({ attachVellum() {} }) } as unknown as Parts)(base);
    const instance = base.vellum.create(
      {
        ...core(),
        loadXML() {
          throw new Error('theirs');
        },
      },
      ['caseline'],
      {},
    );
    expect(() => call(instance, 'loadXML')).toThrow('theirs');
  });

  it('adds the errors to what Vellum says at Save, as text', async () => {
    const instance = await start();
    attached[0]?.onFindings?.([
      finding('zone', 'error', 'time_zone', { what: 'Zone `<b>x</b>` is unknown.' }),
      finding('zone', 'warning', 'time_zone'),
    ]);
    expect(call(instance, 'preSaveValidation')).toEqual([
      'theirs',
      'Caseline: Zone &lt;b&gt;x&lt;/b&gt; is unknown.',
    ]);
  });

  it('ends with the instance', async () => {
    const instance = await start();
    call(instance, 'destroy');
    expect(calls).toEqual(['destroy']);
    expect(attached[0]?.signal.aborted).toBe(true);
  });
});

describe('saveAlerts', () => {
  it('lists no more than are read', () => {
    expect(saveAlerts(Array.from({ length: 40 }, () => finding('zone', 'error', 'time_zone')))).toHaveLength(
      5,
    );
  });
});
