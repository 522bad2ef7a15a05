import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Pictures are compared as a mosaic of this many tiles: a letter that another font draws otherwise is lost in one, a part that is missing is not. */
const COLUMNS = 48;
const ROWS = 30;
/** How much the brightness or a colour of one tile, and of the whole on average, may differ, in 0…1. */
const TILE = 0.3;
const WHOLE = 0.025;

/** How two pictures differ. */
export interface PictureDifference {
  readonly isTolerable: boolean;
  /** The mean over all tiles, and the tile that differs most, in 0…1. */
  readonly whole: number;
  readonly worst: number;
  /** Column and row of that tile. */
  readonly at: readonly [number, number];
}

/** Compares two PNG files as a person at arm's length would: by what stands where, not by single letters. */
export async function comparePictures(page: Page, one: string, other: string): Promise<PictureDifference> {
  const [a, b] = await Promise.all([one, other].map((file) => tilesOf(page, file)));
  const tiles = Array.from({ length: COLUMNS * ROWS }, (_, tile) =>
    Math.max(
      ...[0, 1, 2].map((colour) => Math.abs((a?.[tile * 4 + colour] ?? 0) - (b?.[tile * 4 + colour] ?? 0)) / 255),
    ),
  );
  const whole = tiles.reduce((sum, each) => sum + each, 0) / tiles.length;
  const worst = Math.max(...tiles);
  const tile = tiles.indexOf(worst);
  return {
    isTolerable: whole <= WHOLE && worst <= TILE,
    whole,
    worst,
    at: [tile % COLUMNS, Math.floor(tile / COLUMNS)],
  };
}

/** The mean colour of each tile, red, green, blue and alpha, row by row: the browser itself scales the picture down. */
function tilesOf(page: Page, file: string): Promise<readonly number[]> {
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
    { text, columns: COLUMNS, rows: ROWS },
  );
}
