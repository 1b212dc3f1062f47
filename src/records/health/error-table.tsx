import { Fragment } from 'preact';
import { type MessagingErrors, MOST_ERRORS } from '../../health/messaging-errors.ts';
import type { HealthWords } from './words.ts';

/** So many of its cases are named for each error. */
const MOST_LINKS = 5;

interface Props {
  readonly errors: MessagingErrors;
  readonly words: HealthWords;
  linkOf(id: string): string;
}

/** What HQ could not send lately, by its own codes. */
export function ErrorTable({ errors: { errors, isPart }, words, linkOf }: Props) {
  const { page, locale } = words;
  const text = page.errors;
  const digits = new Intl.NumberFormat(locale);
  return (
    <section aria-labelledby="errors">
      <h2 id="errors">{text.title}</h2>
      {errors.length === 0 ? (
        <p class="quiet">{text.none}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{text.code}</th>
              <th scope="col" class="n">
                {text.events}
              </th>
              <th scope="col" class="n">
                {text.cases}
              </th>
            </tr>
          </thead>
          <tbody>
            {errors.map(({ code, message, events, cases }) => (
              <Fragment key={`${code} ${message}`}>
                <tr>
                  <td>
                    <code>{code === '' ? text.noCode : code}</code> <span lang="en">{message}</span>
                  </td>
                  <td class="n">{digits.format(events)}</td>
                  <td class="n">{digits.format(cases.length)}</td>
                </tr>
                {cases.length > 0 && (
                  // Names of cases are long: a column of their own would be broken in pieces on a phone.
                  <tr class="named">
                    <td colSpan={3}>
                      {cases.slice(0, MOST_LINKS).map((id) => (
                        <a key={id} class="case" href={linkOf(id)} target="_blank" rel="noreferrer">
                          {id}
                        </a>
                      ))}
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
      {isPart && <p class="quiet">{text.part(MOST_ERRORS)}</p>}
    </section>
  );
}
