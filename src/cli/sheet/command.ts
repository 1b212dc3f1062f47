import { defineCommand, wrongUsage } from '../command/command.ts';
import { SHEET_OPTIONS, type SheetGiven } from './options.ts';

export const sheetCommand = defineCommand({
  name: 'sheet',
  operands: 'FILE',
  about:
    "Reads a file with contacts as CommCare HQ's importer does: what it stores of each row, whom HQ will reach, and what keeps the file from being imported.\n" +
    'FILE is .csv, .xlsx or .xls. It is read here and sent nowhere.',
  examples: [
    'caseline sheet contacts.xlsx --project project.json',
    'caseline sheet contacts.csv --map contact_phone_number=mobile --fixed corrected.csv',
    'caseline sheet contacts.csv --format ndjson > rows.ndjson',
  ],
  options: SHEET_OPTIONS,
  exits: {
    0: 'HQ takes the file, and no row has an error',
    1: 'some rows have errors',
    2: 'HQ refuses the file or its import dies at a row; an input that cannot be used',
  },
  async run(given: SheetGiven, io) {
    if (given.operands.length !== 1) return wrongUsage((say) => say.sheet.oneFile);
    const { runSheet } = await import('./sheet.ts');
    return await runSheet(given, io);
  },
});
