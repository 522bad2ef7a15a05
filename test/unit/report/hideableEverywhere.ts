import type { Files } from '../../support/clientOutputs';
import { DEALT } from './hideableDealt';
import { DIALECTS } from './hideableDialects';
import { DISGUISES } from './hideableDisguises';
import { HABITS } from './hideableHabits';
import { MARKED } from './hideableMarks';
import { PHRASED } from './hideablePhrases';
import { PLACES } from './hideablePlaces';
import { PROSE } from './hideableProse';
import { SHAPES } from './hideableShapes';
import { TORN } from './hideableTorn';
import { UNSEEN_WORDS } from './hideableUnseen';
import { WORK } from './hideableWork';

/** Every place at which something can be kept inside. */
export const EVERYWHERE: Readonly<Record<string, Files>> = {
  ...PLACES,
  ...DIALECTS,
  ...PROSE,
  ...DISGUISES,
  ...MARKED,
  ...HABITS,
  ...SHAPES,
  ...TORN,
  ...DEALT,
  ...WORK,
  ...UNSEEN_WORDS,
  ...PHRASED,
};
