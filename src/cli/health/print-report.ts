import { maskedText } from '../../contact/phone/masked-text.ts';
import { type FromHq, NOTHING_FROM_HQ, type Shown } from '../../health/report.ts';
import { healthHtml } from '../../health/report-html.ts';
import { linesOf } from '../../lint/reports/line.ts';
import type { HealthReport } from '../../sheet/health/tally.ts';
import type { CommandIo } from '../command/io.ts';
import type { CliTexts } from '../texts/en.ts';
import { sectionLines } from './hq/pieces.ts';
import { inLanguage, withMaskedTexts } from './in-language.ts';
import type { HealthGiven } from './options.ts';
import { healthLines } from './report.ts';

/** What a report shows of numbers: all to a terminal, and where it is asked for. */
export function shownBy(
  options: Pick<HealthGiven['options'], 'format' | 'show-numbers'>,
  io: CommandIo,
): Shown {
  return showsNumbers(options, io) ? (text) => text : maskedText;
}

function showsNumbers(
  options: Pick<HealthGiven['options'], 'format' | 'show-numbers'>,
  io: CommandIo,
): boolean {
  return options['show-numbers'] || (options.format === 'text' && io.out.isTerminal);
}

/**
 * Prints a report in the format that was asked for.
 * @param about where it is from: in JSON it stands before the counts
 * @param more for people, behind the counts
 */
export function printReport(
  report: HealthReport,
  about: object,
  options: Pick<HealthGiven['options'], 'format' | 'show-numbers'>,
  io: CommandIo,
  texts: CliTexts,
  more: FromHq = NOTHING_FROM_HQ,
): void {
  const { health, lang } = texts;
  const told = inLanguage(report, texts);
  const said = options.format === 'json' || showsNumbers(options, io) ? told : withMaskedTexts(told);
  const shown = shownBy(options, io);
  if (options.format === 'json') io.out.json({ ...about, ...said }, 2);
  else if (options.format === 'html') io.out.printAll(linesOf(healthHtml(said, health, shown, lang, more)));
  else {
    const difference = more.difference === null ? [] : [more.difference];
    io.out.printAll([...healthLines(said, health, shown), ...difference, ...sectionLines(more.sections)]);
  }
}
