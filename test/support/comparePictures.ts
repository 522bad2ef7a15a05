import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Pictures are compared as a mosaic of this many tiles: a letter that another font draws otherwise is lost in one, a part that is missing is not. */
const COLUMNS = 48;
const ROWS = 30;
/** How much the brightness or a colour of one tile, and of the whole on average, may differ, in 0…1. */
const TILE = 0.3;
const WHOLE = 0.025;
/** Bars, lines and marks are drawn in colour, whatever the font: they are looked at in smaller tiles, each of which has to be near one in the other picture. */
const FINE_COLUMNS = 240;
const FINE_ROWS = 150;
/** How far a colour may have moved, in such tiles; how much the channels of one differ that counts as a colour; and the share of them that may stray. */
const NEAR = 3;
const COLOUR = 0.2;
const STRAY = 0.03;
/** Where the whole differs by no more than this, both were drawn with the same letters: then no bar may be missing, so many tiles of which hang together. */
const SAME_LETTERS = 0.004;
const BAR = 8;

/** How two pictures differ. */
export interface PictureDifference {
  readonly isTolerable: boolean;
  /** The mean over all tiles, and the tile that differs most, in 0…1. */
  readonly whole: number;
  readonly worst: number;
  /** The share of what is coloured that has nothing coloured near it in the other picture, in 0…1. */
  readonly stray: number;
  /** How many tiles the largest patch of that has. */
  readonly patch: number;
  /** Column and row of that tile. */
  readonly at: readonly [number, number];
}

/**
 * Compares two PNG files as a person at arm's length would: by what stands where, not by single letters.
 *
 * @param isChart whether what is drawn in colour counts by itself: where a picture is mostly text, it moves with the letters
 */
export async function comparePictures(
  page: Page,
  one: string,
  other: string,
  isChart = false,
): Promise<PictureDifference> {
  const [a, b] = await Promise.all([one, other].map((file) => tilesOf(page, file, COLUMNS, ROWS)));
  const [fineA = [], fineB = []] = await Promise.all(
    [one, other].map((file) => tilesOf(page, file, FINE_COLUMNS, FINE_ROWS)),
  );
  const { share: stray, patch } = strayColour(fineA, fineB, FINE_COLUMNS);
  const tiles = Array.from({ length: COLUMNS * ROWS }, (_, tile) =>
    Math.max(
      ...[0, 1, 2].map((colour) => Math.abs((a?.[tile * 4 + colour] ?? 0) - (b?.[tile * 4 + colour] ?? 0)) / 255),
    ),
  );
  const whole = tiles.reduce((sum, each) => sum + each, 0) / tiles.length;
  const worst = Math.max(...tiles);
  const tile = tiles.indexOf(worst);
  const isBarGone = whole <= SAME_LETTERS && patch >= BAR;
  return {
    isTolerable: whole <= WHOLE && worst <= TILE && (!isChart || (stray <= STRAY && !isBarGone)),
    whole,
    worst,
    stray,
    patch,
    at: [tile % COLUMNS, Math.floor(tile / COLUMNS)],
  };
}

/**
 * How much of what is coloured in either picture has nothing coloured near it in the other, in 0…1, and how many tiles of that hang together.
 *
 * @param one red, green, blue and alpha of each tile, row by row, as `other`
 */
export function strayColour(
  one: readonly number[],
  other: readonly number[],
  columns: number,
): { readonly share: number; readonly patch: number } {
  const [a, b] = [coloured(one), coloured(other)];
  const strays = new Set([...a].filter((tile) => !isNear(tile, b, columns)));
  const strangers = new Set([...b].filter((tile) => !isNear(tile, a, columns)));
  return {
    share: (strays.size + strangers.size) / Math.max(1, a.size + b.size),
    patch: Math.max(largestPatch(strays, columns), largestPatch(strangers, columns)),
  };
}

/** How many tiles hang together, side by side or corner to corner, where most of them do. */
function largestPatch(tiles: ReadonlySet<number>, columns: number): number {
  const left = new Set(tiles);
  let largest = 0;
  for (const first of tiles) {
    const patch = left.delete(first) ? [first] : [];
    for (const tile of patch) {
      for (const next of around(tile, 1, columns)) if (left.delete(next)) patch.push(next);
    }
    largest = Math.max(largest, patch.length);
  }
  return largest;
}

function coloured(channels: readonly number[]): ReadonlySet<number> {
  const tiles = new Set<number>();
  for (let at = 0; at < channels.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = channels.slice(at, at + 3);
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > COLOUR * 255) tiles.add(at / 4);
  }
  return tiles;
}

function isNear(tile: number, others: ReadonlySet<number>, columns: number): boolean {
  return around(tile, NEAR, columns).some((each) => others.has(each));
}

/** The tiles up to so far from one, on its own row and those above and below. */
function around(tile: number, far: number, columns: number): readonly number[] {
  const column = tile % columns;
  const steps = Array.from({ length: 2 * far + 1 }, (_, step) => step - far);
  return steps.flatMap((down) =>
    steps.flatMap((across) =>
      column + across >= 0 && column + across < columns ? tile + down * columns + across : [],
    ),
  );
}

/** The mean colour of each tile, red, green, blue and alpha, row by row: the browser itself scales the picture down. */
function tilesOf(page: Page, file: string, columns: number, rows: number): Promise<readonly number[]> {
  const text = readFileSync(file).toString('base64');
  return page.evaluate(
    async ({ text, columns, rows }) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0))]), {
        resizeWidth: columns,
        resizeHeight: rows,
        resizeQuality: 'high',
      });
      const context = new OffscreenCanvas(columns, rows).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return [...(context?.getImageData(0, 0, columns, rows).data ?? [])];
    },
    { text, columns, rows },
  );
}
