import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../browser.ts';
import { healthAddress, projectOf } from '../health/place.ts';
import { originPattern } from '../options/server-form.ts';

/** The project in front of the person, where its cases may be read. */
async function projectIn(tab: number): Promise<ReturnType<typeof projectOf>> {
  const { url = '', incognito } = await browser.tabs.get(tab);
  const found = projectOf(url);
  if (!found || incognito) return null;
  const isAllowed = await browser.permissions.contains({ origins: [originPattern(found.origin)] });
  return isAllowed ? found : null;
}

/** On any page of a project: opens the page that says who of it can be reached. */
export function HealthLink({ tab, text }: { tab: number; text: string }) {
  const [place, setPlace] = useState<ReturnType<typeof projectOf>>(null);
  useEffect(() => void projectIn(tab).then(setPlace), [tab]);
  if (!place) return null;
  const url = healthAddress(browser.runtime.getURL('health.html'), { ...place, tab });
  return (
    <p>
      <a href={url} target="_blank" rel="noreferrer">
        {text}
      </a>
    </p>
  );
}
