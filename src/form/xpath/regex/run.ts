import { holdsAt } from './anchors.ts';
import type { Instruction, Program } from './compile.ts';
import { type Fold, foldOf } from './fold.ts';

/** Thrown when the budget is used up; regex.ts turns it into `undecided`. */
export class BudgetSpent {}

/** Steps left for one question, shared by all starting points. */
export interface Budget {
  steps: number;
}

/** How deep look-arounds and atomic groups may run inside each other; the parser's nesting limit is below. */
const CHOICE = -1;

/**
 * A backtracking machine like Java's matcher, with its own stack: long inputs cannot overflow the real one, and each
 * step is paid from the budget, so no pattern can hang.
 */
export class Machine {
  private readonly program: Program;
  private readonly text: string;
  private readonly budget: Budget;
  private readonly slots: Int32Array;
  /** Pairs of numbers: a choice (`CHOICE`, pc, pos) or an undo (slot, old value, 0). */
  private readonly stack: number[] = [];
  private searchStart = 0;

  constructor(program: Program, text: string, budget: Budget) {
    this.program = program;
    this.text = text;
    this.budget = budget;
    this.slots = new Int32Array(program.slots);
  }

  /** Start and end of group 0 and the others after a match at `start`; null when there is none there. */
  matchAt(start: number, searchStart: number): Int32Array | null {
    this.searchStart = searchStart;
    this.slots.fill(-1);
    this.stack.length = 0;
    const end = this.run(0, start, -1);
    if (end === -1) return null;
    this.slots[0] = start;
    this.slots[1] = end;
    return this.slots;
  }

  /** The position after a match, -1 for none. `mustEnd`: only a match that ends there counts (look-behind). */
  private run(from: number, start: number, mustEnd: number): number {
    const { text, slots, stack } = this;
    const { instructions } = this.program;
    const base = stack.length;
    let pc = from;
    let pos = start;
    for (;;) {
      if (--this.budget.steps < 0) throw new BudgetSpent();
      const instruction = instructions[pc] as Instruction;
      let ok = true;
      switch (instruction.op) {
        case 'char': {
          const code = pos < text.length ? (text.codePointAt(pos) ?? 0) : -1;
          ok = code !== -1 && instruction.test(code);
          if (ok) pos += code > 0xffff ? 2 : 1;
          pc++;
          break;
        }
        case 'split':
          stack.push(CHOICE, instruction.second, pos);
          pc = instruction.first;
          break;
        case 'jump':
          pc = instruction.to;
          break;
        case 'save':
          this.set(instruction.slot, pos);
          pc++;
          break;
        case 'anchor':
          ok = holdsAt(instruction.anchor, instruction.lines, text, pos, this.searchStart);
          pc++;
          break;
        case 'back-reference': {
          const end = this.repeated(instruction.index, instruction.fold, pos);
          ok = end !== -1;
          pos = end;
          pc++;
          break;
        }
        case 'atomic': {
          const end = this.run(pc + 1, pos, -1);
          ok = end !== -1;
          pos = end;
          pc = instruction.next;
          break;
        }
        case 'look':
          ok = this.look(instruction, pc + 1, pos);
          pc = instruction.next;
          break;
        case 'loop-start':
          this.set(instruction.counter, 0);
          pc++;
          break;
        case 'loop': {
          const count = slots[instruction.counter] ?? 0;
          if (count >= instruction.most) pc = instruction.exit;
          else if (count >= instruction.least && instruction.lazy) {
            // Coming back here means one more round.
            stack.push(CHOICE, -(pc + 1), pos);
            pc = instruction.exit;
          } else {
            if (count >= instruction.least) stack.push(CHOICE, instruction.exit, pos);
            this.set(instruction.counter, count + 1);
            this.set(instruction.position, pos);
            pc++;
          }
          break;
        }
        case 'loop-end':
          pc = slots[instruction.position] === pos ? instruction.exit : instruction.loop;
          break;
        case 'accept':
          if (mustEnd === -1 || pos === mustEnd) {
            this.dropChoices(base);
            return pos;
          }
          ok = false;
      }
      if (ok) continue;
      const back = this.backtrack(base);
      if (back === null) return -1;
      [pc, pos] = back;
      if (pc < 0) {
        pc = -pc - 1;
        const loop = instructions[pc] as Extract<Instruction, { op: 'loop' }>;
        this.set(loop.counter, (slots[loop.counter] ?? 0) + 1);
        this.set(loop.position, pos);
        pc++;
      }
    }
  }

  private set(slot: number, value: number): void {
    this.stack.push(slot, this.slots[slot] ?? -1, 0);
    this.slots[slot] = value;
  }

  /** Undoes what was set since the last choice above `base` and returns there; null when none is left. */
  private backtrack(base: number): [number, number] | null {
    const { stack, slots } = this;
    while (stack.length > base) {
      const third = stack.pop() ?? 0;
      const second = stack.pop() ?? 0;
      const first = stack.pop() ?? 0;
      if (first === CHOICE) return [second, third];
      slots[first] = second;
    }
    return null;
  }

  /** After an atomic part matched, its choices are gone but its captures can still be undone. */
  private dropChoices(base: number): void {
    const { stack } = this;
    let keep = base;
    for (let i = base; i < stack.length; i += 3) {
      if (stack[i] === CHOICE) continue;
      stack[keep] = stack[i] ?? 0;
      stack[keep + 1] = stack[i + 1] ?? 0;
      stack[keep + 2] = 0;
      keep += 3;
    }
    stack.length = keep;
  }

  private look(instruction: Extract<Instruction, { op: 'look' }>, body: number, pos: number): boolean {
    const base = this.stack.length;
    let found = false;
    if (instruction.behind) {
      const furthest = Math.max(0, pos - instruction.most);
      for (let start = pos - instruction.least; start >= furthest && !found; start--)
        found = this.run(body, start, pos) !== -1;
    } else found = this.run(body, pos, -1) !== -1;
    // Captures of a negative look-around never stay.
    if (found && instruction.negated) while (this.backtrack(base) !== null);
    return found !== instruction.negated;
  }

  private repeated(index: number, fold: Fold, pos: number): number {
    const from = this.slots[index * 2] ?? -1;
    const to = this.slots[index * 2 + 1] ?? -1;
    if (index > this.program.groups || from === -1 || to === -1) return -1;
    const length = to - from;
    if (pos + length > this.text.length) return -1;
    this.budget.steps -= length;
    for (let i = 0; i < length; i++) {
      const own = this.text.charCodeAt(from + i);
      const other = this.text.charCodeAt(pos + i);
      if (own !== other && foldOf(own, fold) !== foldOf(other, fold)) return -1;
    }
    return pos + length;
  }
}
