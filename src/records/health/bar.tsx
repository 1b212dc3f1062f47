import { HEALTH_TONES, type HealthTone } from '../../sheet/health/tally.ts';

interface Props {
  readonly tones: Readonly<Record<HealthTone, number>>;
  readonly of: number;
}

/** Units of the drawing; its width on the screen is the bar's. */
const WIDTH = 1_000;
const HEIGHT = 20;
/** A tone that is there is seen. */
const LEAST = 4;

/** One bar, a piece for each tone; the same figures stand beside it as text. */
export function Bar({ tones, of }: Props) {
  const present = HEALTH_TONES.filter((tone) => tones[tone] > 0);
  const widths = present.map((tone) => Math.max(LEAST, (tones[tone] / Math.max(1, of)) * WIDTH));
  const whole = widths.reduce((sum, width) => sum + width, 0) || 1;
  let x = 0;
  return (
    <svg class="bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {present.map((tone, at) => {
        const width = ((widths[at] ?? 0) / whole) * WIDTH;
        const piece = <rect key={tone} class={`tone-${tone}`} x={x} y={0} width={width} height={HEIGHT} />;
        x += width;
        return piece;
      })}
    </svg>
  );
}
