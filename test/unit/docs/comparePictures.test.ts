import assert from 'node:assert/strict';
import { strayColour } from '../../support/comparePictures';

const COLUMNS = 60;
const ROWS = 40;
const PAPER = [255, 255, 255, 255];
const BLUE = [0, 95, 184, 255];
const GREY = [120, 120, 120, 255];

/** A page with ten bars, drawn in tiles. */
function page({ bars = 10, moved = 0, letters = 0, dots = 0 } = {}): number[] {
  const tiles = Array.from({ length: COLUMNS * ROWS }, () => PAPER);
  for (let bar = 0; bar < bars; bar++) {
    for (let column = 10; column < 40; column++) tiles[(4 * bar + moved) * COLUMNS + column] = BLUE;
  }
  for (let column = 0; column < letters; column++) tiles[2 * COLUMNS + column] = GREY;
  for (let dot = 0; dot < dots; dot++) tiles[5 * dot * COLUMNS + 50] = BLUE;
  return tiles.flat();
}

describe('pictures, compared by what is drawn in colour', () => {
  it('are the same when they are', () => {
    assert.deepEqual(strayColour(page(), page(), COLUMNS), { share: 0, patch: 0 });
  });

  it('do not care for letters, nor for what moved a little', () => {
    assert.equal(strayColour(page(), page({ letters: 50 }), COLUMNS).share, 0);
    assert.equal(strayColour(page(), page({ moved: 2 }), COLUMNS).share, 0);
  });

  it('show when one of ten bars is gone, whichever of them is the new one', () => {
    const [whole, without] = [page(), page({ bars: 9 })];
    for (const { share, patch } of [strayColour(whole, without, COLUMNS), strayColour(without, whole, COLUMNS)]) {
      assert.ok(share > 0.03);
      assert.equal(patch, 30, 'all of the bar hangs together');
    }
  });

  it('tell marks here and there from a bar', () => {
    const dotted = page({ dots: 6 });
    assert.equal(strayColour(page(), dotted, COLUMNS).patch, 1);
  });
});
