import { Icon, SeverityIcon } from '../../overlay/parts/icon.tsx';
import type { SummaryLine } from './summary-line.ts';

const SEVERITIES = { error: 'error', warning: 'warning', plain: 'incomplete' } as const;

/** The sign of a line: told apart without colour. */
export function LineIcon({ tone }: Pick<SummaryLine, 'tone'>) {
  return tone === 'good' ? <Icon name="check" /> : <SeverityIcon severity={SEVERITIES[tone]} />;
}
