import * as v from 'valibot';
import type { ProjectFacts } from '../../contact/project.ts';
import { type Ended, refused } from '../command/command.ts';
import type { CommandIo } from '../command/io.ts';
import { loadTexts } from '../language.ts';
import { type GivenActions, readActions } from '../lint/case-management.ts';
import { issueText, readProjectFile } from '../project-file.ts';
import { type Read, readJson } from '../read-file.ts';
import { ofFile } from '../said.ts';
import { Answers, withPaths } from './answers.ts';
import { findForm } from './find-form.ts';
import type { TryGiven } from './options.ts';
import { triedLines } from './report.ts';
import { runTable } from './table.ts';
import { told, tried } from './tried.ts';

interface Settings {
  readonly project: ProjectFacts | undefined;
  readonly actions: GivenActions | null;
}

/** What `caseline try` does. */
export async function runTry({ options, operands }: TryGiven, io: CommandIo): Promise<Ended> {
  const settings = await readSettings(options, io.cwd);
  if ('error' in settings) return refused(settings.error);
  const { project, actions } = settings.value;
  const texts = await loadTexts(options.language, io.env);
  if (options.batch !== undefined) {
    const { runBatch } = await import('./batch.ts');
    return await runBatch(options.batch, settings.value, io, texts.frame);
  }
  const [name = ''] = operands;
  const form = await findForm(name, options.form, actions, io);
  if ('error' in form) return refused(form.error);
  const shows = options['show-numbers'] || io.out.isTerminal;
  if (options.table !== undefined)
    return await runTable(
      options.table,
      form.value,
      { project, shows, format: options.format, texts: texts.tried },
      io,
    );
  const read = await readJson(options.answers ?? '', io.cwd);
  if ('error' in read) return refused(read.error);
  const answers = v.safeParse(Answers, read.value);
  if (!answers.success) return refused(ofFile(options.answers ?? '', issueText(answers.issues[0])));
  const result = tried(form.value, withPaths(answers.output, form.value), { project });
  if (options.format === 'json') io.out.json(told(result), 2);
  else {
    io.out.print(...triedLines(result, form.value, shows, texts));
  }
  return 0;
}

async function readSettings(options: TryGiven['options'], cwd: string): Promise<Read<Settings>> {
  const actions = options.actions === undefined ? { value: null } : await readActions(options.actions, cwd);
  if ('error' in actions) return actions;
  const facts = options.project === undefined ? null : await readProjectFile(options.project, cwd);
  if (facts && 'error' in facts) return { error: facts.error };
  return { value: { project: facts?.project, actions: actions.value } };
}
