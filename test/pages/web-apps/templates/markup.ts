/** The two generations of HQ's classes. */
export type Bootstrap = 3 | 5;

/** A Knockout template. */
export function script(id: string, body: string): string {
  return `<script type="text/html" id="${id}">${body}</script>`;
}
