import type { Expression, HashtagNames } from './nodes.ts';
import { parseXPath } from './parser.ts';

const CASE = "instance('casedb')/cases/case[@case_id = instance('commcaresession')/session/data/case_id]/";
const PARENT = `instance('casedb')/cases/case[@case_id = ${CASE}index/parent]/`;
const USER =
  "instance('casedb')/cases/case[@case_type = 'commcare-user'][hq_user_id = instance('commcaresession')/session/context/userid]/";

/** What stands behind the prefixes that HQ offers. */
const PREFIXES: Readonly<Record<string, string>> = {
  '#case/parent/': PARENT,
  '#case/': CASE,
  '#user/': USER,
};

/** The hashtags of one form: its questions, and the case and user properties that the data sources name. */
export class Hashtags implements HashtagNames {
  readonly map: Record<string, string> = {};
  readonly inverted: Record<string, string> = {};
  /** `#case/` and the like, each with what makes a path of a property's name. */
  readonly transformations: Record<string, (property: string) => string> = {};

  constructor(external: boolean) {
    if (!external) return;
    for (const [prefix, path] of Object.entries(PREFIXES)) {
      this.transformations[prefix] = (property) => path + property;
    }
  }

  add(hashtag: string, xpath: string): void {
    this.map[hashtag] = xpath;
    this.inverted[xpath] = hashtag;
  }

  remove(hashtag: string): void {
    const xpath = this.map[hashtag];
    if (xpath !== undefined) delete this.inverted[xpath];
    delete this.map[hashtag];
  }

  isNamespace(name: string): boolean {
    return (
      name === 'form' || Object.keys(this.transformations).some((prefix) => prefix.startsWith(`#${name}/`))
    );
  }

  toXPath(hashtag: string): string {
    const known = this.map[hashtag];
    if (known !== undefined) return known;
    const slash = hashtag.lastIndexOf('/') + 1;
    return this.transformations[hashtag.slice(0, slash)]?.(hashtag.slice(slash)) ?? hashtag;
  }

  toHashtag(xpath: string): string | null {
    return this.inverted[xpath] ?? null;
  }

  parse(text: string): Expression {
    return parseXPath(text, this);
  }

  /** Names under which printing as XPath writes one hashtag anew and leaves all others. */
  renaming(from: string, to: string): { parse(text: string): Expression } {
    const names: HashtagNames = {
      isNamespace: (name) => this.isNamespace(name),
      toXPath: (hashtag) => (hashtag === from ? to : hashtag),
      toHashtag: () => null,
    };
    return { parse: (text) => parseXPath(text, names) };
  }

  /** The known prefixes as the form's `<vellum:hashtagTransforms>` lists them. */
  prefixes(): Record<string, string> {
    return Object.fromEntries(
      Object.entries(this.transformations).map(([prefix, make]) => [prefix, make('')]),
    );
  }
}
