import { beforeEach, describe, expect, it } from 'vitest';
import { createEditQueue, type EditQueue } from '../../src/designed/edit-queue.ts';
import type { Edit } from '../../src/form/edits/edit.ts';
import { type Finding, type Fix, findingKey } from '../../src/lint/finding.ts';

const calculate = (value: string): Edit => ({
  type: 'set-expression',
  path: '/data/flag',
  part: 'calculate',
  value,
});

function finding(rule: string, fix: Fix): Finding {
  const write = { action: 'a', block: 'update', property: 'contact_phone_number_is_verified' } as const;
  return {
    rule,
    severity: 'error',
    property: 'contact_phone_number_is_verified',
    site: { path: '/data/flag', part: 'calculate', write },
    message: { what: '', why: '', how: '' },
    fixes: [fix],
    helpUrl: '',
  };
}

/** Wraps what stands in the form, as fixes of expressions do. */
const wrap = (rule: string, text: string, kind: Fix['kind'] = 'suggestion'): Finding =>
  finding(rule, { kind, title: title(text), edits: [calculate(`${rule}(${text})`)] });

/** What the form says, and what Caseline has read of it. */
let form: string;
let read: string;
let rules: readonly string[];
let kind: Fix['kind'];
/** What a fix is called for what stands in the form. */
let title: (text: string) => string;
let queue: EditQueue;
let told: number;
/** How many edits were one deed. */
let joined: number[];

const findings = (): Finding[] =>
  rules.filter((rule) => !read.includes(rule)).map((rule) => wrap(rule, read, kind));
const keyOf = (rule: string): string => findingKey(wrap(rule, ''));
const look = async (): Promise<void> => {
  await Promise.resolve();
  read = form;
};

beforeEach(() => {
  form = 'x';
  read = 'x';
  rules = ['first', 'second'];
  kind = 'suggestion';
  told = 0;
  joined = [];
  title = () => 'Wrap';
  queue = createEditQueue({
    findings: { of: (key) => findings().find((one) => findingKey(one) === key), shown: findings },
    look,
    async apply([edit]) {
      await Promise.resolve();
      if (edit?.type === 'set-expression') form = edit.value;
      await look();
      return true;
    },
    joined: (count) => void joined.push(count),
    onChanged: () => {
      told += 1;
    },
  });
});

describe('a fix', () => {
  it('is made for the form as it is now, not as it was when its card was opened', async () => {
    form = 'typed meanwhile';
    await queue.applyFix(keyOf('first'), 0);
    expect(form).toBe('first(typed meanwhile)');
  });

  it('is not made when what was typed took its finding away', async () => {
    form = 'first by hand';
    await queue.applyFix(keyOf('first'), 0);
    expect(form).toBe('first by hand');
    expect(told).toBe(0);
  });

  it('is not made when what was typed has made another of it, and the designer is told', async () => {
    title = (text) => `Wrap ${text}`;
    const pressed = queue.applyFix(keyOf('first'), 0);
    form = 'typed meanwhile';
    await pressed;
    expect(form).toBe('typed meanwhile');
    expect(told).toBe(1);
  });

  it('waits for the one before, and is made for what that leaves', async () => {
    await Promise.all([queue.applyFix(keyOf('first'), 0), queue.applyFix(keyOf('second'), 0)]);
    expect(form).toBe('second(first(x))');
  });

  it('asked for twice is made once', async () => {
    await Promise.all([queue.applyFix(keyOf('first'), 0), queue.applyFix(keyOf('first'), 0)]);
    expect(form).toBe('first(x)');
  });

  it('that there is none of is nothing to wait for', () => {
    expect(queue.applyFix(keyOf('first'), 1)).toBeUndefined();
    expect(queue.applyFix('no key', 0)).toBeUndefined();
  });
});

describe('all safe fixes', () => {
  it('are made one after the other, for the form as it is now', async () => {
    kind = 'safe';
    form = 'typed meanwhile';
    await queue.fixAll();
    expect(form).toBe('second(first(typed meanwhile))');
    expect(joined).toEqual([2]);
  });

  it('leave suggestions alone', async () => {
    await queue.fixAll();
    expect(form).toBe('x');
  });
});

it('is settled when everything that was asked for is made', async () => {
  void queue.applyFix(keyOf('first'), 0);
  await queue.settled();
  expect(form).toBe('first(x)');
});
