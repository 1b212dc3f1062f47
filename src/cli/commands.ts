import type { CommandEntry } from './command/command.ts';

/** The commands, by name. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  lint: {
    summary: 'find what a form gets wrong about messaging contacts',
    load: async () => (await import('./lint/command.ts')).lintCommand,
  },
  try: {
    summary: 'say what CommCare saves for given answers',
    load: async () => (await import('./try/command.ts')).tryCommand,
  },
  outcome: {
    summary: 'say what CommCare HQ will do with contacts, one JSON object per line',
    load: async () => (await import('./outcome/command.ts')).outcomeCommand,
  },
  sheet: {
    summary: "say what HQ's importer makes of a file with contacts, and correct it",
    load: async () => (await import('./sheet/command.ts')).sheetCommand,
  },
  health: {
    summary: 'say who of a project can be reached and why the others cannot',
    load: async () => (await import('./health/command.ts')).createHealthCommand(),
  },
  dictionary: {
    summary: "write the values that contacts may have as a file for HQ's data dictionary",
    load: async () => (await import('./dictionary/command.ts')).dictionaryCommand,
  },
  serve: {
    summary: 'run the check endpoint',
    load: async () => (await import('./serve/command.ts')).createServeCommand(),
  },
  token: {
    summary: 'make and take back tokens of a check service, see who asked how much',
    load: async () => (await import('./token/command.ts')).tokenCommand,
  },
  contact: {
    summary: 'mend what a check service knows of a case',
    load: async () => (await import('./contact/command.ts')).contactCommand,
  },
  import: {
    summary: 'bring a project from CommCare HQ into a check service',
    load: async () => (await import('./import/command.ts')).createImportCommand(),
  },
  mcp: {
    summary: 'answer assistants and coding agents (Model Context Protocol)',
    load: async () => (await import('./mcp/command.ts')).mcpCommand,
  },
  completions: {
    summary: 'complete caseline in bash, zsh or fish',
    load: async () => (await import('./completions/command.ts')).createCompletionsCommand(COMMANDS),
  },
};
