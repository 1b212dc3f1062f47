/** What `caseline sheet` says beside the texts of rows and files, in Hindi. */
import type { SheetReportTexts } from './en.ts';

export const sheetReportHi: SheetReportTexts = {
  progress: (rows) => `${rows.toLocaleString('hi')} पंक्तियाँ`,
  columns: 'कॉलम',
  column: 'कॉलम',
  mapped: (property, columns) => `${columns} से ${property}`,
  foundBy: (column) => `केस ${column} से ढूँढे जाते हैं`,
  newCases: 'case_id या external_id कॉलम नहीं है: हर पंक्ति नया केस बन सकती है',
  none: 'कोई संपर्क प्रॉपर्टी नहीं',
  bulk: 'हर शीट अपने नाम के केस प्रकार के रूप में आयात होती है',
  refused: 'HQ इस फ़ाइल को अस्वीकार करता है',
  dies: (row) => `HQ का आयात पंक्ति ${row} पर रुक जाता है`,
  row: (row) => `पंक्ति ${row}`,
  also: 'और फिर',
  count: (count) => `${count} ${count === 1 ? 'पंक्ति' : 'पंक्तियाँ'}`,
  rows: (rows, more) => `पंक्ति ${rows.join(', ')}${more > 0 ? ` और ${more} और` : ''}`,
  stored: (text) => `${text} के रूप में सहेजा जाता है`,
  nothing: 'कुछ नहीं',
  summary: (rows, written, skipped, failed) =>
    `${rows} ${rows === 1 ? 'पंक्ति' : 'पंक्तियाँ'}: ${[
      `${written} लिखी गईं`,
      ...(skipped > 0 ? [`${skipped} छोड़ी गईं`] : []),
      ...(failed > 0 ? [`${failed} आयात नहीं हुईं`] : []),
    ].join(', ')}।`,
  summaryIfMended: 'यह ठीक हो जाने पर:',
  reached: (reached, written) =>
    `${written} में से ${reached} संपर्कों को SMS मिलेगा; ${written - reached} को नहीं, या नंबर ग़लत है।`,
  allReached: (written) => (written === 1 ? 'संपर्क को SMS मिलेगा।' : `सभी ${written} संपर्कों को SMS मिलेगा।`),
  correctable: (count) =>
    `${count} ${count === 1 ? 'पंक्ति' : 'पंक्तियों'} में ऐसे मान हैं जिनका एक ही सही रूप है: --fixed OUT उन्हें लिखता है।`,
  fixed: (file, changes) => `लिखा गया: ${file}, ${changes} सेल बदले`,
  list: (list) => (list === null ? ' (सूची इसकी दूसरी शीट में है)।' : ` (सूची ${list} में है)।`),
  notFixed: 'इस फ़ाइल की सुधरी हुई कॉपी नहीं लिखी जा सकती।',
  reason: (reason, column, row) =>
    `यह Excel फ़ाइल है, क्योंकि CSV वह नहीं रख सकती जो कहना है: ${reason} (पंक्ति ${row}, ${column})।`,
  mends: 'HQ यह कॉपी लेता है।',
  stillRefused: (codes) => `HQ अब भी इसे अस्वीकार करता है: ${codes.join(', ')}।`,
};
