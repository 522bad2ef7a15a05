import { asSaid, OF_DENIALS, OF_DENIALS_HAN } from './deniedByName';

/** Up to what is kept from somebody: `tell Acme that`, `the client must not see the`. */
const UP_TO_IT: readonly RegExp[] = [
  /(?<![a-z])(?:tell|inform|brief|let) \S+(?: \S+){0,3}? (?:that|about|of|how|why|whether) /,
  /(?<![a-z])(?:client|customer)s? (?:\S+ ){0,4}?(?:know|see|hear|read|find out|learn|get|receive) (?:that|about|of|how|why|whether|the|our|an?|any) /,
];
/** Words that lead to such a thing elsewhere: what follows is a title, `What the client must not know about prices`. */
const TITLE =
  /^[^a-z]*(?:what|which|whatever|things?|points?|topics?|items?|stuff|everything|anything|all|list|notes?)(?![a-z])/;
/** What stands around it in the note is meant. */
const POINTS =
  /(?<![a-z])(?:this|these|those|following|below|above|here|rest|everything|anything|something|all|list|section|part|parts|item|items|point|points|thing|things|stuff|topic|topics|note|notes|lines?|rows?|table|page|them|bullets?|paragraphs?|remarks?|comments?|document|file|next|previous|last|first)(?![a-z])/;
/** Until when, and what else is said of it, is no thing. */
const ITS_END =
  /[,;:.!?()–—]|(?<![a-z])(?:until|till|before|after|by|unless|yet|for now|at this|at the|in the)(?![a-z])/;

const UP_TO_IT_HAN =
  /(?:客户|甲方|业主)(?:们|方)?(?:那边)?(?:[还先暂]|暂时)?(?:[不别勿](?:要|能|可|得|该|应)?)?(?:知道|晓得|看[到见]?|听[到说]?|发现|察觉|[说讲提])?(?<it>[^，,。；;！!？?：:]*)/u;
/** `不能让客户知道的成本`: a title. */
const TITLE_HAN = /(?:知道|晓得|看[到见]?|听[到说]?|[说讲提])的/u;
const POINTS_HAN =
  /[这那以][些几个下上]|[下上]面|[下上]述|下列|此|本[条项段节页]|其[他余它]|清单|列表|内容|备注|笔记|纪要|记录|文档|部分|全部|所有|一切|东西|信息|消息|前面|后面|[几各两三]/u;
const LIGHT_HAN = /[了吧呢啊哦哈呀嘛先再也都就到在里时候现目前今天]/gu;
const SHORTEST_HAN = 3;

/**
 * Whether a line that keeps something from the client says what that is (`Don’t tell the client that it slips`, `客户不能看到供应商的报价`): it speaks of that, and not of what stands
 * around it. In doubt it does not.
 */
export function namesWhatIsKept(text: string): boolean {
  const said = asSaid(text).trim();
  if (/[\n\r]|[:：]$/.test(said) || TITLE.test(said)) return false;
  return namesInLatin(said) || namesInHan(said);
}

function namesInLatin(said: string): boolean {
  for (const upToIt of UP_TO_IT) {
    const match = upToIt.exec(said);
    if (!match) continue;
    const rest = said.slice(match.index + match[0].length);
    if (POINTS.test(rest)) return false;
    const [it = ''] = rest.split(ITS_END);
    return (it.match(/[a-z]{3,}/g) ?? []).some((word) => !OF_DENIALS.has(word));
  }
  return false;
}

function namesInHan(said: string): boolean {
  const it = UP_TO_IT_HAN.exec(said)?.groups?.it;
  if (it === undefined || TITLE_HAN.test(said) || POINTS_HAN.test(said)) return false;
  const words = it.match(/[\u4e00-\u9fff]/gu)?.filter((sign) => !OF_DENIALS_HAN.test(sign)) ?? [];
  return words.join('').replace(LIGHT_HAN, '').length >= SHORTEST_HAN;
}
