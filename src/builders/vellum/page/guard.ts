import type { BuilderMessage } from '../protocol.ts';

/**
 * Guards by hand what the builder half says: a schema library would be most of this script. What has passed is as
 * deep as it is used here; a wrong path or field inside is refused by the code that looks it up in the form.
 */

const { hasOwn, values } = Object;
const { isArray } = Array;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** Own fields only: a polluted Object.prototype must not answer for us. */
function has(fields: Fields, name: string, type: 'string' | 'number'): boolean {
  return hasOwn(fields, name) && typeof fields[name] === type;
}

function isPlace(value: unknown): boolean {
  return (
    isFields(value) &&
    has(value, 'path', 'string') &&
    (value.choice === undefined || has(value, 'choice', 'string')) &&
    (value.attr === null || has(value, 'attr', 'string'))
  );
}

function isMark(value: unknown): boolean {
  return isPlace(value) && ['key', 'text'].every((name) => has(value as Fields, name, 'string'));
}

/** Every field of every edit is a text, texts by language, or says yes or no. */
function isEdit(value: unknown): boolean {
  return isFields(value) && has(value, 'type', 'string') && values(value).every(isEditField);
}

function isEditField(value: unknown): boolean {
  return value === undefined || isText(value) || typeof value === 'boolean' || isTexts(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isTexts(value: unknown): boolean {
  return isFields(value) && !isArray(value) && values(value).every(isText);
}

function isListOf(value: unknown, item: (value: unknown) => boolean): boolean {
  return isArray(value) && value.every(item);
}

function isRight(message: Fields): boolean {
  switch (message.kind) {
    case 'hold':
    case 'dispose':
      return true;
    case 'sync':
      return has(message, 'id', 'number');
    case 'show':
      return isListOf(message.marks, isMark);
    case 'apply':
      return ['id', 'told'].every((name) => has(message, name, 'number')) && isListOf(message.edits, isEdit);
    case 'reveal':
      return has(message, 'id', 'number') && isPlace(message.place);
    case 'save-answer':
      return has(message, 'id', 'number') && /^(save|cancel|wait)$/.test(String(message.decision));
    default:
      return false;
  }
}

/** The message, or null for anything that is none. */
export function guardMessage(data: unknown): BuilderMessage | null {
  return isFields(data) && hasOwn(data, 'kind') && isRight(data) ? (data as unknown as BuilderMessage) : null;
}
