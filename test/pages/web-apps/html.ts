/** HQ's pages around Formplayer: ids, classes and data-binds as in its own templates, Bootstrap 3 and 5. */
import { escapeHtml } from '../server/html.ts';
import { templates } from './templates/templates.ts';

export interface FramePlace {
  readonly project: string;
  /** '' where the hash tells it. */
  readonly app: string;
  readonly environment: 'web-apps' | 'preview-app';
}

export interface FrameSwitches {
  readonly bootstrap: 3 | 5;
  /** One question per screen. */
  readonly paged: boolean;
  /** How the page asks: jQuery as HQ does, or a plain request with `responseType` json. */
  readonly json: boolean;
  /** A script of the page that wraps XMLHttpRequest itself. */
  readonly wraps: boolean;
}

function data(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      return `<div data-name="${name}" data-value="${escapeHtml(text)}"></div>`;
    })
    .join('');
}

const FORM = `<section id="webforms" data-bind="template: { name: 'form-fullform-ko-template' }"></section>`;
const MENU = '<div id="menu-region" class="content menu-content"></div>';
const CONTENT_3 = `<div class="scrollable-container menu-scrollable-container">${MENU}</div>
    <div class="scrollable-container form-scrollable-container">${FORM}</div>`;
const CONTENT_5 = `<div id="content-container">${MENU}
      ${FORM}</div>`;

export function framePage(place: FramePlace, on: FrameSwitches, csrf: string): string {
  const values = {
    app: { _id: place.app, langs: ['en'] },
    domain: place.project,
    environment: place.environment,
    formplayer_url: '/formplayer',
    username: 'admin@example.com',
    page_switches: on,
  };
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Web Apps stand-in</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/static/web-apps.css">
</head>
<body class="${place.environment} bootstrap-${on.bootstrap}">
  <input id="csrfTokenContainer" type="hidden" value="${csrf}">
  <section id="case-crumbs"></section>
  <section id="cases"></section>
  <div id="menu-container">
    <div id="formplayer-progress-container"></div>
    <section id="cloudcare-notifications" class="notifications-container"></section>
    <div id="breadcrumb-region"></div>
    ${on.bootstrap === 5 ? CONTENT_5 : CONTENT_3}
    <section id="cloudcare-debugger"></section>
  </div>
  ${templates(on.bootstrap, place.environment)}
  <div class="initial-page-data hide">${data(values)}</div>
  <div class="commcarehq-urls hide"></div>
  <script src="/static/web-apps.js"></script>
</body>
</html>`;
}

/** A page of the app builder, with the phone in its corner. */
export function previewHost(project: string, app: string, query: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>App settings stand-in</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/static/web-apps.css"></head>
<body class="app-manager">
  <h1>Settings of the app</h1>
  <div id="js-appmanager-preview" class="preview">
    <button class="js-preview-toggle" type="button">App Preview</button>
    <button class="js-preview-refresh" type="button" onclick="document.querySelector('.preview-phone-window').contentWindow.location.reload()">Refresh</button>
    <div class="preview-phone-container">
      <iframe class="preview-phone-window" src="/a/${project}/cloudcare/apps/preview_app/${app}/${query}" title="App Preview"></iframe>
    </div>
  </div>
</body>
</html>`;
}
