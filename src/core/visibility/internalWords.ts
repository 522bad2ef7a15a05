/** A heading with one of these words, folded, hides its section (leak-and-loss.md A2). */
const INTERNAL_WORDS =
  /(?<![\p{L}\p{N}])(?:internal(?:s|ly)?|private(?:ly)?|confidential|off[- ]the[- ]record|not for (?:the )?(?:clients?|customers?|sharing|distribution|forwarding)|(?:do not|don't) (?:share|forward|distribute|send|show|tell)|keep (?:this |it )?(?:to|between) ourselves|between ourselves|between us|note to self|our side only|under nda|non-?public|team only|our eyes only|for us only|in-?house only|undisclosed|vertraulich|nur intern|interne notizen|confidentiel(?:le)?|interne|confidencial|interno)(?![\p{L}\p{N}])|[内內]部|[不勿][对對]外|保密|[机機]密|私密|私下|不公[开開]|[勿不][外][传傳]|禁止外[传傳]|[勿不]要?[转轉][发發]|禁止[转轉][发發]|[仅僅][限供](?:我方|自己|自己人|[团團][队隊]|本[组組]|我[们們])|[仅僅]我方|[不别別勿]要?(?:[发發]|[给給]|告[诉訴]|[让讓]){1,2}客[户戶]|客[户戶]勿看|(?:[给給])?自己看|(?<!\p{Script=Han})[对對][内內](?!\p{Script=Han})|[对對]客[户戶]保密/u;

/** A lock, or a finger on the lips. */
const LOCK = /[🔒🔐🔏🤫]/u;
/** What stands beside such a word in a title that says nothing else: `Internal notes`, `For internal use only`, `以下仅供内部参考`. */
const BESIDE =
  /(?<![\p{L}\p{N}])(?:notes?|only|use|remarks?|comments?|discussions?|section|part|information|for|our|the|strictly|please|not|to|be|shared|with|client)(?![\p{L}\p{N}])|备注|備註|讨论|討論|说明|信息|记录|記錄|事项|资料|使用|参考|參考|以下|内容|仅|僅|供|请|不?[对對]|[^\p{L}\p{N}]|\d/gu;
/** A title is short: a sentence that merely speaks of something internal is none. */
const SHORT_TITLE = /^(?:\S+(?:\s+\S+){0,2}|\p{Script=Han}{1,8})$/u;
const MARKUP = /<[^<>\n]*>|[*_=~`"“”]+/gu;
const NUMBER =
  /^(?:[-+•·>!?:：\s]+|\d{1,2}[.、．)）]|[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|第[一二三四五六七八九十]{1,2}[、部])\s*/u;

const TAG = /#\s?([\p{L}\p{N}_][\p{L}\p{N}_/-]{0,60})/gu;
const MARK = /#\s?(?:internal|private|confidential|内部|內部|不对外|保密)/u;
const FIELD =
  /(?:visibility|可见性|可见范围|可见)\s*(?:::\s*(?!client|customer|external|客户|对外)[\p{L}]|:\s*(?:internal|private|内部))/u;
/** From a bracket on, as far as it goes: `(internal: they pay late)`, `[for internal use]`, `（仅内部）`, `{.internal}`. Links are none. */
const BRACKET = /(?:(?<!\])\(|(?<!\[)\[(?!\[|[^\]\n]{0,200}\]\()|[【{])([^()[\]【】{}\n]{1,200})/gu;
const REMARK =
  /[([【]\s*(?:internal|private|confidential|内部|內部|不对外|保密)(?:\s?(?:only|notes?|备注|備註))?\s*[:)\]】]/u;
const SENTENCE_END = /\n|[.!?](?=\s)|[。;]/u;
const COLON_LABEL = /([^:\n]{1,60}):/gu;
const DASH_LABEL = /^(.{1,40}?)\s*(?:[–—|]|--|\s-(?=\s))/u;
const EMPHASIS = /^[\s>+-]*(?:\*+|_+|==|<(?:b|strong|u|em|i|mark)>)([^*_=<>\n]{1,60})(?:\*|_|==|<\/)/iu;

/** Whether an internal word, or a lock, stands anywhere in a text. */
export function holdsInternalWord(text: string): boolean {
  return LOCK.test(text) || INTERNAL_WORDS.test(folded(text));
}

/** Whether an internal mark stands anywhere in it, in code or a comment too: for inside, the strictest reading wins. */
export function hasInternalMark(raw: string): boolean {
  const text = folded(raw);
  return (
    LOCK.test(text) ||
    MARK.test(text) ||
    FIELD.test(text) ||
    [...text.matchAll(TAG)].some(([, tag]) => isInternalTag(tag ?? ''))
  );
}

/** Whether a tag is an internal mark: `not-for-client`, `visibility/internal`, `机密`. */
export function isInternalTag(tag: string): boolean {
  return INTERNAL_WORDS.test(folded(tag).replace(/[-_/]+/g, ' '));
}

/** Whether a remark in brackets in it says internal. */
export function hasInternalRemark(raw: string): boolean {
  const text = folded(raw);
  return REMARK.test(text) || [...text.matchAll(BRACKET)].some(([, remark]) => INTERNAL_WORDS.test(remark ?? ''));
}

/**
 * Whether one of its lines or sentences is headed as internal: by a label (`Internal: …`, `Ready. 内部：…`, `Internal – …`), or by emphasis
 * or a line of its own (`**Internal** …`).
 */
export function hasInternalLabel(raw: string): boolean {
  const text = folded(raw);
  if (!holdsInternalWord(text)) return false;
  const lines = text.split('\n');
  if (lines.length > 1 && lines.some((line) => isInternalTitle(line))) return true;
  return text.split(SENTENCE_END).some((sentence) => {
    const dashed = DASH_LABEL.exec(sentence)?.[1];
    const stressed = EMPHASIS.exec(sentence)?.[1];
    return (
      [...sentence.matchAll(COLON_LABEL)].some(([, label]) => INTERNAL_WORDS.test(label ?? '')) ||
      (dashed !== undefined && isInternalTitle(dashed)) ||
      (stressed !== undefined && isInternalTitle(stressed))
    );
  });
}

/** Whether any part of an inline text says that it is not for everybody. */
export function saysInternalIn(raw: string): boolean {
  return hasInternalMark(raw) || hasInternalRemark(raw) || hasInternalLabel(raw);
}

/** Whether a line that heads what stands under it is an internal heading (`Internal notes`, `*内部备注*`, `::: internal`). */
export function isInternalTitle(raw: string): boolean {
  const title = bareTitle(raw);
  return SHORT_TITLE.test(title) && holdsInternalWord(title);
}

/** Whether a text says that something is internal, and nothing else: in a list or table it is a heading without being written as one. */
export function isInternalAlone(raw: string): boolean {
  const title = bareTitle(raw);
  return (
    title.length <= 80 &&
    holdsInternalWord(title) &&
    title.replace(INTERNAL_WORDS, '').replace(LOCK, '').replace(BESIDE, '') === ''
  );
}

function bareTitle(raw: string): string {
  return folded(raw)
    .replace(MARKUP, '')
    .replace(NUMBER, '')
    .replace(/#\S+/gu, '')
    .replace(/[\s:]+$/u, '')
    .trim();
}

/** Only letters, digits and signs that fold to themselves but for their case: most lines, and folding the others takes ten times as long. */
const PLAIN = /^[\x20-\x7e\n\u4e00-\u9fff]*$/;

/** Compatibility forms, case and what cannot be seen folded; line ends are `\n`. */
function folded(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ');
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}|\ufe0e|\ufe0f/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ');
}
