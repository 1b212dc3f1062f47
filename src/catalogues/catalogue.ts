import type { AdviceTexts } from '../contact/advice/texts/en.ts';
import type { ReasonTexts } from '../contact/outcome/texts/en.ts';
import type { PropertyTexts } from '../contact/texts/properties-en.ts';
import type { VerdictTexts } from '../contact/verdict/texts/en.ts';
import type { FieldsTexts } from '../fields/texts/en.ts';
import type { RuleTexts } from '../lint/texts/en.ts';
import type { LayerTexts } from '../overlay/texts/en.ts';

/** What full fields say, in one language. */
export interface FieldCatalogue {
  /** BCP 47: the language the texts are in. */
  readonly lang: string;
  /** How much a message matters. */
  readonly layer?: Pick<LayerTexts, 'severity'> | undefined;
  /** The full fields, and messages at inputs. */
  readonly fields?: FieldsTexts | undefined;
  /** What the six properties are for. */
  readonly properties?: PropertyTexts | undefined;
  /** What is wrong with a value. */
  readonly advice?: AdviceTexts | undefined;
  /** What HQ will do with a contact. */
  readonly verdict?: VerdictTexts | undefined;
}

/**
 * Every text that a person sees, in one language, by feature: each the type of its English object. One that is missing
 * comes in English.
 */
export interface Catalogue extends FieldCatalogue {
  /** Cards, panel, dialogs and notices over a page, helpers, simulator and drawer. */
  readonly layer?: LayerTexts | undefined;
  /** What rules and their fixes say of a form. */
  readonly rules?: RuleTexts | undefined;
  /** HQ's codes of its messaging reports. */
  readonly reasons?: ReasonTexts | undefined;
}
