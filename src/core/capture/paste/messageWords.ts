import type { FeedbackTone } from '../../model/entry';

/** Words that tell how somebody feels about the work, the graver first: who is worried and grateful in one sentence is worried. */
const TONES: readonly (readonly [FeedbackTone, RegExp])[] = [
  [
    'criticism',
    /\b(?:disappoint(?:ed|ing)|unhappy|not (?:happy|satisfied|pleased|acceptable|good enough)|dissatisfied|unacceptable|frustrat(?:ed|ing)|annoy(?:ed|ing)|complain\w*|too (?:slow|hard|difficult|complicated|confusing)|(?:hard|difficult) to use)\b|不满|失望|不(?:太|大|够|是很|怎么)?满意|无法接受|不能接受|投诉|太(?:慢|差|卡|难用|麻烦|复杂)|不好用|用不惯/i,
  ],
  [
    'concern',
    /\b(?:worr(?:y|ied|ies|ying)|concern(?:ed|s)?|afraid|nervous|anxious|uneasy)\b|担心|担忧|顾虑|不放心|心里没底/i,
  ],
  [
    'suggestion',
    /\b(?:i|we)(?:['’]d| would)? suggest\b|\bit would be (?:better|nice|good|great) (?:if|to)\b|\bperhaps we (?:could|should)\b|建议|最好能|要是能/i,
  ],
  [
    'praise',
    /\b(?:great|excellent|fantastic|good|nice|wonderful) (?:work|job)\b|\b(?:went|worked|(?:has|have) gone) (?:so |much |really |a lot |far |very )?(?:smooth(?:er|ly)|better|well|perfectly|great)\b|\bwell done\b|\b(?:very|really|so|extremely) (?:happy|pleased|impressed|satisfied)\b|\b(?:love|loved) (?:it|the|this|how|what)\b|(?<!不)(?:非常|很|十分)满意|做得(?:很|非常|真)?好|点赞|好评/i,
  ],
];

/** What sounds like blame or worry and is none: a denial (`not too hard`, `不太复杂`, but not `不得不投诉` or `是不是太慢`), and thanks for trouble taken. */
const DENIED =
  /(?:\b(?:not|cannot|never|no(?: longer)?|without)|n['’]t)(?: (?:at all|that|very|really|so|too|overly|be|any))* (?:disappoint\w*|unhappy|dissatisfied|unacceptable|frustrat\w*|annoy\w*|complain\w*|slow|hard|difficult|complicated|confusing|worr(?:y|ied|ying)|concern\w*|afraid|nervous|anxious|uneasy)\b|(?:(?<![是会要能算得])不(?:是|会|算|要|用|必|再|觉得|至于)?|没有?(?:什么|任何|让.{1,2})?|无|别|从未)(?:太(?:慢|差|卡|难用|麻烦|复杂)|不满|失望|投诉|担心|担忧|顾虑)|太麻烦(?=您|你|大家|各位)/gi;

/** Politeness in the form of a question or a request. */
const NO_QUESTION =
  /^(?:how are you|how(?:['’]s| is) it going|all well|ok(?:ay)?|right|yes|no|really|sorry|hello|anyone|you there|(?:does|would) that (?:work|make sense|help)|shall we|好吗|对吗|是吗|可以吗|行吗|在吗|您好|你好|怎么样|收到了吗)[^\p{L}]*$/iu;
const NO_REQUEST =
  /^please (?:find|see|feel free|let (?:me|us) know|note|do not hesitate|don['’]t hesitate|excuse|accept|bear with)\b|^请(?:查收|查阅|知悉|见|问|放心|谅解|随时|多包涵|稍等)/i;
const REQUEST =
  /^(?:(?:could|can|would|will) you (?:please |kindly )?(?=\p{L})|please |kindly |麻烦(?:您|你|你们)?|请(?:您|你|你们)?|烦请)/iu;

/** Whether a sentence asks for something to know: neither politeness nor a request in disguise. */
export function isRealQuestion(sentence: string): boolean {
  if (!/[?？]\s*["”’)）]*$/.test(sentence)) return false;
  const words = /\p{Script=Han}/u.test(sentence)
    ? (sentence.match(/\p{Script=Han}/gu)?.length ?? 0) / 2
    : sentence.split(/\s+/).length;
  return words >= 2 && !NO_QUESTION.test(sentence.trim()) && requestIn(sentence) === undefined;
}

/** What leaves a question open: it is put off, or no more than heard. */
const PUTS_OFF =
  /\b(?:check|look into|get back|find out|ask|clarify|confirm|not sure|don['’]t know|no idea|let me|later|tomorrow|soon|wait|good question|will|i['’]ll|we['’]ll)\b|确认|问[一下]|稍后|稍等|回头|晚点|不清楚|不确定|不知道|了解一下|看一下|查一下|尽快|再[说给答看]/i;
const HEARD =
  /^(?:hi|hello|hey|ok(?:ay)?|thanks?(?: you)?|noted|got it|understood|sure|great|收到|明白|好的?|嗯|了解|谢谢|您好|你好)?[^\p{L}]*$/iu;

/** Whether a message says something, and neither asks, puts off nor merely takes note. */
export function isStatement(message: string): boolean {
  return !/[?？]/.test(message) && !PUTS_OFF.test(message) && !HEARD.test(message.trim());
}

/** How somebody feels about the work, where the sentence says so and asks nothing. */
export function toneOf(sentence: string): FeedbackTone | undefined {
  if (/[?？]\s*$/.test(sentence)) return undefined;
  const meant = sentence.replace(DENIED, ' ');
  return TONES.find(([, words]) => words.test(meant))?.[0];
}

/** What a sentence asks somebody to do, ready to stand as an action: `Please send the logo by Friday.` → `Send the logo by Friday`. */
export function requestIn(sentence: string): string | undefined {
  const plain = sentence.trim().replace(/^(?:and|so|also|then|另外|还有|那么?)[,，]?\s*(?=\S)/i, '');
  const lead = REQUEST.exec(plain)?.[0];
  if (
    lead === undefined ||
    NO_REQUEST.test(plain) ||
    /^(?:could|can|would|will) you (?:tell|say|explain|confirm whether|let)/i.test(plain)
  ) {
    return undefined;
  }
  const text = plain
    .slice(lead.length)
    .replace(/[\s.!?。！？；;，,]+$/, '')
    .replace(/^(?:please|kindly)\s/i, '')
    .trim();
  const isLong = /\p{Script=Han}/u.test(text) ? text.length >= 3 : text.split(/\s+/).length >= 2;
  return isLong ? text.charAt(0).toUpperCase() + text.slice(1) : undefined;
}
