import jQuery from 'jquery';

/** The page's one jQuery. It is bundled, so that `window.jQuery` stays undefined as on HQ. */
export const $ = jQuery;
