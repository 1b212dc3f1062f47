import ko from 'knockout';

/** The page's one Knockout. It is bundled, so that `window.ko` stays undefined as on HQ. */
export { ko };
