import {
  AFTER_TALK_ZH,
  CARRIED_ZH,
  CLIENT_CHOOSES_ZH,
  CLIENTS_ZH,
  DAY_MOVED_ZH,
  FROM_NOW_ZH,
  INTO_LATER_ZH,
  LEADS_ZH,
  MAY_DECIDE_PLAINLY_ZH,
  NAMES_IT_ZH,
  NOT_IN_PHASE_ZH,
  OPENERS_ZH,
  SET_ZH,
  STILL_OPEN_ZH,
} from '../vocabulary/decidedPlainlyZh';
import { NUMBER_ZH } from './numberZh';

/**
 * Whether a line in Chinese tells in few words that something was decided (`维持原方案`, `客户拍板用蓝色版`, `会员功能放到二期`). What may stand where is told by lists, not by one large pattern.
 *
 * @param line in simplified characters
 */
export function decidesPlainlyZh(line: string): boolean {
  if (line.length > LONGEST || !MAY_DECIDE_PLAINLY_ZH.test(line)) return false;
  const said = line.replace(/[*_]{2,3}/g, '').replace(NUMBER_ZH, '');
  const first = (/^[^。；;！!]*/.exec(said)?.[0] ?? '').replaceAll(',', '，').trim();
  if (first.length < 4) return false;
  const bare = behindLeads(first);
  const tells =
    OPENERS_ZH.some((opener) => opener.test(bare)) ||
    isChosenByClient(first) ||
    WHOLE.some((pattern) => pattern.test(first) || (bare !== first && pattern.test(bare)));
  return (
    tells && !STILL_OPEN_ZH.test(first.replace(TAKEN_UP, '')) && (!NAMES_IT_ZH.test(first) || first.includes('沿用'))
  );
}

/** `采纳李娜的建议`: what somebody wished for, and what became of it. */
const TAKEN_UP =
  /(?<=(?:采纳|接受|同意|驳回|否决|拒绝)[^，]{0,14})(?:建议|提议|要求)$|(?<=^同意.{1,8})提出(?=的)|(?<=沿用)(?:去年|以前|之前|上次)/;

/** A whole paragraph tells of it, and is no decision by itself. */
const LONGEST = 120;

const WHOLE: readonly RegExp[] = [
  NOT_IN_PHASE_ZH,
  DAY_MOVED_ZH,
  FROM_NOW_ZH,
  INTO_LATER_ZH,
  CARRIED_ZH,
  SET_ZH,
  AFTER_TALK_ZH,
];

function behindLeads(said: string): string {
  let rest = said;
  for (let i = 0; i < 4; i++) {
    const lead = LEADS_ZH.find((it) => rest.startsWith(it));
    if (lead === undefined) return rest;
    rest = rest.slice(lead.length);
  }
  return rest;
}

function isChosenByClient(said: string): boolean {
  const who =
    CLIENTS_ZH.find((it) => said.startsWith(it)) ??
    /^(?:用户(?=最?终?拍板)|[^，：:]{1,2}(?:总|经理)(?=[拍确同选接]))/.exec(said)?.[0];
  // `客户确认收货后付款`: how it goes, and when.
  return who !== undefined && CLIENT_CHOOSES_ZH.test(said.slice(who.length)) && !/[^最之今往以]后/.test(said);
}
