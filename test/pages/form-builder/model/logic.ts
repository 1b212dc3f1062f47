import { HashtagExpression } from '../xpath/nodes.ts';
import { type References, referencesOf } from '../xpath/references.ts';
import type { Form } from './form.ts';
import { ItextItem } from './itext.ts';
import type { Mug } from './mug.ts';
import type { MugMessage } from './mug-messages.ts';
import type { Card, Cards } from './properties.ts';

interface Reference {
  readonly hashtag: string;
  readonly unknown: boolean;
  readonly external: boolean;
}

/** Expressions that could not be parsed are kept with their bubbles in backticks behind this. */
export const INVALID_PREFIX = '#invalid/xpath ';

const CARD_KEYS = ['calculate', 'relevant'] as const;
const isCards = (name: string): boolean => /^(?:create|update|index)Property$/.test(name);

/** Follows which expressions name which questions: for renames, broken references and what HQ is told. */
export class LogicManager {
  readonly #references = new Map<Mug, Map<string, readonly Reference[]>>();

  constructor(private readonly form: Form) {}

  clearReferences(mug: Mug): void {
    this.#references.delete(mug);
  }

  updateReferences(mug: Mug, name?: string): void {
    const messages: Record<string, readonly MugMessage[]> = {};
    for (const one of name ? [name] : mug.logicReferenceAttrs) messages[one] = this.#update(mug, one);
    mug.addMessages(messages);
  }

  #update(mug: Mug, name: string): readonly MugMessage[] {
    const spec = mug.spec[name];
    const found: Reference[] = [];
    let self = false;
    let invalid = false;
    for (const text of expressionsOf(mug, name)) {
      if (text.startsWith(INVALID_PREFIX)) invalid = true;
      const references = this.#parse(text);
      if (!references) continue;
      self ||= references.self;
      for (const path of references.paths) {
        const absolute = path.initial_context === 'abs' || path instanceof HashtagExpression;
        if (absolute) found.push(this.#resolve(path.toHashtag()));
      }
      for (const id of references.instances) this.form.referenceInstance(id);
    }
    if (found.some(({ external }) => external)) this.form.referenceInstance('casedb', 'commcaresession');
    const byName = this.#references.get(mug) ?? new Map<string, readonly Reference[]>();
    byName.set(name, found);
    this.#references.set(mug, byName);
    const label = spec?.lstring ?? name;
    const unknown = spec?.suppressUnknownReferenceWarning ? [] : found.filter((one) => one.unknown);
    return [
      warning('logic-invalid-xpath-warning', invalid ? 'Invalid XPath expression.' : ''),
      warning(
        'core-circular-reference-warning',
        self && !spec?.mayReferenceSelf
          ? `The ${label} for a question is not allowed to reference the question itself. Please remove the . from the ${label} or your form will have errors.`
          : '',
      ),
      warning('logic-bad-path-warning', unknownText(unknown.map(({ hashtag }) => hashtag))),
    ];
  }

  #parse(text: string): References | null {
    try {
      return referencesOf(this.form.xpath.parse(text));
    } catch {
      return null;
    }
  }

  #resolve(hashtag: string): Reference {
    const known = this.form.getMugByPath(hashtag) !== undefined;
    const external = this.form.hasValidHashtagPrefix(hashtag);
    const allowed = this.form.vellum
      .opts()
      .core.allowedDataNodeReferences.includes(hashtag.replace(/^\/[^/]+\//, ''));
    return {
      hashtag,
      external,
      unknown: !known && !allowed && !(external && this.form.isValidHashtag(hashtag)),
    };
  }

  /** Rewrites every expression that names a moved question. No event is fired: Vellum is silent here. */
  updatePaths(moves: ReadonlyArray<readonly [from: string, to: string]>): void {
    for (const [mug, byName] of this.#references) {
      for (const [name, references] of byName) {
        const named = moves.filter(([from]) => references.some(({ hashtag }) => hashtag === from));
        if (named.length === 0) continue;
        for (const move of named) rewrite(mug, name, (text) => this.#replacePath(text, move));
        this.#update(mug, name);
      }
    }
  }

  #replacePath(text: string, [from, to]: readonly [string, string]): string {
    try {
      const original = this.form.xpath.parse(text).toHashtag();
      const names = this.form.hashtags.renaming(from, to);
      const updated = names.parse(original).print('toXPath');
      return updated === original ? text : updated;
    } catch {
      return text;
    }
  }

  forEachBrokenReference(fn: (mug: Mug, name: string) => void): void {
    for (const [mug, byName] of [...this.#references]) {
      for (const [name, references] of [...byName])
        if (references.some(({ unknown }) => unknown)) fn(mug, name);
    }
  }

  hasBrokenReferences(): boolean {
    let broken = false;
    this.forEachBrokenReference((mug, name) => {
      broken ||= !mug.spec[name]?.suppressUnknownReferenceWarning;
    });
    return broken;
  }

  isReferencedByOthers(mug: Mug, except: readonly Mug[]): boolean {
    return [...this.#references].some(([other, byName]) => {
      if (other === mug || except.includes(other)) return false;
      return [...byName.values()].flat().some(({ hashtag }) => hashtag === mug.hashtagPath);
    });
  }

  /** Case properties that the form loads and saves, as posted to HQ. */
  caseReferences(): { load: Record<string, string[]>; save: Record<string, object> } {
    const load: Record<string, string[]> = {};
    const save: Record<string, object> = {};
    for (const [mug, byName] of this.#references) {
      const path = mug.absolutePath ?? mug.parentMug?.absolutePath;
      const external = [...byName.values()].flat().filter((reference) => reference.external);
      if (path && external.length > 0) load[path] = [...new Set(external.map(({ hashtag }) => hashtag))];
    }
    for (const mug of this.form.getMugList()) {
      if (mug.__className === 'SaveToCase' && mug.absolutePath) save[mug.absolutePath] = caseSaveData(mug);
    }
    return { load, save };
  }

  knownExternalReferences(): Record<string, null> {
    const all = [...this.#references.values()].flatMap((byName) => [...byName.values()].flat());
    const known = all.filter(({ external, unknown }) => external && !unknown);
    return Object.fromEntries(known.map(({ hashtag }) => [hashtag, null]));
  }
}

function warning(key: string, message: string): MugMessage {
  return { key, level: 'warning', message };
}

function unknownText(paths: readonly string[]): string {
  if (paths.length === 0) return '';
  return paths.length === 1 ? `Unknown question: ${paths[0]}` : `Unknown questions:\n- ${paths.join('\n- ')}`;
}

function expressionsOf(mug: Mug, name: string): string[] {
  const value = mug.p.read(name);
  if (typeof value === 'string') return value ? [value] : [];
  const texts: string[] = [];
  eachExpression(value, name, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

/** Runs `fn` over the expressions inside a card map or an itext; changed cards are changed in place. */
function eachExpression(value: unknown, name: string, fn: (text: string) => string): boolean {
  if (value instanceof ItextItem) return value.mapOutputs(fn);
  if (!isCards(name) || !value) return false;
  let changed = false;
  for (const card of Object.values(value as Cards)) {
    for (const key of CARD_KEYS) {
      const text = (card as Card)[key];
      const next = text ? fn(text) : text;
      if (next !== text) {
        card[key] = next;
        changed = true;
      }
    }
  }
  return changed;
}

function rewrite(mug: Mug, name: string, fn: (text: string) => string): void {
  const value = mug.p.read(name);
  if (typeof value === 'string') {
    const next = fn(value);
    if (next !== value) mug.p.set(name, next);
  } else if (eachExpression(value, name, fn) && value instanceof ItextItem) {
    mug.form.fire({ type: 'question-label-text-change', mug });
  }
}

function caseSaveData(mug: Mug): object {
  const { p } = mug;
  const properties = new Set([
    ...Object.keys(p.createProperty ?? {}),
    ...Object.keys(p.updateProperty ?? {}),
  ]);
  properties.delete('');
  if (p.useCreate && (p.case_type || p.caseTypeXPath)) properties.add('case_type');
  if (p.useCreate && p.caseName) properties.add('case_name');
  if (p.useCreate && p.ownerId) properties.add('owner_id');
  return {
    case_type: p.case_type || '',
    properties: [...properties],
    create: p.useCreate || false,
    close: p.useClose || false,
  };
}
