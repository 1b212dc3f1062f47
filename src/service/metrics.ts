import type { LogEntry } from './log.ts';

/** Counts since the start, for whoever watches the service: no project, no number, no token. */
export interface Metrics {
  note(entry: Pick<LogEntry, 'route' | 'method' | 'status' | 'ms' | 'items'>): void;
  /** In the text format of Prometheus, version 0.0.4. */
  text(): string;
}

/** Upper ends of the classes of durations, in seconds. */
const SECONDS = [0.005, 0.025, 0.1, 0.5, 2.5];

interface Counted {
  readonly route: string;
  readonly method: string;
  readonly status: number;
  requests: number;
  items: number;
}

interface Timed {
  readonly classes: number[];
  count: number;
  seconds: number;
}

function label(text: string): string {
  return text.replace(/[\\"\n]/g, '_');
}

/** Routes and statuses are few, so that nobody can make the service remember much. */
export function createMetrics(): Metrics {
  const counts = new Map<string, Counted>();
  const times = new Map<string, Timed>();
  return {
    note({ route, method, status, ms, items }) {
      const key = `${method} ${route} ${status}`;
      const counted = counts.get(key) ?? { route, method, status, requests: 0, items: 0 };
      counted.requests += 1;
      counted.items += items ?? 0;
      counts.set(key, counted);
      const timed = times.get(route) ?? { classes: SECONDS.map(() => 0), count: 0, seconds: 0 };
      for (const [i, most] of SECONDS.entries())
        if (ms / 1_000 <= most) timed.classes[i] = (timed.classes[i] ?? 0) + 1;
      timed.count += 1;
      timed.seconds += ms / 1_000;
      times.set(route, timed);
    },
    text() {
      const lines = [
        '# HELP caseline_requests_total Requests answered.',
        '# TYPE caseline_requests_total counter',
      ];
      const of = ({ route, method, status }: Counted) =>
        `{route="${label(route)}",method="${label(method)}",status="${status}"}`;
      for (const counted of counts.values())
        lines.push(`caseline_requests_total${of(counted)} ${counted.requests}`);
      lines.push('# HELP caseline_items_total Contacts, cases, workers or owners that requests were about.');
      lines.push('# TYPE caseline_items_total counter');
      for (const counted of counts.values())
        lines.push(`caseline_items_total${of(counted)} ${counted.items}`);
      lines.push(
        '# HELP caseline_request_seconds How long requests took.',
        '# TYPE caseline_request_seconds histogram',
      );
      for (const [route, { classes, count, seconds }] of times) {
        const name = `route="${label(route)}"`;
        for (const [i, most] of SECONDS.entries()) {
          lines.push(`caseline_request_seconds_bucket{${name},le="${most}"} ${classes[i] ?? 0}`);
        }
        lines.push(`caseline_request_seconds_bucket{${name},le="+Inf"} ${count}`);
        lines.push(
          `caseline_request_seconds_sum{${name}} ${seconds}`,
          `caseline_request_seconds_count{${name}} ${count}`,
        );
      }
      return `${lines.join('\n')}\n`;
    },
  };
}
