import { demoToken } from '../../../.ci/demo-token.ts';
import { formNames } from './forms.ts';
import type { BuilderPlace, Switches } from './options.ts';

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function pageData(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      return `<div data-name="${name}" data-value="${escapeHtml(text)}"></div>`;
    })
    .join('\n    ');
}

/** What a page that embeds Caseline hands over. The check endpoint is on the same server. */
function pluginOptions(project: string): string {
  const slug = JSON.stringify(project).replace(/</g, '\\u003c');
  return `{
      project: ${slug},
      endpoint: location.origin + '/check',
      token: '${demoToken()}',
    }`;
}

/** Where a page that embeds Caseline puts it: the script, then one call. */
function plugin(project: string): string {
  return `<script src="/plugin/caseline.js"></script>
  <script>
    Caseline.attach(document.getElementById('formdesigner'), ${pluginOptions(project)});
  </script>`;
}

/** A host that bundles Vellum registers Caseline among its plugins, and then starts the form builder. */
function bundled(project: string, plugins: readonly string[]): string {
  return `<script src="/plugin/caseline.js"></script>
  <script>
    Caseline.registerVellumPlugin(jQuery, ${pluginOptions(project)});
    jQuery('#formdesigner').vellum({ plugins: ${JSON.stringify([...plugins, 'caseline'])} });
  </script>`;
}

/** The real one, as a page of HQ on Bootstrap 5 has it, before the page's own styles and scripts. */
const BOOTSTRAP_5 = {
  style: '<link rel="stylesheet" href="/html-form/vendor/bootstrap.min.css">',
  script: '<script src="/html-form/vendor/bootstrap.bundle.min.js"></script>',
};

/** HQ's page around the form builder. */
export function builderPage(
  place: BuilderPlace,
  csrf: string,
  options: object,
  on: Switches,
  title: string,
): string {
  const base = `/a/${place.domain}/apps/view/${place.app}`;
  const form = `${base}/form/${place.form}`;
  const values = {
    vellum_options: options,
    is_registration_form: false,
    form_uses_cases: true,
    form_name: title,
    form_comment: '',
    page_switches: { ready: on.ready, jquery: on.jquery, bundled: on.bundled },
  };
  const bootstrap = on.bootstrap === 5 ? BOOTSTRAP_5 : { style: '', script: '' };
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escapeHtml(title)} - form builder stand-in</title>
  <link rel="icon" href="data:,">
  ${bootstrap.style}
  <link rel="stylesheet" href="/static/form-builder.css">
</head>
<body>
  <input id="csrfTokenContainer" type="hidden" name="csrfmiddlewaretoken" value="${csrf}">
  <div class="initial-page-data hide">
    ${pageData(values)}
  </div>
  <div class="commcarehq-urls hide">
    <div data-name="edit_form_attr" data-value="/a/${place.domain}/apps/edit_form_attr/${place.app}/${place.form}/---/"></div>
  </div>
  <div id="hq-navigation"><a href="/">Caseline demo</a> <span>stand-in for HQ's form builder</span></div>
  <div id="hq-content" class="hq-content">
    <nav class="appmanager-sidebar"><a href="${base}/">Application</a> <a href="${form}/source/">${escapeHtml(title)}</a></nav>
    <div id="formdesigner" class="clearfix loading"></div>
  </div>
  ${bootstrap.script}
  <script src="/static/form-builder.js"></script>
  ${on.plugin ? plugin(place.domain) : ''}
  ${on.bundled ? bundled(place.domain, on.plugins) : ''}
</body>
</html>`;
}

export function simple(title: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/static/form-builder.css"></head>
<body class="plain">${body}</body>
</html>`;
}

const NOTES: Readonly<Record<string, string>> = {
  demo: 'registers a client, with mistakes: read the markers, use a fix, press Ctrl+Z, press Save',
  clean: 'has no mistakes: Save goes through without a word',
  contact: 'all kinds of writes: questions, hidden values, Advanced Case Actions that create and update',
  repeat: 'the same number for each case of a repeat',
  empty: 'has one question: set messaging up from the panel',
  broken: 'is no XML: the form builder says so and nothing is attached',
};

/** Every page of the demo and every switch, for who works on Caseline. */
export function allPages(): string {
  const base = '/a/demo/apps/view/app1';
  const forms = formNames()
    .sort((a, b) => Object.keys(NOTES).indexOf(a) - Object.keys(NOTES).indexOf(b))
    .map((name) => {
      const address = `${base}/form/${name}/source/`;
      return `<li><a href="${address}">${name}</a> (<a href="${address}?plugin=1">with the plugin</a>, <a href="${address}?bundled=1">registered with Vellum</a>): ${NOTES[name] ?? ''}</li>`;
    });
  return simple(
    'All pages of the demo',
    `<p><a href="/">Caseline in five steps</a></p>
<h1>Form builder pages</h1>
<p>A stand-in for the form builder of CommCare HQ. Open a page with the extension loaded, or with the plugin.</p>
<ul>${forms.join('\n')}</ul>
<h2>Form settings (Case Management, User Properties)</h2>
<p>For the extension. Rename a row, choose another question, press Save.</p>
<ul>
<li><a href="${base}/form/demo/">demo</a>, <a href="${base}3/form/demo/?bootstrap=3">with Bootstrap 3</a>: registers a client; most mistakes are the form builder's to mend</li>
<li><a href="/a/demo/apps/view/large/form/demo/?setup=large">more rows than a page shows</a>, with a misspelt property on the last</li>
<li><a href="/a/demo/apps/view/family/form/demo/?setup=family">child cases and user properties</a></li>
<li><a href="/a/demo/apps/view/advanced/form/demo/?setup=advanced&amp;module=advanced">an advanced module</a></li>
<li>?generation=update, conflicts or path: actions as older versions of HQ stored them</li>
</ul>
<h2>Filling in a form</h2>
<p>With the extension loaded; questions and what HQ saves of them are those of <code>test/pages/web-apps/app.ts</code>.</p>
<ul>
<li><a href="/a/demo/cloudcare/apps/v2/#%7B%22appId%22%3A%22app1%22%7D">Web Apps</a>, <a href="/a/demo/cloudcare/apps/v2/?paged=1#%7B%22appId%22%3A%22app1%22%7D">with one question per screen</a>, <a href="/a/demo/cloudcare/apps/v2/#%7B%22appId%22%3A%22closed%22%7D">of an app whose design you may not read</a></li>
<li><a href="${base}/settings/">App Preview</a> on a page of the app builder</li>
</ul>
<h2>Importing cases</h2>
<ul><li><a href="/a/demo/data/edit/import_cases/">HQ’s importer</a>: choose <a href="/demo/contacts.csv">a sheet with mistakes</a></li></ul>
<h2>The plugin on other pages</h2>
<ul>
<li><a href="/html-form/plain.html">plain HTML form</a>: what a person types is read as CommCare HQ will read it</li>
<li><a href="/html-form/fields.html">full fields</a> for the six properties, as custom elements</li>
<li><a href="/html-form/formio.html">another form builder</a> (Form.io)</li>
</ul>
<h2>Switches</h2>
<ul>
<li><a href="${base}/form/demo/source/?richText=0">?richText=0</a>: plain fields instead of bubbles</li>
<li><a href="${base}/form/demo/source/?plugins=-caseManagement,-saveToCase">?plugins=-caseManagement,-saveToCase</a>: an older project</li>
<li><a href="${base}/form/demo/source/?locked=/data/phone">?locked=/data/phone</a>: a question that may not be changed</li>
<li><a href="${base}/form/demo/source/?bootstrap=5">?bootstrap=5</a>: dialogs, focus traps and styles of Bootstrap 5</li>
<li><a href="${base}/form/demo/source/?ready=0">?ready=0</a>: an older HQ that does not tell when it is ready</li>
<li><a href="${base}/form/demo/source/?jquery=global">?jquery=global</a>, <a href="${base}/form/contact/source/?lang=hin">?lang=hin</a></li>
<li><a href="${base}/modules-0/forms-0/source/">the old address of a form</a>, <a href="${base}/">a page without a form builder</a></li>
</ul>`,
  );
}

export function applicationPage(): string {
  return simple(
    'Application',
    '<h1>Application</h1><p>A page of the app manager that holds no form builder.</p>',
  );
}
