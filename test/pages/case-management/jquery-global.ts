import { $ } from '../form-builder/jquery.ts';

/** Knockout takes jQuery's events only when it finds it here while it loads; select2 tells of choices by those alone. */
Object.assign(window, { jQuery: $, $ });
