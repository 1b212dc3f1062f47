/** What Bootstrap 3 and 5 call the same things; ids and `data-bind` are alike. */
export interface Markup {
  readonly version: 3 | 5;
  readonly panel: string;
  readonly heading: string;
  readonly title: string;
  readonly body: string;
  readonly pull: string;
  readonly col: string;
  readonly danger: string;
  readonly select: string;
  /** Prefix of Bootstrap's own attributes. */
  readonly data: string;
}

export const MARKUPS: Readonly<Record<3 | 5, Markup>> = {
  3: {
    version: 3,
    panel: 'panel panel-appmanager',
    heading: 'panel-heading',
    title: 'panel-title panel-title-nolink',
    body: 'panel-body',
    pull: 'pull-right',
    col: 'col-sm',
    danger: 'btn btn-danger',
    select: 'form-control',
    data: 'data',
  },
  5: {
    version: 5,
    panel: 'card panel-appmanager',
    heading: 'card-header',
    title: 'card-title card-title-nolink',
    body: 'card-body',
    pull: 'float-end',
    col: 'col-md',
    danger: 'btn btn-outline-danger',
    select: 'form-select',
    data: 'data-bs',
  },
};
