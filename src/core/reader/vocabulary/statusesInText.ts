/** Where in the text of an action: before a colon in front, in brackets in front, or last. */
type Place = 'lead' | 'box' | 'last';

/**
 * The words of `ENTRY_STATUSES` that say how an action stands in its own text (`Done: call the bank`, `发报价 已完成`), each with where they say it. Elsewhere, and any
 * others anywhere, they are as often said of a thing (`[Closed] tickets`).
 */
const PLACES_EN: Readonly<Record<string, readonly Place[]>> = {
  done: ['lead', 'box', 'last'],
  completed: ['lead', 'box', 'last'],
  finished: ['lead', 'box'],
  wip: ['lead', 'box'],
  'in progress': ['lead', 'box', 'last'],
  cancelled: ['last'],
  canceled: ['last'],
};

const PLACES_ZH: Readonly<Record<string, readonly Place[]>> = {
  已完成: ['lead', 'box', 'last'],
  已办结: ['lead', 'last'],
  已解决: ['lead', 'last'],
  进行中: ['lead', 'box', 'last'],
  处理中: ['lead', 'box', 'last'],
  已取消: ['last'],
};

/** Those of a place as alternatives of a pattern, in English and in Chinese. */
export function statusesAt(place: Place): { readonly en: string; readonly zh: string; readonly all: string } {
  const [en = '', zh = ''] = [PLACES_EN, PLACES_ZH].map((table) =>
    Object.keys(table)
      .filter((word) => table[word]?.includes(place))
      .join('|'),
  );
  return { en, zh, all: `${en}|${zh}` };
}
