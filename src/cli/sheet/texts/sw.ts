/** What `caseline sheet` says beside the texts of rows and files, in Swahili. */
import type { SheetReportTexts } from './en.ts';

export const sheetReportSw: SheetReportTexts = {
  progress: (rows) => `Safu ${rows.toLocaleString('sw')}`,
  columns: 'Safuwima',
  column: 'safuwima',
  mapped: (property, columns) => `${property} kutoka ${columns}`,
  foundBy: (column) => `kesi zinapatikana kwa ${column}`,
  newCases: 'hakuna safuwima ya case_id au external_id: kila safu inaweza kuwa kesi mpya',
  none: 'hakuna sifa yoyote ya mawasiliano',
  bulk: 'kila karatasi inaingizwa kama aina ya kesi ya jina lake',
  refused: 'HQ inakataa faili hii',
  dies: (row) => `Uingizaji wa HQ unasimama kwenye safu ya ${row}`,
  row: (row) => `safu ya ${row}`,
  also: 'na kisha',
  count: (count) => `Safu ${count}`,
  rows: (rows, more) => `safu ya ${rows.join(', ')}${more > 0 ? ` na ${more} zaidi` : ''}`,
  stored: (text) => `imehifadhiwa kama ${text}`,
  nothing: 'tupu',
  summary: (rows, written, skipped, failed) =>
    `Safu ${rows}: ${[
      `${written} zimeandikwa`,
      ...(skipped > 0 ? [`${skipped} zimerukwa`] : []),
      ...(failed > 0 ? [`${failed} hazikuingizwa`] : []),
    ].join(', ')}.`,
  summaryIfMended: 'Hilo likisharekebishwa:',
  reached: (reached, written) =>
    `Wasiliani ${reached} kati ya ${written} watapata SMS; ${written - reached} hawatapata, au namba si sahihi.`,
  allReached: (written) =>
    written === 1 ? 'Mwasiliani atapata SMS.' : `Wasiliani wote ${written} watapata SMS.`,
  correctable: (count) => `Safu ${count} zina thamani zenye tahajia moja sahihi: --fixed OUT inaziandika.`,
  fixed: (file, changes) => `Imeandikwa: ${file}, seli ${changes} zimebadilishwa`,
  list: (list) =>
    list === null ? ' (orodha iko kwenye karatasi yake ya pili).' : ` (orodha iko kwenye ${list}).`,
  notFixed: 'Nakala iliyosahihishwa ya faili hii haiwezi kuandikwa.',
  reason: (reason, column, row) =>
    `Ni faili ya Excel, kwa sababu CSV haiwezi kubeba kilichokusudiwa: ${reason} (safu ya ${row}, ${column}).`,
  mends: 'HQ inakubali nakala hiyo.',
  stillRefused: (codes) => `HQ bado inaikataa: ${codes.join(', ')}.`,
};
