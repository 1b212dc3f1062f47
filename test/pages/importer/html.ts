/**
 * The pages of HQ's case importer (`case_importer/views.py@13cce6f4` and its templates): upload, options, mapping. Forms,
 * names and ids are HQ's; the mapping's rows are made by a script, which takes the page's data away.
 */
import { escapeHtml } from '../server/html.ts';

interface PageParts {
  readonly project: string;
  readonly title: string;
  readonly csrf: string;
  readonly bootstrap: 3 | 5;
}

function page({ project, title, csrf, bootstrap }: PageParts, content: string, data: object = {}): string {
  const values = Object.entries(data).map(
    ([name, value]) => `<div data-name="${name}" data-value="${escapeHtml(JSON.stringify(value))}"></div>`,
  );
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title} - importer stand-in</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/static/form-builder.css">
  <style>
    .hq-content { padding-inline: 15px }
    /* As Bootstrap's forms do in narrow windows. */
    @media (max-width: 767px) { .form-group { display: block } }
  </style>
  <script src="/static/importer.js" defer></script>
</head>
<body class="bootstrap-${bootstrap}">
  <input id="csrfTokenContainer" type="hidden" name="csrfmiddlewaretoken" value="${csrf}">
  <div class="initial-page-data hide" hidden>${values.join('')}</div>
  <div id="hq-navigation"><a href="/">Caseline demo</a> <span>stand-in for HQ's importer, ${project}</span></div>
  <div id="hq-content" class="hq-content"><h1>${title}</h1>
${content}
  </div>
</body>
</html>`;
}

const token = (csrf: string): string => `<input type="hidden" name="csrfmiddlewaretoken" value="${csrf}">`;

export function uploadPage(parts: PageParts, problem: string | null): string {
  return page(
    parts,
    `${problem === null ? '' : `<div class="alert alert-danger">${escapeHtml(problem)}</div>`}
  <form class="form form-horizontal form-report" action="/a/${parts.project}/importer/excel/config/" method="post" enctype="multipart/form-data">
    ${token(parts.csrf)}
    <fieldset><legend>Upload Excel File</legend>
      <div class="form-group mb-3">
        <label class="control-label" for="file">Excel file</label>
        <div class="controls"><input name="file" id="file" type="file"/></div>
      </div>
    </fieldset>
    <div class="form-actions"><button type="submit" class="btn btn-primary" disabled>Next step</button></div>
  </form>
  <div id="recent-uploads"></div>`,
  );
}

export function optionsPage(
  parts: PageParts,
  caseTypes: readonly string[],
  columns: readonly string[],
): string {
  const options = (names: readonly string[]): string =>
    names.map((name) => `<option value="${escapeHtml(name)}">${escapeHtml(name)}</option>`).join('');
  return page(
    parts,
    `<form action="/a/${parts.project}/importer/excel/fields/" method="post" id="field_form">
    ${token(parts.csrf)}
    <label for="case_type">Case type to update/create</label>
    <select name="case_type" id="case_type">${options(caseTypes)}</select>
    <label for="search_column">Excel column</label>
    <select name="search_column" id="search_column">${options(columns)}</select>
    <label for="search_field">Corresponding case field</label>
    <select name="search_field" id="search_field"><option value="case_id">Case ID</option><option value="external_id">External ID</option></select>
    <label><input type="checkbox" name="create_new_cases" id="create_new_cases" checked> Create new records</label>
    <div class="form-actions"><button type="submit" class="btn btn-primary">Next step</button></div>
  </form>`,
  );
}

export interface Mapping {
  readonly columns: readonly string[];
  readonly properties: readonly string[];
  /** `case_type, search_column, search_field, create_new_cases` */
  readonly options: Readonly<Record<string, string>>;
  /** A sheet for each case type: HQ maps nothing. */
  readonly isBulk: boolean;
}

const BULK = `<div class="alert alert-warning"><p>Excel mapping is disabled for bulk case imports.
      Excel columns will be used to directly map to the relevant case properties.</p></div>`;

const MAPPING = `<table class="table table-striped">
      <thead><tr><th>Excel Field</th><th></th><th>Case Property</th><th></th></tr></thead>
      <tbody id="excel-field-rows"></tbody>
    </table>
    <button type="button" class="btn btn-default" id="autofill">Autofill</button>
    <button type="button" class="btn btn-default" id="js-add-mapping">Add</button>`;

export function mappingPage(parts: PageParts, { columns, properties, options, isBulk }: Mapping): string {
  const hidden = Object.entries(options).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`,
  );
  return page(
    parts,
    `<form action="/a/${parts.project}/importer/excel/commit/" method="post" id="field_form">
    ${token(parts.csrf)}
    ${hidden.join('\n    ')}
    ${isBulk ? BULK : MAPPING}
    <div class="form-actions">
      <a class="btn btn-default" id="back_button" href="/a/${parts.project}/data/edit/import_cases/">Back</a>
      <button type="submit" class="btn btn-primary">Confirm Import</button>
    </div>
  </form>`,
    {
      excel_fields: columns,
      case_field_specs: properties.map((field) => ({ field, show_in_menu: true })),
      is_bulk_import: isBulk,
    },
  );
}

export const donePage = (parts: PageParts): string =>
  page(parts, '<p id="imported">Your import has been started.</p>');
