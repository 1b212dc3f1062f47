/** What was found: the answer first, then the six channels, by case type and owner. */
import { useMemo, useState } from 'preact/hooks';
import { CHANNELS, type Channel } from '../../contact/verdict/types.ts';
import type { GroupHealth } from '../../sheet/health/tally.ts';
import { Answer } from './answer.tsx';
import { ChannelSection } from './channel.tsx';
import { Figures } from './figures.tsx';
import { Groups } from './groups.tsx';
import { Overview } from './overview.tsx';
import { reportOf } from './result.ts';
import type { HealthResult } from './view-state.ts';
import { dayOf, type HealthWords } from './words.ts';

export interface ReportActions {
  onSave(what: 'report' | 'figures' | 'work-list'): void;
  saveWorkList(channel: Channel, cause: string): void;
  linkOf(id: string): string;
}

interface Props extends ReportActions {
  readonly result: HealthResult;
  readonly skipped: number;
  readonly words: HealthWords;
}

function Choice({
  name,
  groups,
  value,
  all,
  onChoose,
}: {
  readonly name: string;
  readonly groups: readonly GroupHealth[];
  readonly value: string;
  readonly all: string;
  onChoose(value: string): void;
}) {
  if (groups.length < 2) return null;
  return (
    <label>
      {name}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{all}</option>
        {groups.map((group) => (
          <option key={group.name} value={group.name}>
            {group.name}
          </option>
        ))}
      </select>
    </label>
  );
}

export function ReportView({ result, skipped, words, onSave, saveWorkList, linkOf }: Props) {
  const [caseType, setCaseType] = useState('');
  const [owner, setOwner] = useState('');
  const { page, report: texts } = words;
  const isSome = caseType !== '' || owner !== '';
  const shown = useMemo(() => {
    if (!isSome) return { cases: result.cases, report: result.report };
    const cases = result.cases.filter(
      (one) => (caseType === '' || one.caseType === caseType) && (owner === '' || one.owner === owner),
    );
    return { cases, report: reportOf(cases) };
  }, [result, caseType, owner]);
  const { caseTypes, owners } = result.report;
  return (
    <>
      <Answer report={shown.report} before={isSome ? null : result.before} words={words} />
      <Overview report={shown.report} words={words} />
      {result.at && <p class="quiet">{page.asOf(dayOf(result.at, words.locale))}</p>}
      {skipped > 0 && <p>{page.skipped(skipped)}</p>}
      <p class="row">
        <button type="button" onClick={() => onSave('report')}>
          {page.save}
        </button>
        <button type="button" onClick={() => onSave('work-list')}>
          {page.workListAll}
        </button>
        <button type="button" onClick={() => onSave('figures')}>
          {page.json}
        </button>
      </p>
      <div class="choices">
        <Choice
          name={page.caseType}
          groups={caseTypes}
          value={caseType}
          all={page.all}
          onChoose={setCaseType}
        />
        <Choice name={page.owner} groups={owners} value={owner} all={page.all} onChoose={setOwner} />
      </div>
      <div class="channels">
        {CHANNELS.map((channel) => (
          <ChannelSection
            key={channel}
            channel={channel}
            report={shown.report}
            cases={shown.cases}
            words={words}
            linkOf={linkOf}
            saveWorkList={saveWorkList}
          />
        ))}
      </div>
      <Figures report={shown.report} words={words} />
      <Groups
        title={texts.groups.caseTypes}
        kind={page.caseType}
        groups={shown.report.caseTypes}
        words={words}
      />
      <Groups title={texts.groups.owners} kind={page.owner} groups={shown.report.owners} words={words} />
    </>
  );
}
