/** What Caseline offers in HQ's form for selected cases. It fills the form in; the person sends it. */
import { render } from 'preact';
import { isContactProperty } from '../../../contact/contact.ts';
import { RichText } from '../../../overlay/parts/rich-text.tsx';
import { Act, DeliberateProvider, type IsDeliberate } from '../../act.tsx';
import { createInlineHost } from '../../inline-host.ts';
import type { BulkEditParts } from '../bulk-edit-parts.ts';
import { type BulkForm, fillBulkForm, findBulkForm } from '../page/bulk-form.ts';
import { offersCss } from '../styles.ts';
import type { BulkEditTexts } from '../texts/en.ts';
import { offerText } from './offer-text.ts';
import type { Offer } from './offers.ts';

interface Props {
  readonly offers: readonly Offer[];
  readonly said: string | null;
  readonly texts: BulkEditTexts;
  readonly language: BulkEditParts['language'];
  readonly isDeliberate: IsDeliberate;
  readonly onFill: (offer: Offer) => void;
}

function Offers({ offers, said, texts, language, isDeliberate, onFill }: Props) {
  const { actions } = texts;
  return (
    <DeliberateProvider value={isDeliberate}>
      <section class="layer offers" lang={language.lang} dir={language.dir} aria-label={texts.label}>
        {offers.length > 0 && (
          <>
            <strong>{actions.heading}</strong>
            {/* Safari forgets that a list without bullets is one. */}
            {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
            <ul role="list">
              {offers.map((offer) => (
                <li key={JSON.stringify([offer.property, offer.action])}>
                  <code>{offer.property}</code>
                  <span>
                    <RichText text={offerText(offer.shape, texts)} />
                  </span>
                  <span class="muted">{actions.mends(offer.mends, offer.of)}</span>
                  <Act onAct={() => onFill(offer)}>{actions.fill}</Act>
                </li>
              ))}
            </ul>
            <p class="muted">{actions.selected}</p>
          </>
        )}
        {said !== null && <p role="status">{said}</p>}
      </section>
    </DeliberateProvider>
  );
}

interface Shown {
  readonly form: BulkForm;
  readonly element: HTMLElement;
  readonly life: AbortController;
  readonly draw: (offers: readonly Offer[], said: string | null) => void;
}

export interface OffersView {
  /** @param all offers of every column; of a property that was chosen in the form only its own are shown */
  show(all: readonly Offer[]): void;
}

export function createOffersView(parts: BulkEditParts): OffersView {
  const { document, mode, signal, texts, language, deliberateIn } = parts;
  let shown: Shown | null = null;
  let said: { readonly text: string; readonly property: string } | null = null;
  let last: readonly Offer[] = [];

  function create(form: BulkForm): Shown {
    const life = new AbortController();
    const ends = AbortSignal.any([signal, life.signal]);
    const { element, content } = createInlineHost({
      document,
      mode,
      css: offersCss,
      signal: ends,
      put: (host) => (form.property.closest('[id^="div_id_"]') ?? form.property).after(host),
    });
    const isDeliberate = deliberateIn(element, 'flow', ends);
    const draw = (offers: readonly Offer[], text: string | null): void =>
      render(
        <Offers
          offers={offers}
          said={text}
          texts={texts}
          language={language}
          isDeliberate={isDeliberate}
          onFill={(offer) => fill(form, offer)}
        />,
        content,
      );
    return { form, element, life, draw };
  }

  function fill(form: BulkForm, offer: Offer): void {
    const isFilled = fillBulkForm(form, offer.property, offer.action);
    said = { text: isFilled ? texts.actions.filled : texts.actions.notTaken, property: offer.property };
    view.show(last);
  }

  function end(): void {
    shown?.life.abort();
    shown = null;
    said = null;
  }

  const view: OffersView = {
    show(all) {
      last = all;
      const form = findBulkForm(document);
      if (shown && (shown.form.property !== form?.property || !shown.element.isConnected)) end();
      if (!form) return;
      const chosen = form.property.value;
      const offers = isContactProperty(chosen)
        ? all.filter(({ property }) => property === chosen)
        : chosen === ''
          ? all
          : [];
      if (said?.property !== chosen) said = null;
      if (offers.length === 0 && said === null) return end();
      shown ??= create(form);
      shown.draw(offers, said?.text ?? null);
    },
  };
  return view;
}
