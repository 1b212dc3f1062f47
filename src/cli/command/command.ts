import type { Line } from '../../lint/reports/line.ts';
import type { Said } from '../said.ts';
import type { CommandIo } from './io.ts';
import type { COMMON_OPTIONS, OptionSpecs, OptionValues } from './options.ts';

/** How a command ended that could not do its work: one line for people and the exit status. */
export interface Refused {
  /** In English alone where it is no `Said`. */
  readonly error: Line | Said;
  readonly status: number;
  /** The arguments are wrong, so help helps. */
  readonly usage?: boolean | undefined;
}

/** The exit status, or why there is nothing to exit with. */
export type Ended = number | Refused;

/** 2: arguments, files or a network that cannot be used. */
export function refused(error: Line | Said, status = 2): Refused {
  return { error, status };
}

/** Arguments that do not go together, beyond what their specs say. */
export function wrongUsage(error: Line | Said): Refused {
  return { error, status: 2, usage: true };
}

interface CommandTexts<Specs extends OptionSpecs> {
  /** The word behind `caseline`. */
  readonly name: string;
  /** What stands behind its name: `FILE…`; '' for nothing. */
  readonly operands: string;
  /** What the operand can be, where it is one of a few words. */
  readonly operandChoices?: readonly string[] | undefined;
  /** A paragraph or two; lines are wrapped where they are shown. */
  readonly about: string;
  readonly examples?: readonly string[] | undefined;
  readonly options: Specs;
  /** What each exit status means. */
  readonly exits: Readonly<Record<number, string>>;
}

/** What a command is given: options with values of the types that their specs say, and all other arguments. */
export interface Given<Specs extends OptionSpecs> {
  readonly options: OptionValues<Specs & typeof COMMON_OPTIONS>;
  readonly operands: readonly string[];
}

/** A command of the command line, of whatever options. */
export interface Command extends CommandTexts<OptionSpecs> {
  run(given: Given<OptionSpecs>, io: CommandIo): Promise<Ended>;
}

/**
 * Describes a command. Keep its file light, for help and completions read it: `run` imports what does the work.
 */
export function defineCommand<const Specs extends OptionSpecs>(
  command: CommandTexts<Specs> & {
    run(given: Given<Specs>, io: CommandIo): Promise<Ended>;
  },
): Command {
  return command as Command;
}

/**
 * A command in the list of them. A start reads only the one that it runs: `summary` stands here so that the list needs
 * none, and `load` imports a small file that describes the command; its work is imported when it runs.
 */
export interface CommandEntry {
  readonly summary: string;
  load(): Promise<Command>;
}
