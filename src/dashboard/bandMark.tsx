import type { Band } from './state';

interface BandMarkProps {
  readonly band: Band;
  readonly text: string;
}

/** A health band as shape, colour and words; the words alone say it all. */
export function BandMark({ band, text }: BandMarkProps) {
  return (
    <span class={`band ${band ?? 'none'}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {shape(band)}
      </svg>
      {text}
    </span>
  );
}

function shape(band: Band) {
  switch (band) {
    case 'on-track':
      return (
        <path d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm3.6 4.6-.9-.9-3.9 4.2-1.6-1.6-.9.9 2.5 2.5Z" fill-rule="evenodd" />
      );
    case 'at-risk':
      return <path d="M8 1.3 15.4 14.5H.6ZM7.3 6v4.2h1.4V6Zm0 5.4v1.4h1.4v-1.4Z" fill-rule="evenodd" />;
    case 'off-track':
      return (
        <path
          d="M4.8 1h6.4L15 4.8v6.4L11.2 15H4.8L1 11.2V4.8Zm.1 4L8 8.1 4.9 11l.9.9L8.9 9l3 3 .9-.9-3-3.1 3-3.1-.9-.9-3 3-3.1-3Z"
          fill-rule="evenodd"
        />
      );
    case null:
      return (
        <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.4" stroke-dasharray="2.5 2.4" />
      );
  }
}
