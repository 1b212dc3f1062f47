/** The words of the popup and of the options page. */
import { createPlural } from '../../../language/plural.ts';
import { type RuleSummaries, ruleSummariesEn } from '../../../lint/texts/summaries/en.ts';
import type { SiteKind } from '../../sites.ts';

const plural = createPlural('en');

const kinds: Readonly<Record<SiteKind, string>> = {
  vellum: 'Form builder',
  'case-management': 'Form settings',
  'web-apps': 'Web Apps',
  importer: 'Import cases',
  'bulk-edit': 'Bulk Edit',
};

export const pagesEn = {
  help: 'Help',
  language: { title: 'Language', browser: 'As the browser' },
  notKept: 'This browser could not keep the change: its storage is full or damaged.',
  keptUnread: 'What is kept in this browser cannot be read now: its storage is full or damaged.',
  notForgotten:
    'Not everything could be forgotten: the storage of this browser is full or damaged. Try again, or remove the extension.',
  forgetEverything: 'Forget everything',
  popup: {
    here: 'This page',
    kinds,
    health: 'Who can be reached?',
    nothing: 'Nothing wrong was found.',
    findings: {
      error: (n: number) => plural(n, { one: '# error', other: '# errors' }),
      warning: (n: number) => plural(n, { one: '# warning', other: '# warnings' }),
      info: (n: number) => plural(n, { one: '# hint', other: '# hints' }),
      incomplete: (n: number) => plural(n, { one: '# not checked', other: '# not checked' }),
    },
    filled: 'Shows what HQ will do with the contact while a form is filled in.',
    states: {
      starting: 'Caseline reads the form.',
      idle: '',
      checking: 'Caseline is checking.',
      offline: 'Nobody could be asked who holds the numbers of this form.',
      'signed-out': 'You are signed out of CommCare HQ, so it does not tell who holds numbers.',
      forbidden: 'Your role may not see who holds numbers in this project.',
      'unknown-project':
        'The check endpoint does not know this project, or not the token that is set: nobody says who holds numbers. See Options, Servers.',
      unsure: 'Not everything could be asked.',
      off: 'The checks of this page are switched off.',
      unread: 'No form could be read on this page: nothing is checked.',
      broken: 'Something in Caseline went wrong: the form is not checked. Please report it.',
      gone: 'This page fought against Caseline’s cards, so Caseline stopped. Reload the page to try again.',
    },
    partial: 'Some of the form could not be read, so some of it is not checked.',
    notOurs:
      'Caseline does not work on this page. It works in CommCare HQ: in the form builder, in a form’s settings, in Web Apps and App Preview.',
    notStarted: 'Caseline has not started on this page.',
    reload: 'Reload the page',
    isOff: {
      form: 'Caseline is off for this form.',
      webApps: 'Caseline is off in Web Apps of this project.',
      importer: 'Caseline is off on the importer of this project.',
      bulkEdit: 'Caseline is off on Bulk Edit of this project.',
      project: 'Caseline is off for this project.',
    },
    switchOff: {
      form: 'Off for this form',
      webApps: 'Off in Web Apps',
      importer: 'Off on the importer',
      bulkEdit: 'Off on Bulk Edit',
      project: (name: string) => `Off for the project ${name}`,
    },
    switchOn: 'Switch on',
    afterReload: 'It counts when the page is loaded again.',
    noPermission: 'Your browser does not let Caseline work on CommCare HQ’s pages.',
    allow: 'Allow',
    kept: 'Kept in this browser',
    keptNothing: 'Nothing is stored in this browser.',
    owners: (n: number) => plural(n, { one: '# known owner', other: '# known owners' }),
    updated: (when: string | null) => (when === null ? 'never updated' : `updated ${when}`),
    updating: (n: number) => plural(n, { other: 'updating, # so far' }),
    troubles: {
      'no-room':
        'There is no room on this disk for its owners: numbers can be checked only while you are online.',
      broken: 'What was stored of its owners was damaged and is read again at your next visit.',
      unreadable:
        'What is stored of its owners cannot be read now: numbers can be checked only while you are online.',
    },
    decisions: (n: number) =>
      plural(n, {
        one: 'What you decided is kept for # form.',
        other: 'What you decided is kept for # forms.',
      }),
    aForm: 'A form',
    laterFound: (questions: string) => `A number in ${questions} is held by another contact.`,
    laterWaiting: (questions: string) =>
      `Saved before the numbers in ${questions} could be checked. They are checked when that is possible.`,
    lookUp: {
      title: 'Look up numbers',
      project: 'Project',
      numbers: 'Numbers',
      numbersHelp: 'One a line, or a whole column of a table. They stay in this browser.',
      submit: 'Look up',
      owner: { case: 'a case', worker: 'a mobile worker' },
      notKnown: (project: string) => `The owners of ${project} are not known yet.`,
      from: (project: string, when: string) =>
        `${project}, from the list of ${when}. Other projects are not in it.`,
    },
    options: 'Options',
    report: {
      title: 'Report a problem',
      hint: 'Copy this into your report. It has no number, no name and no text of your form.',
      copy: 'Copy',
      copied: 'Copied.',
      send: 'Open a report',
    },
  },
  options: {
    title: 'Caseline options',
    intro:
      'On CommCare HQ’s own servers forms are checked without any of this, and the server tells who holds a number of your project. Add a server of your own here, or a check endpoint, which knows the numbers of all projects.',
    servers: {
      title: 'Servers',
      none: 'No server is set.',
      asked: 'is asked itself, with your own session',
      remove: 'Remove',
      origin: 'CommCare HQ server',
      originHint: 'Where you build forms. Your own server works too: the browser asks for your permission.',
      endpoint: 'Check endpoint',
      endpointHint:
        'The address that the team running your project gave you. Leave it and the token empty to ask the server itself.',
      token: 'Token',
      tokenHint: 'It stays in this browser and is sent to the check endpoint only.',
      add: 'Add server',
      problems: {
        origin: 'The server must be an address such as https://www.commcarehq.org.',
        known:
          'The server is known already: Caseline asks it itself. Give a check endpoint to ask that instead.',
        endpoint: 'The check endpoint must be an address that starts with https://.',
        plain: 'The check endpoint must be a plain address, without ?, # or a password.',
        token: 'The token must be one word.',
        permission: 'Without the permission Caseline cannot work there.',
      },
    },
    facts: {
      title: 'Projects',
      intro:
        'What you know of a project and its server does not tell. Where the server tells it, the server counts.',
      none: 'Nothing is written down about a project.',
      origin: 'CommCare HQ server',
      project: 'Project',
      projectHint: 'As in the address of its pages: /a/my-project/.',
      countries: 'Countries of its numbers',
      countriesHint: 'Between commas, the most usual one first: Kenya, Uganda.',
      zone: 'Time zone of the project',
      zoneHint: 'A name from HQ’s list, such as Africa/Nairobi.',
      languages: 'Codes of its SMS languages',
      languagesHint: 'As in Messaging > Languages: en, sw.',
      gateways: 'Names of its SMS gateways',
      gatewaysHint: 'One in each line.',
      keep: 'Keep',
      edit: 'Edit',
      remove: 'Remove',
      problems: {
        origin: 'The server must be an address such as https://www.commcarehq.org.',
        project: 'The project is the word behind /a/ in the address of its pages.',
        country: (text: string) =>
          `“${text}” is no country that Caseline knows. Write its English name or its code of two letters.`,
        zone: (text: string) => `“${text}” is not in HQ’s list of time zones.`,
      },
    },
    rules: {
      title: 'Rules',
      intro: 'What Caseline looks for. A rule that is off finds nothing in any form.',
      find: 'Find a rule',
      rule: 'Rule',
      setting: 'Shown as',
      usual: (setting: string) => `as usual (${setting})`,
      settings: { off: 'off', info: 'hint', warning: 'warning', error: 'error' },
      reset: 'All as usual',
      summaries: ruleSummariesEn as RuleSummaries,
    },
    off: {
      title: 'Where Caseline is off',
      none: 'Nowhere.',
      project: (name: string) => `the whole project ${name}`,
      on: 'Switch on',
    },
    data: {
      title: 'Data',
      intro: 'What Caseline keeps in this browser.',
      none: 'Nothing is stored in this browser.',
      remove: 'Delete',
    },
    file: {
      title: 'Settings as a file',
      intro: 'To keep them, or for another browser. Tokens are not in the file.',
      save: 'Save as a file',
      load: 'Load a file',
      loaded: 'The settings of the file count now.',
      wantToken: (servers: string) => `Add these servers again, with their token: ${servers}.`,
      wantPermission: (servers: string) =>
        `Add these servers again, so that the browser asks for your permission: ${servers}.`,
      problem: 'This is no settings file of Caseline. Nothing was changed.',
    },
  },
};

export type PagesTexts = typeof pagesEn;
