/** English month names and their short forms → 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** English weekday names and their short forms → 0 (Monday) to 6. */
export const WEEKDAY_NAMES: ReadonlyMap<string, number> = new Map(
  [
    'monday mon',
    'tuesday tues tue',
    'wednesday wed',
    'thursday thurs thur thu',
    'friday fri',
    'saturday sat',
    'sunday sun',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index] as const)),
);

/** 周一, 星期二, 礼拜三 …: the last character → 0 (Monday) to 6. */
export const CHINESE_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['一', 0],
  ['二', 1],
  ['三', 2],
  ['四', 3],
  ['五', 4],
  ['六', 5],
  ['日', 6],
  ['天', 6],
  ['末', 6],
]);

/** Small numbers in words. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
    (word, i) => [word, i + 1] as const,
  ),
  ['a', 1],
  ['an', 1],
  ...[...'一二三四五六七八九十'].map((char, i) => [char, i + 1] as const),
  ['两', 2],
]);
