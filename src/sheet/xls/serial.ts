/** Excel's day numbers as xlrd reads them (`xldate_as_tuple`): what it cannot tell for certain ends the import. */

import { typed, type Value } from '../importer/value.ts';
import { addSeconds, type Day, MIDNIGHT, timeText } from '../python/date-time.ts';
import { roundHalfEven } from '../python/number-text.ts';
import { type CellCrash, crash } from '../row.ts';
import { dateValue } from '../xlsx/serial.ts';

const DAY = 86_400;
const EPOCHS: Readonly<Record<'1900' | '1904', Day>> = {
  '1900': { year: 1899, month: 12, day: 30 },
  '1904': { year: 1904, month: 1, day: 1 },
};
const TOO_LARGE = { '1900': 2_958_466, '1904': 2_958_466 - 1462 };
/** Days that Excel counts wrongly because it believes in 29 February 1900. */
const AMBIGUOUS = 61;

/** The value of a number whose cell shows a date; HQ's import dies at one that xlrd does not take. */
export function xlsSerialValue(serial: number, is1904: boolean): Value | CellCrash {
  const mode = is1904 ? '1904' : '1900';
  if (serial === 0) return typed('time', timeText(MIDNIGHT));
  if (serial < 0 || Number.isNaN(serial)) return crash('XLDateNegative', 'import');
  let days = Math.floor(serial);
  let seconds = roundHalfEven((serial - days) * DAY);
  if (seconds === DAY) {
    seconds = 0;
    days += 1;
  }
  if (days >= TOO_LARGE[mode]) return crash('XLDateTooLarge', 'import');
  const time = {
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    microsecond: 0,
  };
  if (days === 0) return typed('time', timeText(time));
  if (days < AMBIGUOUS && !is1904) return crash('XLDateAmbiguous', 'import');
  const when = addSeconds({ ...EPOCHS[mode], ...MIDNIGHT }, days * DAY);
  return when ? dateValue({ ...when, ...time }) : crash('XLDateTooLarge', 'import');
}
