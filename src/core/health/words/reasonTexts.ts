import type { Locale, Localized } from '../../model/locale';

type Data = Readonly<Record<string, string | number>>;
type Reason = (data: Data) => string;
const kept = (en: string, zh: string): Localized<Reason> => ({
  en: ({ days, limit }) => `${en} after ${days} of ${limit} working days`,
  'zh-cn': ({ days, limit }) => `${zh}，用了 ${days} 个工作日（时限 ${limit}）`,
});
const late = (en: string, zh: string): Localized<Reason> => ({
  en: ({ days, limit }) => `${en} late: ${days} working days, limit ${limit}`,
  'zh-cn': ({ days, limit }) => `${zh}晚了：用了 ${days} 个工作日，时限 ${limit}`,
});
const open = (en: string, zh: string): Localized<Reason> => ({
  en: ({ days, limit }) => `${en} for ${days} working days, limit ${limit}`,
  'zh-cn': ({ days, limit }) => `${zh}，已 ${days} 个工作日，时限 ${limit}`,
});
const pending = (en: string, zh: string): Localized<Reason> => ({
  en: ({ days, limit }) => `${en}: day ${days} of ${limit}`,
  'zh-cn': ({ days, limit }) => `${zh}：第 ${days} 个工作日，时限 ${limit}`,
});
const plain = (en: string, zh: string): Localized<Reason> => ({ en: () => en, 'zh-cn': () => zh });

/** Why a record did what it did to a value. */
const REASON_TEXTS = {
  'answered-kept': kept('Answered', '已回复'),
  'answered-late': late('Answered', '回复'),
  'answered-open': open('Unanswered', '未回复'),
  'answered-pending': pending('Waiting for our answer', '等待我方回复'),
  'feedback-kept': kept('Answered', '已回应'),
  'feedback-late': late('Answered', '回应'),
  'feedback-open': open('Unanswered', '未回应'),
  'feedback-pending': pending('Waiting for our answer', '等待我方回应'),
  'confirmed-kept': kept('Played back', '已核对'),
  'confirmed-late': late('Played back', '核对'),
  'confirmed-open': open('Never played back', '未与客户核对'),
  'confirmed-pending': pending('To be played back', '待与客户核对'),
  'disclosed-kept': kept('The client was told', '已告知客户'),
  'disclosed-late': late('The client was told', '告知客户'),
  'disclosed-open': open('The client does not know', '客户尚不知情'),
  'disclosed-pending': pending('To be disclosed', '待告知客户'),
  'resolved-kept': kept('Resolved', '已解决'),
  'resolved-late': late('Resolved', '解决'),
  'resolved-open': open('Open', '未解决'),
  'resolved-pending': pending('Open', '处理中'),
  'communicated-kept': kept('Communicated', '已沟通'),
  'communicated-late': late('Communicated', '沟通'),
  'communicated-open': open('Not communicated', '未沟通'),
  'communicated-pending': pending('To be communicated', '待沟通'),
  'agreed-kept': kept('Agreed', '已达成一致'),
  'agreed-late': late('Agreed', '达成一致'),
  'agreed-open': open('Not agreed', '未达成一致'),
  'agreed-pending': pending('To be agreed', '待达成一致'),
  lapsed: plain('Settled while there was still time', '在时限内已结束'),
  'closed-without': {
    en: ({ days, limit }) =>
      `Closed after ${days} working days without the client being told or agreeing, limit ${limit}`,
    'zh-cn': ({ days, limit }) => `${days} 个工作日后关闭，始终未告知客户或征得同意，时限 ${limit}`,
  },
  'unknown-day': plain('Finished on an unknown day', '完成日期不详'),
  'promise-kept': { en: ({ due }) => `Done by ${due}`, 'zh-cn': ({ due }) => `按期完成（截止 ${due}）` },
  'promise-late': { en: ({ due }) => `Done after ${due}`, 'zh-cn': ({ due }) => `晚于 ${due} 完成` },
  'promise-open': { en: ({ due }) => `Overdue since ${due}`, 'zh-cn': ({ due }) => `${due} 已到期，未完成` },
  'promise-moved': {
    en: ({ due, now }) => `First promised for ${due}, now for ${now}`,
    'zh-cn': ({ due, now }) => `最初承诺 ${due}，现改为 ${now}`,
  },
  'promise-cancelled': plain('Cancelled or carried over', '已取消或转出'),
  'promise-redated': plain('Moved in time, with the client’s agreement', '已提前与客户约定改期'),
  'no-goals': plain('No goals', '没有目标'),
  'goals-complete': plain('Goals clear, confirmed and reviewed', '目标明确、经确认、有结果'),
  'goals-vague': plain('A goal says nothing in particular', '目标空泛'),
  'goals-unconfirmed': plain('Goals not confirmed with the client by the day', '会前未与客户确认目标'),
  'goals-unreviewed': plain('Goals without an outcome', '目标没有结果'),
  'goals-unconfirmed-unreviewed': plain('Goals neither confirmed nor given an outcome', '目标未确认，也没有结果'),
  'risk-with-plan': plain('Has a plan', '有应对办法'),
  'risk-without-plan': plain('Has no plan', '没有应对办法'),
  'report-kept': { en: ({ date }) => `Sent for ${date}`, 'zh-cn': ({ date }) => `${date} 一期已发出` },
  'report-missed': {
    en: ({ date }) => `The report of ${date} was not sent`,
    'zh-cn': ({ date }) => `${date} 一期未发出`,
  },
  'report-while-idle': {
    en: ({ date }) => `No report for ${date}; none is asked for while the project is not active`,
    'zh-cn': ({ date }) => `${date} 一期未发出；项目不在进行中，不要求发`,
  },
  'report-pending': {
    en: ({ date, deadline }) => `The report of ${date} may go out until ${deadline}`,
    'zh-cn': ({ date, deadline }) => `${date} 一期最迟 ${deadline} 发出`,
  },
  'report-complete': plain('All four parts', '四部分齐全'),
  'report-incomplete': {
    en: ({ present, of }) => `${present} of ${of} parts`,
    'zh-cn': ({ present, of }) => `只有 ${of} 部分中的 ${present} 部分`,
  },
  'no-baseline': plain('No baseline', '没有基线'),
  'baseline-complete': plain('Complete and agreed', '齐全且已约定'),
  'baseline-incomplete': {
    en: ({ present, of }) => `${present} of ${of} parts`,
    'zh-cn': ({ present, of }) => `只有 ${of} 部分中的 ${present} 部分`,
  },
  'baseline-not-agreed': plain('Not agreed with the client', '未经客户同意'),
  'contact-known': plain('Channel and audience known', '渠道和阅读偏好已知'),
  'contact-unknown': plain('Channel or audience not known', '渠道或阅读偏好未知'),
  'channel-preferred': {
    en: ({ used }) => `Through ${used}, as preferred`,
    'zh-cn': ({ used }) => `用了对方偏好的 ${used}`,
  },
  'channel-other': {
    en: ({ used, preferred }) => `Through ${used}; preferred is ${preferred}`,
    'zh-cn': ({ used, preferred }) => `用了 ${used}，对方偏好 ${preferred}`,
  },
  'channel-declared': plain('A declared tool serves it', '有约定的工具'),
  'channel-undeclared': plain('No declared tool serves it', '没有约定的工具'),
  'tool-trained': {
    en: ({ us }) => `Somebody of the client is trained; of our team ${us}`,
    'zh-cn': ({ us }) => `客户方有人会用；我方 ${us} 人会用`,
  },
  'tool-untrained': {
    en: ({ us }) => `Nobody of the client is trained; of our team ${us}`,
    'zh-cn': ({ us }) => `客户方没有人会用；我方 ${us} 人会用`,
  },
  'record-complete': plain('Complete, and shared in time', '记录完整，按时分享'),
  'record-complete-pending': plain(
    'Complete; can still be shared in time, or was on an unknown day',
    '记录完整；仍可按时分享，或分享日期不详',
  ),
  'record-incomplete': {
    en: ({ present, of }) => `${present} of ${of} parts of a record`,
    'zh-cn': ({ present, of }) => `记录只有 ${of} 部分中的 ${present} 部分`,
  },
  'record-not-shared': plain('Not shared in time', '未按时分享'),
  'record-late': plain('Complete, shared late', '记录完整，分享晚了'),
  'record-incomplete-late': {
    en: ({ present, of }) => `${present} of ${of} parts of a record, shared late`,
    'zh-cn': ({ present, of }) => `记录只有 ${of} 部分中的 ${present} 部分，且分享晚了`,
  },
  'record-incomplete-not-shared': {
    en: ({ present, of }) => `${present} of ${of} parts of a record, and not shared in time`,
    'zh-cn': ({ present, of }) => `记录只有 ${of} 部分中的 ${present} 部分，且未按时分享`,
  },
} as const satisfies Readonly<Record<string, Localized<Reason>>>;

export type ReasonKey = keyof typeof REASON_TEXTS;

const REASONS: Readonly<Record<string, Localized<Reason>>> = REASON_TEXTS;

/** A reason in words; an unknown key shows itself, which a test forbids. */
export function reasonText(reason: string, data: Data, locale: Locale): string {
  return REASONS[reason]?.[locale](data) ?? reason;
}
