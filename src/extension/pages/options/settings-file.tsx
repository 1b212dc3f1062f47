import { useState } from 'preact/hooks';
import { mayWorkOn } from '../../background/hosts.ts';
import { readServers, writeServers } from '../../background/settings.ts';
import { loadPreferences } from '../../background/stored-preferences.ts';
import type { PagesTexts } from '../texts/en.ts';
import type { SectionProps } from './section.ts';
import { MOST_BYTES, readSettingsFile, writeSettingsFile } from './settings-file.ts';

function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'caseline-settings.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

type Texts = PagesTexts['options']['file'];

export function SettingsFile({ text, change }: SectionProps<Texts>) {
  const [said, setSaid] = useState<readonly string[]>([]);
  const [isWrong, setWrong] = useState(false);

  async function load(file: File): Promise<void> {
    const read = file.size > MOST_BYTES ? null : readSettingsFile(await file.text());
    setWrong(read === null);
    if (read === null) {
      setSaid([text.problem]);
      return;
    }
    if (!(await change(() => read.preferences))) return setSaid([]);
    // Only a click may ask for a permission, and one question at a time: those that are missing are named.
    const now = await readServers();
    const fresh = read.servers.filter(({ origin }) => now.every((server) => server.origin !== origin));
    const allowed = await Promise.all(fresh.map(mayWorkOn));
    await writeServers([...now, ...fresh.filter((_, i) => allowed[i])]);
    const refused = fresh.filter((_, i) => !allowed[i]).map(({ origin }) => origin);
    setSaid([
      text.loaded,
      ...(read.wantToken.length > 0 ? [text.wantToken(read.wantToken.join(', '))] : []),
      ...(refused.length > 0 ? [text.wantPermission(refused.join(', '))] : []),
    ]);
  }

  const save = async (): Promise<void> =>
    download(writeSettingsFile(await readServers(), await loadPreferences()));

  return (
    <section aria-labelledby="file">
      <h2 id="file">{text.title}</h2>
      <p class="quiet">{text.intro}</p>
      <p class="row">
        <button type="button" onClick={() => void save()}>
          {text.save}
        </button>
        <label class="button">
          {text.load}
          <input
            type="file"
            name="settings"
            accept=".json,application/json"
            aria-invalid={isWrong}
            aria-describedby="file-said"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) void load(file);
              // The same file may be chosen again.
              event.currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <div id="file-said" role={isWrong ? 'alert' : 'status'}>
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </section>
  );
}
