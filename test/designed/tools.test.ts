import { describe, expect, it, vi } from 'vitest';
import type { Builder } from '../../src/builders/builder.ts';
import type { CheckedForm } from '../../src/designed/checked-form.ts';
import * as judge from '../../src/designed/judge.ts';
import { createSessionTools } from '../../src/designed/tools.ts';
import type { FormModel } from '../../src/form/model.ts';
import type { Desk, FactsAnswer } from '../../src/guard/desk.ts';
import { createOwners } from '../../src/guard/owners.ts';
import { sketch } from '../lint/support/form.ts';

const FORM = 'text phone\nmap contact_phone_number <- phone';

function setUp({
  model = sketch(FORM).form as FormModel | null,
  reveals = true,
  edits = undefined as Builder['edits'],
} = {}) {
  const state = { model, facts: { facts: { countries: ['KE'] }, asOf: null, failure: null } as FactsAnswer };
  const anchor = {} as Element;
  const builder = {
    edits,
    anchor: vi.fn(() => anchor),
    reveal: vi.fn(async () => reveals),
  } as unknown as Builder;
  const check = vi.fn<Desk['check']>(async () => ({ answers: [], failure: null }));
  const form = {
    model: () => state.model,
    judge: () => judge,
    factsAnswer: () => state.facts,
    name: () => 'Phone',
  } as unknown as CheckedForm;
  const send = vi.fn();
  const notRevealed = vi.fn();
  const helping = createSessionTools({
    builder,
    owners: createOwners({ desk: { check }, signal: new AbortController().signal, now: () => 0 }),
    form,
    texts: undefined,
    locale: 'en',
    apply: async () => true,
    send,
    notRevealed,
  });
  return { state, anchor, builder, check, send, notRevealed, helping };
}

describe('the tools of a session', () => {
  it('are none while the page has no form', () => {
    expect(setUp({ model: null }).helping.tools()).toBeNull();
  });

  it('name each helper with its place and its question', () => {
    const { helping, anchor } = setUp();
    expect(
      helping.tools()?.helpers?.map(({ helper, label, anchor: place }) => [helper.helper, label, place]),
    ).toEqual([
      ['number', 'Phone', anchor],
      ['examples', 'Phone', anchor],
      ['consent', 'Phone', anchor],
    ]);
  });

  it('have no helpers where the page takes no expressions, but the simulator', () => {
    const tools = setUp({ edits: new Set(['map-question']) }).helping.tools();
    expect(tools?.helpers).toBeNull();
    expect(tools?.simulation.cases.length).toBeGreaterThan(0);
  });

  it('are made anew for another form and for other facts, and not when only places moved', () => {
    const { builder, helping, state } = setUp();
    const first = helping.tools();
    expect(helping.tools()).toBe(first);
    builder.anchor = () => null;
    expect(helping.tools()).not.toBe(first);
    expect(helping.tools()?.workbench).toBe(first?.workbench);
    state.facts = { ...state.facts, facts: { countries: ['UG'] } };
    const second = helping.tools();
    expect(second?.workbench).not.toBe(first?.workbench);
    expect(second?.workbench.project.countries).toEqual(['UG']);
    state.model = sketch(FORM).form;
    expect(helping.tools()?.simulation).not.toBe(second?.simulation);
  });

  it('bring a helper’s place on the screen, or say that it is gone', async () => {
    const there = setUp();
    const key = there.helping.tools()?.helpers?.[0]?.helper.key ?? '';
    await there.helping.callbacks.onRevealHelper?.(key);
    expect(there.send).toHaveBeenCalledOnce();
    await there.helping.callbacks.onRevealHelper?.('unknown');
    expect(there.builder.reveal).toHaveBeenCalledOnce();

    const gone = setUp({ reveals: false });
    gone.helping.tools();
    await gone.helping.callbacks.onRevealHelper?.(key);
    expect(gone.send).not.toHaveBeenCalled();
    expect(gone.notRevealed).toHaveBeenCalledOnce();
  });

  it('ask the desk about a simulated contact; a desk that breaks is one that cannot be reached', async () => {
    const { helping, check } = setUp();
    const contact = { contact_phone_number: '254712345678' };
    check.mockResolvedValueOnce({
      answers: [
        {
          ref: '0',
          number: '254712345678',
          answer: { status: 'free_here' },
          asOf: '',
          from: 'directory',
        },
      ],
      failure: null,
    });
    expect(await helping.callbacks.onCheckOwner?.(contact)).toMatchObject({
      answer: { answer: { status: 'free_here' } },
      failure: null,
    });
    expect(check.mock.calls[0]?.[0]).toEqual([
      { ref: '0', contact: { ...contact, contact_phone_number_is_verified: '1' } },
    ]);
    check.mockRejectedValueOnce(new Error('closed'));
    const another = { contact_phone_number: '254700111222' };
    expect(await helping.callbacks.onCheckOwner?.(another)).toEqual({
      answer: null,
      failure: { reason: 'unreachable' },
    });
  });
});
