import { foldedText } from './foldedText';
import {
  BESIDE,
  DENYING_TAG,
  FIELD,
  holdsInternalWords,
  INTERNAL_WORDS,
  LOCK,
  MARKINGS,
  SAID_BEFORE,
  SAID_BEHIND,
} from './internalVocabulary';
import { mayBeInternal } from './mayBeInternal';
import { withoutOrdinaryWords } from './ordinaryWords';
import { isWrittenAsMark } from './writtenAsMark';

/** A title is short: a sentence that merely speaks of something internal is none. */
const SHORT_TITLE = /^(?:\S+(?:\s+\S+){0,2}|\p{Script=Han}{1,8})$/u;
const MARKUP = /<[^<>\n]*>|[*_=~`"“”]+/gu;
const NUMBER =
  /^(?:[-+•·>!?:：\s]+|\d{1,2}(?:[.．]\d{1,2}){0,4}(?:[.、．)）]|(?=\s))|[（(]?(?:[一二三四五六七八九十\d]{1,3}|[ivx]{1,4}|[a-z])[)）、.．]|第[一二三四五六七八九十]{1,2}(?:、|部(?!分))|(?:议题|主题|话题|事项|第)\s?[一二三四五六七八九十\d]{0,3}(?:部分|[节项章条])?[:、.\s]*|(?:agenda\s)?(?:topic|section|part|item|step|point)(?:\s#?(?:\d{1,2}|[ivx]{1,4}|[a-z]|one|two|three|four|five)(?![a-z\d]))?[\s:.)–—-]+)\s*/u;

/** `议题一对内`: behind what numbers a title the character for inside stands alone. */
const NUMBERED_INSIDE =
  /(?:[议主话]题|事项|第)\s?[一二三四五六七八九十\d]{0,3}(?:部分?|[节项章条])?[:、.\s]*对?内(?!\p{Script=Han})/u;

/** `#[[not for client]]`, a page of Logseq or Roam as a tag. */
const PAGE_TAG = /[#＃♯]\[\[([^\]\n]{1,60})\]\]/gu;
const TAG = /[#＃♯]\s?([\p{L}\p{N}_][\p{L}\p{N}_/-]{0,60})/gu;
/** `@team-only`, `!internal`, `\internal`: other signs stand before words of all kinds, paths among them. */
const SIGN = /(?<=^|[\s([【（])[@+!/\\]([\p{L}\p{N}_][\p{L}\p{N}_-]{0,40})(?![\p{L}\p{N}_/-])/gu;
/** From a bracket on, as far as it goes: `(internal: they pay late)`, `[for internal use]`, `（仅内部）`, `<内部>`, `{.internal}`. Links are none. */
const BRACKET =
  /(?:(?<!\])\(|(?<!\[)\[(?!\[|[^\]\n]{0,200}\]\()|[【{〔〖]|<(?!!|\/|https?:|mailto:))([^()[\]【】{}<>\n]{1,200})/gu;
/** `「内部」…`, at the head of a line. */
const QUOTED = /^[\s>*+-]*(?:\[.\]\s+)?[「『《〈“]([^「『《〈“”〉》』」\n]{1,20})[”〉》』」]/u;
/** `<!-- internal -->`, `%%仅内部%%`: what the page does not show speaks of the line in which it stands. */
const UNSEEN_REMARK = /<!--([^<>\n]{1,120}?)-->|%%([^%\n]{1,120})%%/gu;
const REMARK =
  /[([【]\s*(?:internal|private|confidential|内部|不对外|保密)(?:\s?(?:only|notes?|备注))?\s*[:)\]】]|(?<![a-z])[([【]\s*conf\.?\s*[)\]】]/u;
/** What two sides keep between them. */
const CONFIDENCE =
  /(?:strictly )?(?:private|confidential(?:ly)?)|vertraulich|confidentiel(?:le)?|confidencial|riservat[oa]|(?<!对(?:外|客户|甲方|业主))保密|机密|绝密|私密|under nda/gu;
const SENTENCE_END = /\n|[.!?](?=\s)|[。;]/u;
/** What parts the first words of a line, or those behind a label, from the rest: `Internal, Sam to send it`, `Internal → Sam to send it`. */
const HEAD_END = /[,;、。…·•]|[.!?](?=\s|$)|(?<=\p{Script=Han})[!?]|\/\/|\s\/\s|[\p{So}\p{Sm}\p{Sk}]/u;
/** Behind it the first words of a label's rest, or of a sentence, stand. */
const BEFORE_HEAD = /:|(?<=[.!?])\s+|(?<=[。;])/u;
/** A sign or number before the first words: `⚠ Internal ⚠ …`. */
const BEFORE_WORDS = /^[^\p{L}]+/u;
const SEGMENT = /[,;:.!?…·•、，；：。！？]|\s[–—-]+\s|[–—-]{2,}|\/\/|\s\/\s|[*_=`]+|<[^<>]*>|[\p{So}\p{Sm}\p{Sk}]/u;
/** A mark of several words cannot be one of a list, as `secret` in `key, secret` can: `Ready, us only`. */
const PHRASE = /[a-z][ -][a-z]|\p{Script=Han}{2}/u;
const COMMA = /[,，]/;
const HYPHEN = /\s-\s?/;
/** In Chinese a space or a hyphen parts words from the rest of a line as a sign does. */
const HAN_HEAD = /^[^\p{L}\p{N}]*(\p{Script=Han}{2,12})(?:[\s-]|\/(?!外|公开|对外|客户))/u;
const HAN_TAIL = /[\s-](\p{Script=Han}{2,12})[。.!]*$/u;
/** `涨价/内部`; beside its opposite (`external/internal`, `外部/内部`) it is one of two. */
const SLASHED = /[^\s/]\/([^\s/]{2,12})[。.!]*$/u;
const OPPOSITE = /(?:public|external|client|customer|outside|外部?|公开|客户)\/[^/]*$/u;
const CODE = /`([^`\n]{1,60})`/g;
/** What stands between two commas is a mark there but in a list of kinds (`public, internal, private`). */
const KIND = /(?<![a-z])(?:public|external|protected)(?![a-z])|公开|外部/u;
/** Behind these no list goes on, so that a word by which a document calls itself is meant as a mark, too. */
const PARTED = /[:|]/;
const SURELY = /(?<![a-z])confidential(?:ly)?|vertraulich|confidentiel(?:le)?|confidencial|保密|机密|绝密/u;
/** Words that are no things, as those of `Sign the contract, NDA` and `Show, hide` are. */
const UNTOLD = new RegExp(
  `${CONFIDENCE.source}|(?<![a-z])(?:secret|classified|restricted|shh+|psst+|fyeo)(?![a-z])|秘密|涉密`,
  'u',
);
/** A thing, too; behind other papers it is one of them (`Sign the contract, NDA`). */
const NDA = /(?<![a-z])nda(?![a-z])/;
const PAPERS =
  /(?<![a-z])(?:contracts?|agreements?|msa|sow|dpa|sign(?:s|ed|ing)?|offers?|proposals?|terms|papers?|documents?|docs|files?|invoices?|polic(?:y|ies)|legal|sends?|sent|drafts?|quotes?|templates?)(?![a-z])|合同|协议|文件|签/;
/** What parts sentences of their own, all of them segments, too. */
const SENTENCE_PART = /[.!?](?=\s)|[;；。！？]|\s[–—]+\s|[–—]{2,}|\s--+\s|\p{So}/u;
/** `… (Sam)`, `… @Sam`, `… 📅 2026-12-01`. */
const NOTICE =
  /(?:\((?:[a-z'.-]{1,20}(?: [a-z'.-]{1,20})?|\p{Script=Han}{2,4})(?:[,、&/+] ?(?:[a-z'.-]{1,20}(?: [a-z'.-]{1,20})?|\p{Script=Han}{2,4})){0,4}\)|@\{[^{}\n]{1,40}\}|[@#][\p{L}\p{N}_./-]{1,40}|(?:\p{So}\ufe0f? ?)?\d{4}-\d\d-\d\d)$/u;
/** `私下涨价`, `我们先私下谈`, `内部说，…`, at the head of a clause; who trades `私下` is a user of the product. */
const ASIDE = /(?:^|[。;,\s])(?:(?:我[们方]|咱们?)?[先再]?私底?下|内部[说讲])/u;
/** The colon in `TLP:RED` ends no label. */
const LEVEL = /(?<![a-z])tlp:\s?/g;
/** No line holds this but to say who may read it, or what they are told instead. */
const KEPT =
  /(?<![a-z])tlp[:-]\s?(?:red|amber)(?![a-z])|if (?:the |our )?(?:client|customer)s? asks?,? (?:we |just )*say(?![a-z])|(?<![a-z])(?:psst+|shh+)(?![a-z])|(?:^|\n)[^a-z0-9\u4e00-\u9fff\n]*conf\.?\s?:|[#♯]conf(?![\w/-])|(?:客户|甲方|业主)问[起到]?来?(?:的话)?,?就?先?说|对(?:客户|甲方|业主)的?口径[是为:]|对(?:外|客户|甲方|业主)(?:[就都只先]|统一){1,2}[说称](?!明)/;
const COLON_LABEL = /([^:\n]{1,60}):/gu;
const DASH_LABEL = /^(.{1,40}?)\s*(?:[–—|]|--|\s-(?=\s))/u;
/** Where a line begins, or behind its label. */
const EMPHASIS =
  /(?:^[\s>+-]*|(?<=:[*_]{0,3}\s{0,3}))(?:\*+|_+|==|`|<(?:b|strong|u|em|i|mark|code)>)(?=\S)([^*_=`<>\n]{1,60})(?:\*|_|==|`|<\/)/giu;

/** Whether an internal word, or a lock, stands anywhere in a text. */
export function holdsInternalWord(text: string): boolean {
  return mayBeInternal(text) && holdsWord(foldedText(text));
}

/** Whether an internal mark stands anywhere in it, in code or a comment too: for inside, the strictest reading wins. */
export function hasInternalMark(raw: string): boolean {
  return mayBeInternal(raw) && isMarked(foldedText(raw), raw);
}

/** Whether a tag is an internal mark: `not-for-client`, `visibility/internal`, `teamOnly`, `机密`. */
export function isInternalTag(tag: string): boolean {
  const spaced = tag.replace(/[-_/]+/g, ' ');
  if (DENYING_TAG.test(`#${foldedText(tag)}`)) return true;
  if (!mayBeInternal(spaced)) return false;
  const words = foldedText(spaced);
  return holdsInternalWords(words) || isMarking(words);
}

/** Whether a remark in brackets in it says internal. */
export function hasInternalRemark(raw: string): boolean {
  return mayBeInternal(raw) && hasRemark(foldedText(raw));
}

/**
 * Whether one of its lines or sentences is headed as internal: by a label (`Internal: …`, `Ready. 内部：…`, `Internal – …`), or by emphasis
 * or a line of its own (`**Internal** …`).
 */
export function hasInternalLabel(raw: string): boolean {
  return mayBeInternal(raw) && hasLabel(foldedText(raw), raw);
}

/** Whether any part of an inline text says that it is not for everybody. */
export function saysInternalIn(raw: string): boolean {
  if (!mayBeInternal(raw)) return false;
  const text = foldedText(raw);
  return isMarked(text, raw) || hasRemark(text) || hasLabel(text, raw);
}

/**
 * Whether any of all the words, signs and fields that can say internal stands in a text, whatever it means there: the widest question there is.
 *
 * @param folded see `foldedText`
 */
export function saysInternalAnyhow(folded: string): boolean {
  return (
    [LOCK, FIELD, NUMBERED_INSIDE, DENYING_TAG].some((pattern) => pattern.test(folded)) ||
    saysSo(folded) ||
    saysSo(folded.replace(/[-_/#＃♯]+/g, ' '))
  );
}

/** The same of the words that do not merely stand in a sentence. */
export function saysInternalBeyondSentences(folded: string): boolean {
  return (
    [LOCK, FIELD, DENYING_TAG].some((sign) => sign.test(folded)) || saysInternalAnyhow(withoutOrdinaryWords(folded))
  );
}

/** Whether a text says that it is for our side alone. A document for a client may call itself confidential. */
export function saysForUsOnly(raw: string): boolean {
  if (!mayBeInternal(raw)) return false;
  const text = foldedText(raw);
  if (!holdsWord(text)) return false;
  const rest = text.replace(CONFIDENCE, ' ');
  return saysInternalIn(rest) || saysItAlone(bareTitle(rest));
}

/** Whether a line that heads what stands under it is an internal heading (`Internal notes`, `*内部备注*`, `::: internal`, `Secret`). */
export function isInternalTitle(raw: string): boolean {
  return mayBeInternal(raw) && isTitle(foldedText(raw));
}

/** Whether a text says that something is internal, and nothing else: in a list or table it is a heading without being written as one. */
export function isInternalAlone(raw: string): boolean {
  return mayBeInternal(raw) && saysItAlone(bareTitle(foldedText(raw)));
}

/** Whether one of all the words stands there, whatever that means. */
function saysSo(text: string): boolean {
  return holdsWord(text) || MARKINGS.test(text);
}

function holdsWord(text: string): boolean {
  return LOCK.test(text) || holdsInternalWords(text);
}

function isMarked(text: string, raw: string): boolean {
  if (LOCK.test(text) || FIELD.test(text) || KEPT.test(text) || DENYING_TAG.test(text) || holdsUnseenRemark(raw))
    return true;
  if (!/[#＃♯@+!/\\]/.test(text) || !saysSo(text.replace(/[-_/]+/g, ' '))) return false;
  return [text, raw].some(
    (each) =>
      [...each.matchAll(TAG)].some(([, tag = '']) => isInternalTag(tag)) ||
      [...each.matchAll(PAGE_TAG)].some(([, page = '']) => isInternalAlone(page)) ||
      [...each.matchAll(SIGN)].some(([, word = '']) => isInternalAlone(word.replace(/[-_]+/g, ' '))),
  );
}

function holdsUnseenRemark(raw: string): boolean {
  return (
    /<!--|%%/.test(raw) &&
    [...raw.matchAll(UNSEEN_REMARK)].some(([, comment, remark]) => isInternalAlone(comment ?? remark ?? ''))
  );
}

function hasRemark(text: string): boolean {
  if (!/[([【{〔〖<]/.test(text)) return false;
  return (
    REMARK.test(text) ||
    [...text.matchAll(BRACKET)].some(
      ([, remark = '']) => holdsInternalWords(remark) || isMarking(remark) || opensWithMarking(remark),
    )
  );
}

/** `(us only, not Bob)`; of single words such a list may be of anything. */
function opensWithMarking(remark: string): boolean {
  const [first = '', ...others] = remark.split(COMMA);
  return others.length > 0 && PHRASE.test(first) && isMarking(first);
}

function hasLabel(folded: string, raw: string): boolean {
  if (!saysSo(folded)) return false;
  if (isWrittenAsMark(raw) || isSpaced(raw)) return true;
  const text = folded.replace(LEVEL, 'tlp ');
  const lines = text.split('\n');
  if (lines.length > 1 && lines.some((line) => isTitle(line))) return true;
  if (HEAD_OR_TAIL.some((says) => lines.some(says))) return true;
  return text.split(SENTENCE_END).some((sentence) => {
    const dashed = DASH_LABEL.exec(sentence)?.[1];
    return (
      [...sentence.matchAll(COLON_LABEL)].some(([, label = '']) => isLabel(label)) ||
      (dashed !== undefined && isTitle(dashed)) ||
      [...sentence.matchAll(EMPHASIS)].some(([, stressed = '']) => isTitle(stressed))
    );
  });
}

/** `内部 涨价`: between Chinese words a folded text has no space. */
function isSpaced(raw: string): boolean {
  return raw
    .split(/[\r\n]+/)
    .some((line) =>
      [HAN_HEAD, HAN_TAIL].some((pattern) => isWordAlone(foldedText(pattern.exec(line.trim())?.[1] ?? ''))),
    );
}

/** `Raise the price, internal, next week`. */
function isParted(line: string): boolean {
  const parts = line.split(COMMA);
  return parts.length > 2 && !KIND.test(line) && parts.slice(1, -1).some(isWordAlone);
}

/** `Raise the price/内部`, `Raise the price/internal`. */
function isSlashed(line: string): boolean {
  return isWordAlone(SLASHED.exec(line)?.[1]) && !OPPOSITE.test(line);
}

function quotesInternal(line: string): boolean {
  const quoted = QUOTED.exec(line)?.[1];
  return quoted !== undefined && saysItAlone(bareTitle(quoted));
}

/** `… \`not for the client\` …`; a single word in code may be the name of something. */
function isInCode(line: string): boolean {
  return [...line.matchAll(CODE)].some(([, code = '']) => PHRASE.test(code) && isWordAlone(code));
}

/** Each way in which the first or last words of a folded line, or those that signs part from the others, may say it. */
const HEAD_OR_TAIL: readonly ((line: string) => boolean)[] = [
  beginsInternal,
  endsInternal,
  isParted,
  isSlashed,
  isInCode,
  quotesInternal,
  (line) => ASIDE.test(line) || SAID_BEFORE.test(line) || SAID_BEHIND.test(line),
];

/** `Internal, Sam to send it`, `ACTION: internal, …`, `It slips. Between us, …`; of words between upright lines (`| Send it | Sam | internal |`) any say it alone. */
function beginsInternal(line: string): boolean {
  if (isWordAlone(HAN_HEAD.exec(line)?.[1])) return true;
  const heads = line.split(BEFORE_HEAD).map((part) => part.replace(BEFORE_WORDS, '').split(HEAD_END, 2));
  const cells = line.includes('|') ? line.replace(/\[\[[^\]]*\]\]/gu, ' ').split('|') : [];
  return [...heads.flatMap(([head = '', rest]) => (rest === undefined ? [] : [head])), ...cells].some((part) =>
    saysItAlone(bareTitle(part)),
  );
}

/**
 * `Ready, internal only.`, `搜索可以测试。仅内部！`, `Ready *internal*`, `报价 仅内部`: the last words say it alone. What only calls itself private may be a word like any other (`name, key,
 * secret`), unless it stands behind the only comma (`Raise the price, secret`) or behind what parts no list (`Ready. Secret.`, `Ready - secret`, `Ready: confidential`).
 */
function endsInternal(whole: string): boolean {
  const line = withoutNotice(whole);
  const tail = HAN_TAIL.exec(line)?.[1];
  const last = lastOf(line.split(SEGMENT));
  if (last === line && tail === undefined) return false;
  const words = last.replace(CONFIDENCE, ' ');
  if ((holdsWord(words) || PHRASE.test(words)) && saysItAlone(bareTitle(words))) return true;
  if (isWordAlone(tail)) return true;
  const [before = '', behindComma, ...more] = line.split(COMMA);
  const mayMean = (words: string): boolean => UNTOLD.test(words) || (NDA.test(words) && !PAPERS.test(before));
  if (behindComma && more.length === 0 && mayMean(behindComma) && saysItAlone(bareTitle(behindComma))) return true;
  return BEHIND.some(([parts, mayMean]) => {
    const behind = lastOf(line.split(parts));
    return behind !== line && mayMean(behind) && saysItAlone(bareTitle(behind));
  });
}

/** What parts the last words of a line from a rest that is no list, and whether such words are meant as a mark there. */
const BEHIND: readonly (readonly [parts: RegExp, mayMean: (words: string) => boolean])[] = [
  [HYPHEN, (words) => holdsWord(words) || UNTOLD.test(words) || NDA.test(words)],
  [PARTED, (words) => SURELY.test(words)],
  [SENTENCE_PART, () => true],
];

/** A folded line without what stands behind its last words and is none of them: who does it, a tag, a day. */
function withoutNotice(line: string): string {
  let rest = line.trimEnd();
  for (let found = NOTICE.exec(rest); found && found.index > 0; found = NOTICE.exec(rest))
    rest = rest.slice(0, found.index).trimEnd();
  return rest;
}

function isWordAlone(words: string | undefined): boolean {
  return words !== undefined && holdsWord(words) && saysItAlone(bareTitle(words));
}

function lastOf(parts: readonly string[]): string {
  return parts.findLast((part) => /\p{L}/u.test(part)) ?? '';
}

/** `The internal part`, or behind a comma or dash nothing but the word: `Ready, secret`. */
function isLabel(label: string): boolean {
  return holdsInternalWords(label) || isMarking(label.split(/[,、–—]/u).at(-1) ?? '');
}

function isTitle(text: string): boolean {
  const title = bareTitle(text);
  return (SHORT_TITLE.test(title) && holdsWord(title)) || isMarking(title);
}

/** Whether nothing but a word that is a mark by itself stands there (`Strictly sensitive`, `NDA`). */
function isMarking(text: string): boolean {
  return MARKINGS.test(text) && saysItAlone(bareTitle(text));
}

/** All that a mark may say, as often as it likes: `Internal, do not share`. */
const OF_MARKS = [INTERNAL_WORDS, MARKINGS, LOCK, BESIDE].map(({ source }) => new RegExp(source, 'gu'));

function saysItAlone(title: string): boolean {
  return title.length <= 80 && saysSo(title) && OF_MARKS.reduce((rest, words) => rest.replace(words, ''), title) === '';
}

function bareTitle(folded: string): string {
  return folded
    .replace(MARKUP, '')
    .replace(NUMBER, '')
    .replace(/#\S+/gu, '')
    .replace(/(?<![\s:])[\s:]+$/u, '')
    .trim();
}
