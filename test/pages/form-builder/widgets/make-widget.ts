import type { ItextItem } from '../model/itext.ts';
import { el } from '../ui/dom.ts';
import { showMessages } from '../ui/messages.ts';
import { CardsWidget } from './cards-widget.ts';
import { ChipsWidget } from './chips-widget.ts';
import {
  CheckboxWidget,
  IdentifierWidget,
  PlainXPathWidget,
  ReadOnlyWidget,
  TextAreaWidget,
  TextWidget,
} from './plain-widgets.ts';
import { ItextWidget, RichXPathWidget } from './rich-text-widgets.ts';
import { CasePropertyWidget, CaseTypeWidget } from './select-widgets.ts';
import type { Widget, WidgetPlace } from './widget.ts';

function makeWidget(place: WidgetPlace): Widget {
  switch (place.spec.widget) {
    case 'textarea':
      return new TextAreaWidget(place);
    case 'identifier':
      return new IdentifierWidget(place);
    case 'checkbox':
      return new CheckboxWidget(place);
    case 'xpath':
      return place.mug.form.richText ? new RichXPathWidget(place) : new PlainXPathWidget(place);
    case 'case-property':
      return new CasePropertyWidget(place);
    case 'case-type':
      return new CaseTypeWidget(place);
    case 'chips':
      return new ChipsWidget(place);
    case 'cards':
      return new CardsWidget(place);
    case 'read-only':
      return new ReadOnlyWidget(place);
    default:
      return new TextWidget(place);
  }
}

function render(widget: Widget, container: HTMLElement): void {
  widget.setValue(widget.currentValue);
  widget.on('change', () => widget.vellum.onFormChange(widget.mug));
  container.append(widget.getUIElement());
  widget.postRender();
  widget.refreshMessages();
}

/** Puts the control of one property into its section; a text has one control for each language. */
export function renderProperty(place: WidgetPlace, container: HTMLElement): void {
  if (place.spec.widget !== 'itext') {
    render(makeWidget(place), container);
    return;
  }
  const { mug, path, spec } = place;
  const item = mug.p.read(path) as ItextItem | undefined;
  const group = el('div', { class: `itext-block-${spec.itextType}-group-default itext-lang-group` });
  const messages = el('div', { class: 'controls messages' });
  const classes = `itext-block-container itext-block-${spec.itextType}`;
  container.append(el('div', { class: classes }, group, messages));
  for (const language of item?.itextModel.getLanguages() ?? [])
    render(new ItextWidget(place, language), group);
  const refresh = (): void => showMessages(messages, mug, path, false);
  mug.on('messages-changed', refresh, null, 'teardown-mug-properties');
  refresh();
}
