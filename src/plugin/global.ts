/** The same as one classic script: `<script src="caseline.js"></script>` gives `Caseline.attach`. */
import { attach } from './attach.ts';

declare global {
  interface Window {
    Caseline?: { readonly attach: typeof attach };
  }
}

window.Caseline = Object.freeze({ attach });
