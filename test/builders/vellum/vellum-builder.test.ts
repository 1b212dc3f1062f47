import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startPage } from '../../../src/builders/vellum/page/main.ts';
import { createVellumBuilder } from '../../../src/builders/vellum/vellum-builder.ts';
import type { SaveDecision } from '../../../src/guard/hold.ts';
import { PATIENCE_MS } from '../../../src/guard/patience.ts';
import type { Finding, Site } from '../../../src/lint/finding.ts';
import { eventually } from '../../eventually.ts';
import { contactForm, createFakeVellum } from './support/fake-vellum.ts';

const TIME_ZONE: Site = {
  path: '/data/tz',
  part: 'calculate',
  write: { action: 'case-mappings', block: 'update', property: 'time_zone' },
};

function finding(site: Site, fields: Partial<Finding> = {}): Finding {
  return {
    rule: 'time-zone-unknown',
    severity: 'error',
    property: 'time_zone',
    site,
    message: { what: 'No such\nzone.', why: 'Because.', how: 'Choose another.' },
    fixes: [],
    helpUrl: '',
    ...fields,
  };
}

/** Both halves on one page, as the plugin has them. */
function setUp(options: { vellum?: boolean; page?: boolean } = {}) {
  const fake = createFakeVellum(contactForm());
  document.body.innerHTML = '<div id="formdesigner" class="formdesigner"></div>';
  const root = document.getElementById('formdesigner');
  if (root && options.vellum !== false) Object.assign(root, { jQuery3610: { vellum_instance: fake.vellum } });
  const life = new AbortController();
  const { port1, port2 } = new MessageChannel();
  if (options.page !== false) startPage(port2);
  const builder = createVellumBuilder({ document, port: port1, signal: life.signal });
  const changes: string[] = [];
  builder.onChange((change) => changes.push(change));
  const save = () => (fake.vellum.validateAndSaveXForm as () => void)();
  /** Waits until both halves know each other and the form has come over. */
  const ready = () => eventually(async () => expect(await builder.read()).not.toBeNull());
  return { fake, life, builder, changes, save, ready, port2 };
}

let current: ReturnType<typeof setUp> | null = null;
const start: typeof setUp = (options) => {
  current = setUp(options);
  return current;
};

describe("the builder for CommCare's form builder", () => {
  afterEach(() => {
    vi.useRealTimers();
    current?.life.abort();
    current = null;
  });

  it('reads the form with what was edited last', async () => {
    const { fake, builder, ready } = start();
    await ready();
    fake.form.mug('/data/tz').p.calculateAttr = "'Africa/Lagos'";
    const form = await builder.read();
    expect(form?.questions[2]?.calculate?.text).toBe("'Africa/Lagos'");
  });

  it.each(['modal in', 'modal fade show'])(
    'changes nothing while a dialog of the page is open (%s)',
    async (name) => {
      const { fake, builder, ready } = start();
      await ready();
      const edit = { type: 'set-expression', path: '/data/tz', part: 'calculate', value: "'UTC'" } as const;
      const dialog = document.body.appendChild(document.createElement('div'));
      dialog.className = name;
      const before = fake.form.mug('/data/tz').p.calculateAttr;
      expect(await builder.apply([edit])).toEqual({ ok: false, reason: 'failed' });
      expect(fake.form.mug('/data/tz').p.calculateAttr).toBe(before);
      dialog.className = 'modal fade';
      expect(await builder.apply([edit])).toEqual({ ok: true });
    },
  );

  it('is starting until its form is there, or could not be loaded', async () => {
    const { builder, ready } = start();
    expect(builder.isStarting?.()).toBe(true);
    await ready();
    expect(builder.isStarting?.()).toBe(false);
    current?.life.abort();
    const broken = setUp({ page: false });
    current = broken;
    Object.assign(broken.fake.vellum.data.core, { formLoadingFailed: true });
    startPage(broken.port2);
    await eventually(() => expect(broken.changes).toContain('form'));
    await eventually(() => expect(broken.builder.isStarting?.()).toBe(false));
    expect(await broken.builder.read()).toBeNull();
  });

  it('tells of edits', async () => {
    const { fake, changes, ready } = start();
    await ready();
    changes.splice(0);
    fake.form.mug('/data/tz').p.calculateAttr = "'Africa/Lagos'";
    await eventually(() => expect(changes).toContain('form'));
  });

  it('notes errors and warnings at their questions, in one line, and never as errors of the form', async () => {
    const { fake, builder, ready } = start();
    await ready();
    const write: Site = {
      path: '/data/save/case/update/time_zone',
      part: 'write',
      write: { action: '/data/save', block: 'update', property: 'time_zone' },
    };
    const message = { what: 'No such\nzone: `IST`.', why: '', how: 'Choose another.' };
    builder.show([
      finding(TIME_ZONE),
      finding(TIME_ZONE, { message }),
      finding(write, { severity: 'warning' }),
      finding(write, { severity: 'info', message }),
      finding(write, { severity: 'incomplete', message }),
    ]);
    await eventually(() =>
      expect(fake.form.mug('/data/tz').shown).toEqual([
        'calculateAttr: info: No such zone. Choose another.',
        'calculateAttr: info: No such zone: “IST”. Choose another.',
      ]),
    );
    expect(fake.form.mug('/data/save').shown).toEqual([
      'createProperty: info: No such zone. Choose another.',
    ]);
    builder.show([]);
    await eventually(() => expect(fake.form.mug('/data/tz').shown).toEqual([]));
  });

  it('marks what was found before Vellum was there', async () => {
    const { fake, builder, ready } = start();
    builder.show([finding(TIME_ZONE)]);
    await ready();
    await eventually(() => expect(fake.form.mug('/data/tz').shown).toHaveLength(1));
  });

  it('marks every question of a mapping that names none', async () => {
    const { fake, builder, ready } = start();
    fake.form.mug('/data/phone').p.caseProperty = 'contact_phone';
    fake.form.mug('/data/name').p.caseProperty = 'contact_phone';
    await ready();
    const write = { action: 'case-mappings', block: 'update', property: 'contact_phone' } as const;
    builder.show([finding({ path: null, part: 'mapping', write })]);
    await eventually(() => expect(fake.form.mug('/data/phone').shown).toHaveLength(1));
    expect(fake.form.mug('/data/name').shown).toHaveLength(1);
  });

  it('applies edits and says why it does not', async () => {
    const { fake, builder, ready } = start();
    await ready();
    const edit = { type: 'set-expression', path: '/data/tz', part: 'calculate', value: '1' } as const;
    expect(await builder.apply([edit])).toEqual({ ok: true });
    expect(fake.form.mug('/data/tz').values.calculateAttr).toBe('1');
    expect(await builder.apply([{ ...edit, path: '/data/nowhere' }])).toEqual({ ok: false, reason: 'gone' });
  });

  it('tells of no change that edits of ours made, but of the designer’s next one', async () => {
    const { fake, builder, changes, ready } = start();
    await ready();
    changes.splice(0);
    const edit = { type: 'set-expression', path: '/data/tz', part: 'calculate', value: '1' } as const;
    await builder.apply([edit]);
    expect((await builder.read())?.questions[2]?.calculate?.text).toBe('1');
    expect(changes).not.toContain('form');
    fake.form.mug('/data/tz').p.calculateAttr = '2';
    await eventually(() => expect(changes).toContain('form'));
  });

  it('asks the page again when the form is read later than at once after an edit', async () => {
    const { fake, builder, ready } = start();
    await ready();
    const edit = { type: 'set-expression', path: '/data/tz', part: 'calculate', value: '1' } as const;
    await builder.apply([edit]);
    await new Promise((done) => setTimeout(done));
    fake.form.mug('/data/tz').p.calculateAttr = '2';
    expect((await builder.read())?.questions[2]?.calculate?.text).toBe('2');
  });

  it('asks for the form when the page made the edits and does not tell what they left', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { builder, changes, port2 } = start({ page: false });
    const asked: string[] = [];
    port2.onmessage = ({ data: { kind, id } }: MessageEvent<{ kind: string; id: number }>) => {
      asked.push(kind);
      if (kind === 'apply' || kind === 'sync') port2.postMessage({ kind: 'reply', id, result: 'ok' });
    };
    port2.postMessage({ kind: 'ready' });
    await vi.waitUntil(() => changes.includes('form'));
    const edit = { type: 'set-expression', path: '/data/tz', part: 'calculate', value: '1' } as const;
    expect(await builder.apply([edit])).toEqual({ ok: true });
    const reading = builder.read();
    expect(asked).toEqual(['show', 'apply']);
    changes.splice(0);
    vi.advanceTimersByTime(PATIENCE_MS.page);
    await reading;
    expect(asked).toEqual(['show', 'apply', 'sync']);
    expect(changes).toContain('form');
  });

  it('selects the question of a site', async () => {
    const { fake, builder, ready } = start();
    await ready();
    expect(await builder.reveal(TIME_ZONE)).toBe(true);
    expect(fake.selected).toEqual([fake.form.mug('/data/tz')]);
    expect(await builder.reveal({ ...TIME_ZONE, path: '/data/nowhere' })).toBe(false);
  });

  it('holds a save until the gate has decided, once for two clicks', async () => {
    const { fake, builder, save, ready } = start();
    let asked = 0;
    let decide: (decision: SaveDecision) => void = () => {};
    builder.holdSave(() => {
      asked += 1;
      return new Promise((resolve) => {
        decide = resolve;
      });
    });
    await ready();
    save();
    save();
    await eventually(() => expect(asked).toBe(1));
    expect(fake.saves).toEqual([]);
    decide('save');
    await eventually(() => expect(fake.saves).toHaveLength(1));
  });

  it('lets the save go when the gate breaks', async () => {
    const { fake, builder, save, ready } = start();
    builder.holdSave(() => Promise.reject(new Error('no answer')));
    await ready();
    save();
    await eventually(() => expect(fake.saves).toHaveLength(1));
  });

  it('leaves nothing behind, and lets a held save go', async () => {
    const { fake, life, builder, save, ready } = start();
    const { validateAndSaveXForm: ours } = fake.vellum;
    builder.holdSave(() => new Promise(() => {}));
    await ready();
    builder.show([finding(TIME_ZONE)]);
    await eventually(() => expect(fake.form.mug('/data/tz').shown).toHaveLength(1));
    save();
    life.abort();
    await eventually(() => expect(fake.saves).toHaveLength(1));
    expect(fake.vellum.validateAndSaveXForm).toBe(ours);
    expect(fake.form.mug('/data/tz').shown).toEqual([]);
    expect(fake.form.listeners).toBe(1);
    expect(Reflect.ownKeys(fake.vellum).filter((key) => typeof key === 'symbol')).toEqual([]);
  });

  it('steps aside where another Caseline is at work, and says so', async () => {
    const first = start();
    await first.ready();
    const life = new AbortController();
    const { port1, port2 } = new MessageChannel();
    startPage(port2);
    const second = createVellumBuilder({ document, port: port1, signal: life.signal });
    await eventually(() => expect(second.degradations).toEqual([{ code: 'other-caseline' }]));
    expect(await second.read()).toBeNull();
    expect(await first.builder.read()).not.toBeNull();
    life.abort();
  });

  it('says what it cannot do here', async () => {
    const fake = createFakeVellum(contactForm(), { mapped: false });
    delete fake.vellum.validateAndSaveXForm;
    delete fake.vellum.setCurrentMug;
    for (const mug of fake.form.getMugList()) Object.assign(mug, { addMessage: undefined });
    document.body.innerHTML = '<div id="formdesigner"></div>';
    Object.assign(document.body.firstElementChild ?? {}, { jQuery1: { vellum_instance: fake.vellum } });
    const life = new AbortController();
    const { port1, port2 } = new MessageChannel();
    startPage(port2);
    const builder = createVellumBuilder({ document, port: port1, signal: life.signal });
    await eventually(async () => expect(await builder.read()).not.toBeNull());
    builder.show([finding(TIME_ZONE), finding(TIME_ZONE)]);
    await eventually(() =>
      expect(builder.degradations.map(({ code }) => code)).toEqual([
        'no-save-hook',
        'no-case-mappings',
        'no-reveal',
        'no-messages',
      ]),
    );
    life.abort();
  });

  it('is not confused by a page that talks nonsense', async () => {
    const { builder, port2 } = start({ page: false });
    for (const data of [null, 1, { kind: 'reply', id: 99, result: 'ok' }, { kind: 'evil' }]) {
      port2.postMessage(data);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await builder.read()).toBeNull();
    expect(builder.degradations).toEqual([]);
  });

  it('says when the form is beyond what it takes', async () => {
    const { builder, port2 } = start({ page: false });
    port2.postMessage({ kind: 'form', mugs: 'many', done: true });
    await eventually(() => expect(builder.degradations).toEqual([{ code: 'form-not-understood' }]));
  });
});

describe('a page whose Vellum cannot be reached', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
  afterEach(() => {
    vi.useRealTimers();
    current?.life.abort();
  });

  it('is read from the screen, and its Save is held from the outside', async () => {
    const { builder } = start({ vellum: false });
    const root = document.getElementById('formdesigner');
    if (root) {
      root.innerHTML = `
        <div class="fd-question-tree"><li id="u" rel="Text"><a class="jstree-anchor jstree-clicked">Phone</a></li></div>
        <div class="fd-save-button"><span class="btn">Save</span></div>
        <div class="fd-question-properties"><input name="property-nodeID" value="phone">
          <div name="property-constraintAttr" contenteditable="true">. = <span data-value="#form/a">a</span>\u200B</div>
          <select name="property-caseProperty"><option selected value="contact_phone_number"></option></select></div>`;
    }
    let saves = 0;
    let decide: (decision: SaveDecision) => void = () => {};
    const button = document.querySelector<HTMLElement>('.fd-save-button .btn');
    button?.addEventListener('click', () => {
      saves += 1;
    });
    builder.holdSave(
      () =>
        new Promise((resolve) => {
          decide = resolve;
        }),
    );
    vi.advanceTimersByTime(10_000);
    expect(builder.degradations).toEqual([{ code: 'no-instance' }]);

    const form = await builder.read();
    expect(form?.questions).toMatchObject([
      { path: '/data/phone', kind: 'text', constraint: { text: '. = #form/a' } },
    ]);
    expect(form?.caseActions[0]?.writes).toMatchObject([{ property: 'contact_phone_number' }]);
    expect(await builder.apply([])).toEqual({ ok: false, reason: 'unsupported' });
    const site = { ...TIME_ZONE, path: '/data/phone', part: 'constraint' } as const;
    expect(builder.anchor(site)?.getAttribute('name')).toBe('property-constraintAttr');
    expect(builder.anchor({ ...site, path: '/data/other' })).toBeNull();

    button?.click();
    button?.click();
    expect(saves).toBe(0);
    decide('save');
    await eventually(() => expect(saves).toBe(1));
    button?.click();
    decide('cancel');
    await Promise.resolve();
    expect(saves).toBe(1);
  });
});
