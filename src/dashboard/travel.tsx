import { useEffect, useRef, useState } from 'preact/hooks';
import type { Filters } from './state';

interface TravelProps {
  readonly travel: Filters['travel'];
  readonly go: (back: number) => void;
}

/** While the slider is dragged, the view follows at most this often, in milliseconds. */
const PACE = 120;

/** A slider over the past days. The view follows while it is dragged, when it is let go, and with each press of an arrow key. */
export function Travel({ travel: { label, most, back, text, home }, go }: TravelProps) {
  const [held, hold] = useState<number>();
  const last = useRef(0);
  // Until the day that was asked for is shown, the thumb stays where it was put.
  useEffect(() => {
    if (held === back) hold(undefined);
  }, [held, back]);
  const drag = (days: number) => {
    hold(days);
    const now = performance.now();
    if (now - last.current < PACE) return;
    last.current = now;
    go(days);
  };
  const letGo = (days: number) => {
    hold(days);
    go(days);
  };
  return (
    <div class="travel">
      <label>
        <span class="quiet">{label}</span>
        <input
          type="range"
          min={-most}
          max={0}
          value={-(held ?? back)}
          aria-valuetext={text}
          onInput={(event) => drag(-Number(event.currentTarget.value))}
          onChange={(event) => letGo(-Number(event.currentTarget.value))}
        />
        <output class="number">{text}</output>
      </label>
      {back > 0 && (
        <button type="button" class="link" onClick={() => letGo(0)}>
          {home}
        </button>
      )}
    </div>
  );
}
