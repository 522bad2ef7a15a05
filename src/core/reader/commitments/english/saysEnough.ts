/** Words that say nothing of what is to be done. */
const EMPTY: ReadonlySet<string> = new Set(
  `a an the it its them they this that these those him her his us you me we i all both one some any to of for on at in by with from and or
  up out over back off then also again soon later now here there today tonight tomorrow morning afternoon evening`.split(
    /\s+/,
  ),
);

/** Whether an action says at least what is done, and with what: `Checks the figures`, but not `Checks them`. */
export function saysEnough(action: string): boolean {
  const words = action.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  return words.filter((word) => !EMPTY.has(word)).length > 1;
}
