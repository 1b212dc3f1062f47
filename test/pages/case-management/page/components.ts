import type { Computed, Observable } from 'knockout';
import { ko } from '../knockout.ts';

interface SearchParams {
  readonly value: Observable<string>;
  readonly action: () => void;
  readonly placeholder: string;
}

interface PaginationParams {
  readonly goToPage: (page: number) => void;
  readonly perPage: Observable<number>;
  readonly totalItems: Computed<number>;
}

interface InlineEditParams {
  readonly value: Observable<string>;
  readonly placeholder: string;
}

const MOST_LINKS = 9;
const SEARCH_MS = 200;

/** The links around the page that is shown; at most nine. */
function linksAround(current: number, pages: number): number[] {
  const half = Math.floor(MOST_LINKS / 2);
  const shown: number[] = [];
  for (let page = 1; page <= pages; page += 1) {
    const near = page >= current - half && page <= current + half;
    const fill = shown.length < MOST_LINKS && (shown.at(-1) ?? 0) > current;
    if (near || fill) shown.push(page);
  }
  return shown;
}

function registerInlineEdit(): void {
  ko.components.register('inline-edit', {
    synchronous: true,
    template: { element: 'ko-inline-edit-template' },
    viewModel: {
      createViewModel: ({ value, placeholder }: InlineEditParams) => {
        const isEditing = ko.observable(false);
        const text = ko.observable('');
        return {
          value,
          placeholder,
          isEditing,
          text,
          edit() {
            text(value());
            isEditing(true);
          },
          save() {
            value(text());
            isEditing(false);
          },
          cancel: () => isEditing(false),
        };
      },
    },
  });
}

/** HQ's `<search-box>`, `<pagination>` and `<inline-edit>` (descriptions of properties). */
export function registerComponents(): void {
  registerInlineEdit();
  ko.components.register('search-box', {
    synchronous: true,
    template: { element: 'ko-search-box-template' },
    viewModel: {
      createViewModel: ({ value, action, placeholder }: SearchParams) => {
        let timer = 0;
        value.subscribe(() => {
          clearTimeout(timer);
          timer = window.setTimeout(() => action(), SEARCH_MS);
        });
        return {
          value,
          placeholder,
          clearQuery() {
            value('');
            action();
          },
        };
      },
    },
  });
  ko.components.register('pagination', {
    synchronous: true,
    template: { element: 'ko-pagination-template' },
    viewModel: {
      createViewModel: ({ goToPage, perPage, totalItems }: PaginationParams) => {
        const currentPage = ko.observable(1);
        const pages = ko.pureComputed(() => Math.ceil(totalItems() / perPage()));
        const go = (page: number, event?: Event): void => {
          currentPage(page);
          goToPage(page);
          event?.stopPropagation();
        };
        totalItems.subscribe(() => go(1));
        return {
          currentPage,
          pagesShown: ko.pureComputed(() => linksAround(currentPage(), pages())),
          goToPage: go,
          nextPage: (_: unknown, event: Event) => go(Math.min(currentPage() + 1, pages()), event),
          previousPage: (_: unknown, event: Event) => go(Math.max(currentPage() - 1, 1), event),
        };
      },
    },
  });
}
