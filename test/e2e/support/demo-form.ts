/** What Caseline says of test/pages/forms/demo.xml with the demo project's facts; findings.test.ts lists it. */
export const MISTAKES = 8;
export const SAFE_FIXES = 2;
