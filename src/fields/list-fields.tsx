import { normalizeGatewayName } from '../contact/gateway/gateway.ts';
import { languageEntry, languageList } from '../contact/language/language-names.ts';
import { placeKey } from '../contact/place-key.ts';
import type { FieldProps } from './field.ts';
import { DESCRIBED_BY, Frame } from './frame.tsx';
import { Picker } from './picker.tsx';

/** The project's languages by name or code; free text where they are not known. */
export function LanguageField(field: FieldProps) {
  const { value, context } = field;
  const { language, facts } = context;
  const text = language.fields.language;
  const entries = languageList(facts.languages ?? [], language.locale);
  const chosen = value === '' ? null : languageEntry(value, language.locale);
  return (
    <Frame field={field}>
      <Picker
        field={field}
        label={field.label ?? text.label}
        placeholder={field.placeholder ?? text.search}
        describedBy={DESCRIBED_BY}
        shown={chosen && chosen.name !== value ? `${chosen.name} (${value})` : value}
        find={(question) =>
          entries
            .filter(({ code, name, ownName }) =>
              [code, name, ownName].some((part) => placeKey(part).includes(placeKey(question))),
            )
            .map(({ code, name, ownName }) => ({
              value: code,
              text: ownName === name ? name : `${name} · ${ownName}`,
              detail: code,
            }))
        }
      />
    </Frame>
  );
}

/** The project's gateways; free text where they are not known. */
export function GatewayField(field: FieldProps) {
  const { value, context } = field;
  const text = context.language.fields.gateway;
  const names = (context.facts.gateways ?? []).map(normalizeGatewayName);
  return (
    <Frame field={field} hint={value === '' ? text.standard : null}>
      <Picker
        field={field}
        label={field.label ?? text.label}
        placeholder={field.placeholder ?? text.search}
        describedBy={DESCRIBED_BY}
        shown={value}
        find={(question) =>
          names
            .filter((name) => placeKey(name).includes(placeKey(question)))
            .map((name) => ({ value: name, text: name }))
        }
      />
    </Frame>
  );
}
