import { spared } from '../../search/spared';

/** A sentence that says what a meeting was for: where in its line that begins and ends. */
export interface AimInLine {
  readonly start: number;
  readonly end: number;
}

/** `The purpose of the call was to …`; of a module or a project it is another matter. */
const AIM_EN = spared(
  /^[\s*_]*(?:(?:the|our|today['’]s|main|primary|only)\s){0,3}(?:purpose|aim|goal|objective)s?\s(?:of|for)\s(?:(?:the|this|our|today['’]s)\s)?(?:[a-z-]+\s){0,2}(?:meeting|call|session|workshop|sync|visit|conversation|discussion|chat|kick-?off)(?:\stoday)?\s(?:was|were|is|are)\s(?:to\s)?(?=\S)/i,
);

/** `今天和王总沟通的目的是…`, `本次会议旨在…`, `这次电话主要是对齐…`; of an upgrade or a project it is another matter. */
const AIM_ZH = spared(
  /^[\s*_]*(?:本次|此次|这次|今天|今日)[^，。,；;：:]{0,10}?(?:会议?|电话|通话|沟通|拜访|交流|讨论|评审|访谈|面谈)(?:[的主要]{0,3}目[的标](?:主要)?(?:是|为|在于)|旨在|[主要]{0,2}是为了|主要是(?=对齐|确[认定]|讨论|沟通|明确|梳理|解决|评审|了解|同步|汇报|商定))[:：]?\s*(?=\S)/u,
);

/** What a meeting was for, by a sentence that opens a line and says so. */
export function aimInLine(line: string): AimInLine | undefined {
  const lead = (AIM_EN.exec(line) ?? AIM_ZH.exec(line))?.[0];
  if (lead === undefined) return undefined;
  const rest = line.slice(lead.length);
  const stop = /[。！!；;？?]|\.(?=\s|$)/u.exec(rest);
  const end = lead.length + (stop?.index ?? rest.trimEnd().length);
  return stop && /[？?]/.test(stop[0]) ? undefined : { start: lead.length, end };
}
