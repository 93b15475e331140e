import { sparklinePoints } from './sparkline-path.ts';

const WIDTH = 100;
const HEIGHT = 24;
/** The last few minutes; more would be a smudge at this size. */
const STEPS = 40;

export function Sparkline({ values }: { values: readonly (number | null)[] }) {
  const points = sparklinePoints(values.slice(-STEPS), WIDTH, HEIGHT);
  return (
    <svg
      className="sparkline"
      viewBox={`0 -2 ${WIDTH} ${HEIGHT + 4}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <polyline
        points={points}
        fill="none"
        stroke="currentColor"
        vectorEffect="non-scaling-stroke"
        strokeWidth="1.5"
      />
    </svg>
  );
}
