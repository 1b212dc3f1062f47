import { DateTime } from 'luxon';

const TEXT = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:^|$| )(?:(\d{2}):(\d{2}):(\d{2}))?$/;
const DAY = 86_400;
/** 1 March 1900: before it Excel's days are one off. */
const FIRST_SURE_DAY = 61;

/**
 * The number that Excel shows as this date, date and time, or time (as Python writes them); null where the number would
 * be read as something else.
 */
export function excelSerial(text: string): number | null {
  const match = TEXT.exec(text);
  if (!match) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const fraction = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / DAY;
  if (year === undefined) return fraction;
  const epoch = DateTime.utc(1899, 12, 30);
  const days = DateTime.utc(Number(year), Number(month), Number(day)).diff(epoch, 'days').days;
  return days < FIRST_SURE_DAY ? null : days + fraction;
}
