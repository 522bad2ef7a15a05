/** English words that say nothing by themselves: which of them stand side by side is chance. What denies is none of them. */
const LIGHT = `
a an the this that these those it its itself he him his she her hers they them their theirs we us our ours you your yours i me my mine
who whom whose which what when where why how there here one ones
of in on at to from by with for into onto upon over under up about above below between among through during before after until till since
within across along around behind beside besides near per via than as like
and or but so if then else because while though although whether both either also too again yet already just even very more most much many
some any all each every other others another such same own several less least
is are was were be been being am do does did done doing have has had having will would shall should can could may might must
get gets got go goes went let lets s ll re ve d m
january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun am pm utc
`;

const WORDS: ReadonlySet<string> = new Set(LIGHT.trim().split(/\s+/));

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

/**
 * Which words of a text weigh something when it is asked whether a run of them is a coincidence: neither those that every sentence has, nor names that the client knows, nor days
 * and hours. A figure by itself does weigh.
 *
 * @param words of the text, folded
 * @param isName whether each of them belongs to a name that the client knows
 */
export function heavyWords(words: readonly string[], isName: readonly boolean[]): readonly boolean[] {
  return words.map((word, at) => {
    if (isName[at]) return false;
    return isNumber(word) ? !isOfDate(words, at) : !WORDS.has(word);
  });
}

/** Whether a word is a number: `40`, and `10th`, too. */
export function isNumber(word: string): boolean {
  return /^\p{N}+(?:st|nd|rd|th)?$/u.test(word);
}

/** A year, and what is small enough for a day, a month or an hour beside another such number or the name of a month. */
function isOfDate(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (/^(?:19|20)\d\d$/.test(word)) return true;
  const isPart = (it: string | undefined): boolean =>
    it !== undefined && (MONTH.test(it) || (isNumber(it) && (it.length <= 2 || /^(?:19|20)\d\d$/.test(it))));
  return Number.parseInt(word, 10) < 60 && (isPart(words[at - 1]) || isPart(words[at + 1]));
}
