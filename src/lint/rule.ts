import type { ContactProperty } from '../contact/contact.ts';
import type { ProjectFacts } from '../contact/project.ts';
import type { FormModel } from '../form/model.ts';
import type { Fix, Message, Severity, Site } from './finding.ts';
import type { Said } from './said.ts';

/** What a rule is given. Pure data: no DOM, no clock, no network. */
export interface RuleContext {
  readonly form: FormModel;
  readonly project: ProjectFacts;
  report(finding: {
    readonly property: ContactProperty | null;
    readonly site: Site;
    readonly message: Said<Message>;
    readonly fixes?: readonly Said<Fix>[] | undefined;
    /** Only where the rule's own severity does not hold, e.g. `incomplete` while the list is unknown. */
    readonly severity?: Severity | undefined;
  }): void;
}

/** One form of an app, for rules that compare forms. */
export interface AppFormContext extends RuleContext {
  /** As a person knows it: `Module > Form`. */
  readonly name: string;
}

/** One rule, one file: `rules/<id>.ts`, `docs/rules/<id>.md`, `test/lint/rules/<id>.test.ts`. */
export interface Rule {
  /** Kebab-case and final: the file's name. */
  readonly id: string;
  readonly severity: Exclude<Severity, 'incomplete'>;
  readonly properties: readonly ContactProperty[];
  check(context: RuleContext): void;
  /** For rules that compare the forms of an app: called once per app, with its forms in order. */
  checkApp?(forms: readonly AppFormContext[]): void;
}
