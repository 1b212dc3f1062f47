import type { Form } from '../model/form.ts';
import { INVALID_PREFIX } from '../model/logic.ts';
import { escapeText } from '../xml/writer.ts';
import { referencesOf } from '../xpath/references.ts';

const BLANK = '​';

function bubbleClass(form: Form, reference: string): string {
  if (!reference.startsWith('#form/')) {
    if (form.isValidHashtag(reference)) return 'label-datanode-external';
    if (form.hasValidHashtagPrefix(form.normalizeHashtag(reference)))
      return 'label-datanode-external-unknown';
  }
  return form.getMugByPath(reference) ? 'label-datanode-internal' : 'label-datanode-unknown';
}

/** A reference as a bubble between two zero-width blanks; without them a bubble is taken as deleted. */
export function makeBubble(form: Form, reference: string, attributes = ''): string {
  const name = reference.split('/').at(-1) ?? reference;
  const value = escapeText(reference);
  const classes = `label label-datanode ${bubbleClass(form, reference)}`;
  const icon = '<i class="fd-bubble-icon">&nbsp;</i>';
  return `${BLANK}<span class="${classes}" data-value="${value}"${attributes} contenteditable="false">${icon}${escapeText(name)}</span>${BLANK}`;
}

const escapeHtml = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replaceAll('\n', '</p><p>')
    .replaceAll('  ', ' &nbsp;');

/** Positions of the hashtags of an expression, outside strings. */
const HASHTAG = /'[^']*'|"[^"]*"|(#(?:[\w.-]+\/)+[\w.-]+)/g;

function bubbleHashtags(form: Form, text: string): string {
  let html = '';
  let at = 0;
  for (const found of text.matchAll(HASHTAG)) {
    const hashtag = found[1];
    if (!hashtag) continue;
    html += escapeHtml(text.slice(at, found.index)) + makeBubble(form, hashtag);
    at = found.index + hashtag.length;
  }
  return html + escapeHtml(text.slice(at));
}

/** An expression as the HTML of its field: every reference a bubble. */
export function expressionHtml(form: Form, text: string): string {
  if (!text) return '';
  if (text.startsWith(INVALID_PREFIX)) {
    const parts = text.slice(INVALID_PREFIX.length).split(/`(#[^`]+)`/);
    const html = parts.map((part, at) =>
      at % 2 === 1 ? makeBubble(form, part) : escapeHtml(part.replaceAll('``', '`')),
    );
    return `<p>${html.join('')}</p>`;
  }
  return `<p>${bubbleHashtags(form, hashtagged(form, text))}</p>`;
}

/** Raw paths of questions become hashtags, so that they show as bubbles too. */
function hashtagged(form: Form, text: string): string {
  try {
    const parsed = form.xpath.parse(text);
    const raw = referencesOf(parsed).paths.some(
      (path) => path.initial_context !== 'hashtag' && path.toHashtag().startsWith('#'),
    );
    return raw ? parsed.toHashtag() : text;
  } catch {
    return text;
  }
}

const OUTPUT = /<output\b[^>]*?\b(?:vellum:)?value="([^"]*)"[^>]*?\/>/g;

/** A label as the HTML of its field: `<output value="#form/x" />` becomes a bubble. */
export function labelHtml(form: Form, text: string): string {
  if (!text) return '';
  let html = '';
  let at = 0;
  for (const found of text.matchAll(OUTPUT)) {
    const reference = form.normalizeHashtag(found[1] ?? '');
    html += escapeHtml(text.slice(at, found.index));
    html += /^#\S+$/.test(reference)
      ? makeBubble(form, reference, ' data-output-value="true"')
      : escapeHtml(found[0]);
    at = found.index + found[0].length;
  }
  return `<p>${html}${escapeHtml(text.slice(at))}</p>`;
}

interface Piece {
  readonly text: string;
  readonly bubble: boolean;
}

/** The text of a field, bubbles apart. Paragraphs and breaks are new lines. */
function pieces(root: Node): Piece[] {
  const found: Piece[] = [];
  const visit = (node: Node, first: boolean): void => {
    if (node instanceof HTMLElement && node.classList.contains('label-datanode')) {
      const value = node.dataset.value ?? '';
      const output = node.dataset.outputValue !== undefined;
      found.push({ text: output ? `<output value="${value}" />` : value, bubble: true });
    } else if (node instanceof Text) {
      found.push({ text: node.data.replaceAll(BLANK, '').replace(/[\u00a0\u2005]/g, ' '), bubble: false });
    } else {
      const starts =
        node.nodeName === 'BR' || ((node.nodeName === 'P' || node.nodeName === 'DIV') && node !== root);
      if (starts && !first) found.push({ text: '\n', bubble: false });
      [...node.childNodes].forEach((child, at) => {
        visit(child, at === 0);
      });
    }
  };
  visit(root, true);
  return found.filter(({ text }) => text !== '');
}

/** The label that a field shows. */
export function readLabel(root: Node): string {
  return pieces(root)
    .map(({ text }) => text)
    .join('');
}

/** The expression that a field shows; one with bubbles that does not parse is kept in the escaped form. */
export function readExpression(form: Form, root: Node): string {
  const list = pieces(root);
  const joined = list
    .map(({ text, bubble }, at) => (bubble && /^[\w.-]/.test(list[at + 1]?.text ?? '') ? `${text} ` : text))
    .join('');
  if (!list.some(({ bubble }) => bubble)) return joined;
  try {
    form.xpath.parse(joined);
    return joined;
  } catch {
    const escaped = list.map(({ text, bubble }) => (bubble ? `\`${text}\`` : text.replaceAll('`', '``')));
    return INVALID_PREFIX + escaped.join('');
  }
}
