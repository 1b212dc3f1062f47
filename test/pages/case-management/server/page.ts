import { escapeHtml } from '../../server/html.ts';
import type { CaseConfigOptions, PageSwitches } from '../model/options.ts';
import { MARKUPS } from './markup.ts';
import { advancedTab, basicTab, usercaseTab } from './tabs.ts';
import { templates } from './templates.ts';

export interface SettingsPage {
  readonly project: string;
  readonly app: string;
  readonly form: string;
  readonly title: string;
  readonly csrf: string;
  readonly bootstrap: 3 | 5;
  readonly advanced: boolean;
  readonly requires: 'none' | 'case';
  readonly options: CaseConfigOptions;
  readonly switches: PageSwitches;
}

function pageData(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      return `<div data-name="${name}" data-value="${escapeHtml(text)}"></div>`;
    })
    .join('\n    ');
}

/** HQ's form settings page around the two tabs. */
export function settingsPage(page: SettingsPage): string {
  const markup = MARKUPS[page.bootstrap];
  const address = `/a/${page.project}/apps/view/${page.app}/form/${page.form}/`;
  const tab = (id: string, name: string): string =>
    `<li class="nav-item"><a class="nav-link" id="${id}-tab" href="#${id}" ${markup.data}-toggle="tab">${name}</a></li>`;
  const values = {
    form_unique_id: page.form,
    form_name: page.title,
    form_requires: page.requires,
    langs: ['en'],
    default_language: 'en',
    module_doc_type: page.advanced ? 'AdvancedModule' : 'Module',
    has_form_source: true,
    case_config_options: page.options,
    page_switches: { ...page.switches, bootstrap: page.bootstrap },
  };
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escapeHtml(page.title)} - form settings stand-in</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/static/form-builder.css">
  <link rel="stylesheet" href="/static/case-management.css">
</head>
<body class="case-page bootstrap-${page.bootstrap}">
  <input id="csrfTokenContainer" type="hidden" name="csrfmiddlewaretoken" value="${page.csrf}">
  <div class="initial-page-data hide">
    ${pageData(values)}
  </div>
  <div id="hq-navigation"><a href="/">Caseline demo</a> <span>stand-in for HQ's form settings</span></div>
  <div id="hq-messages-container"></div>
  <div id="hq-content" class="hq-content">
    <h1>${escapeHtml(page.title)} <a class="btn btn-default" href="${address}source/">Edit form</a>
      <button class="btn btn-default" id="refresh-questions"
              data-url="/a/${page.project}/apps/view/${page.app}/get_form_questions/?form_unique_id=${page.form}">Refresh questions</button>
    </h1>
    ${templates(markup)}
    <ul class="nav nav-tabs">
      ${tab('case-configuration', 'Case Management')}
      ${page.advanced ? '' : tab('usercase-configuration', 'User Properties')}
      ${tab('form-settings', 'Settings')}
    </ul>
    <div class="tab-content appmanager-tab-content">
      <div class="tab-pane" id="case-configuration">
        <div id="casexml_home" class="casexml">${page.advanced ? advancedTab(markup) : basicTab(markup)}</div>
      </div>
      ${page.advanced ? '' : `<div class="tab-pane" id="usercase-configuration">${usercaseTab(markup)}</div>`}
      <div class="tab-pane" id="form-settings"><div class="savebtn-bar savebtn-bar-save"><div class="btn btn-primary">Save</div></div></div>
    </div>
  </div>
  <script src="/static/case-management.js"></script>
</body>
</html>`;
}
