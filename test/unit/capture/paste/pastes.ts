/** What a program puts on the clipboard, and how it must read: who, when and what, message by message. */
export interface PasteExample {
  readonly name: string;
  readonly text: string;
  readonly kind: 'email' | 'chat' | 'text';
  readonly subject?: string;
  readonly people: readonly string[];
  /** `who date time: text`, parts that are not known left out. */
  readonly messages: readonly string[];
}

/** Read on Friday, 20 November 2026. */
export const PASTES: readonly PasteExample[] = [
  {
    name: 'a mail with its header, and the mail it answers',
    text: `From: Anna Schmidt <anna@acme.example>
Sent: Thursday, 19 November 2026 14:03
To: Li Wei <li@us.example>; Sam Roe
Subject: RE: Launch date

Hello Li,
when will the beta be ready?

Best, Anna

From: Li Wei <li@us.example>
Sent: Wednesday, 18 November 2026 09:00
To: Anna Schmidt
Subject: Launch date

Would Friday do?`,
    kind: 'email',
    subject: 'Launch date',
    people: ['Anna Schmidt <anna@acme.example>', 'Li Wei <li@us.example>', 'Sam Roe'],
    messages: ['Anna Schmidt 2026-11-19 14:03: Hello Li,/when will the beta be ready?//Best, Anna'],
  },
  {
    name: 'a mail from an address book that writes the family name first',
    text: 'From: "Schmidt, Anna" <anna@acme.example>\nDate: Thu, 19 Nov 2026 14:03:00 +0100\nTo: "Wei, Li" <li@us.example>\nSubject: Fwd: Fw: Invoice\n\nPlease check.',
    kind: 'email',
    subject: 'Invoice',
    people: ['Anna Schmidt <anna@acme.example>', 'Li Wei <li@us.example>'],
    messages: ['Anna Schmidt 2026-11-19 14:03: Please check.'],
  },
  {
    name: 'an answer above the mail it quotes, without a header',
    text: 'That works for us.\n\nOn Thu, 19 Nov 2026 at 14:03, Anna Schmidt <anna@acme.example>\nwrote:\n\n> Does the tenth work?\n> Anna',
    kind: 'email',
    people: ['Anna Schmidt <anna@acme.example>'],
    messages: [': That works for us.'],
  },
  {
    name: 'a mail as a mail page in a browser shows it',
    text: 'Anna Schmidt <anna@acme.example>\tThu, Nov 19, 2026 at 2:03 PM\nTo: Li Wei <li@us.example>\n\nGood news.\n\nSent from my iPhone',
    kind: 'email',
    people: ['Anna Schmidt <anna@acme.example>', 'Li Wei <li@us.example>'],
    messages: ['Anna Schmidt 2026-11-19 2:03 PM: Good news.'],
  },
  {
    name: 'a mail that was forwarded',
    text: '---------- Forwarded message ---------\nFrom: Anna Schmidt <anna@acme.example>\nDate: Thu, Nov 19, 2026 at 2:03 PM\nSubject: Photos\nTo: <li@us.example>\n\nHere they are.',
    kind: 'email',
    subject: 'Photos',
    people: ['Anna Schmidt <anna@acme.example>', 'li <li@us.example>'],
    messages: ['Anna Schmidt 2026-11-19 2:03 PM: Here they are.'],
  },
  {
    name: '一封中文邮件，下面是原始邮件',
    text: `发件人: 王伟 <wangwei@example.com>
发送时间: 2026年11月19日 14:03
收件人: 陈静; 李维
主题: 回复: 上线时间

陈静，你好：
支付什么时候能测？

------------------ 原始邮件 ------------------
发件人: "陈静" <chenjing@example.com>;
发送时间: 2026年11月18日(星期三) 上午9:00
主题: 上线时间

周五可以吗？`,
    kind: 'email',
    subject: '上线时间',
    people: ['王伟 <wangwei@example.com>', '陈静', '李维'],
    messages: ['王伟 2026-11-19 14:03: 陈静，你好：/支付什么时候能测？'],
  },
  {
    name: '全角冒号的邮件头，星期写在括号里',
    text: '发件人：王伟\n时间：2026年11月19日(星期四) 下午2:03\n收件人：陈静\n主题：Re:回复：照片\n\n照片已上传。\n\n发自我的iPhone',
    kind: 'email',
    subject: '照片',
    people: ['王伟', '陈静'],
    messages: ['王伟 2026-11-19 下午2:03: 照片已上传。'],
  },
  {
    name: '回复在上，引用在下',
    text: '可以的。\n\n在 2026年11月19日，14:03，王伟 <wangwei@example.com> 写道：\n\n> 周五可以吗？',
    kind: 'email',
    people: ['王伟 <wangwei@example.com>'],
    messages: [': 可以的。'],
  },
  {
    name: 'WhatsApp, exported from a phone',
    text: '[19/11/2026, 14:03:22] Anna Schmidt: Is the beta ready?\n[19/11/2026, 14:05:01] Li Wei: On Friday.\nI promise.',
    kind: 'chat',
    people: ['Anna Schmidt', 'Li Wei'],
    messages: ['Anna Schmidt 2026-11-19 14:03: Is the beta ready?', 'Li Wei 2026-11-19 14:05: On Friday./I promise.'],
  },
  {
    name: 'WhatsApp, copied on a computer',
    text: '[14:03, 19/11/2026] Anna Schmidt: Is the beta ready?\n[14:05, 19/11/2026] Li Wei: On Friday.',
    kind: 'chat',
    people: ['Anna Schmidt', 'Li Wei'],
    messages: ['Anna Schmidt 2026-11-19 14:03: Is the beta ready?', 'Li Wei 2026-11-19 14:05: On Friday.'],
  },
  {
    name: 'WhatsApp on Android, month first',
    text: '11/19/26, 2:03 PM - Anna Schmidt: Is the beta ready?\n11/19/26, 2:05 PM - Li Wei: On Friday.',
    kind: 'chat',
    people: ['Anna Schmidt', 'Li Wei'],
    messages: ['Anna Schmidt 2026-11-19 2:03 PM: Is the beta ready?', 'Li Wei 2026-11-19 2:05 PM: On Friday.'],
  },
  {
    name: 'Slack, time beside the name, under a day of its own',
    text: 'Yesterday\nAnna Schmidt  2:03 PM\nIs the beta ready?\nLi Wei  2:05 PM\nOn Friday.',
    kind: 'chat',
    people: ['Anna Schmidt', 'Li Wei'],
    messages: ['Anna Schmidt 2026-11-19 2:03 PM: Is the beta ready?', 'Li Wei 2026-11-19 2:05 PM: On Friday.'],
  },
  {
    name: 'Slack, time below the name',
    text: 'Anna Schmidt\n  2:03 PM\nIs the beta ready?\n\nLi Wei\n  2:05 PM\nOn Friday.',
    kind: 'chat',
    people: ['Anna Schmidt', 'Li Wei'],
    messages: ['Anna Schmidt 2:03 PM: Is the beta ready?', 'Li Wei 2:05 PM: On Friday.'],
  },
  {
    name: 'Teams',
    text: '[Yesterday 2:03 PM] Anna Schmidt\nIs the beta ready?\n\n[Wednesday 2:05 PM] Li Wei\nOn Friday.',
    kind: 'chat',
    people: ['Anna Schmidt', 'Li Wei'],
    messages: ['Anna Schmidt 2026-11-19 2:03 PM: Is the beta ready?', 'Li Wei 2026-11-18 2:05 PM: On Friday.'],
  },
  {
    name: 'Teams, time and day with a dot between',
    text: '[10:42 • 19/11/2026] Anna Schmidt:\nIs the beta ready?',
    kind: 'chat',
    people: ['Anna Schmidt'],
    messages: ['Anna Schmidt 2026-11-19 10:42: Is the beta ready?'],
  },
  {
    name: '微信，带日期和时间',
    text: '王伟 2026-11-19 14:03:22\n支付什么时候能测？\n\n陈静 2026-11-19 14:05:01\n周五之前给您。',
    kind: 'chat',
    people: ['王伟', '陈静'],
    messages: ['王伟 2026-11-19 14:03: 支付什么时候能测？', '陈静 2026-11-19 14:05: 周五之前给您。'],
  },
  {
    name: '微信，转发到邮箱的聊天记录',
    text: '—————  2026-11-19  —————\n\n王伟  14:03\n\n支付什么时候能测？\n\n陈静  14:05\n\n周五之前给您。',
    kind: 'chat',
    people: ['王伟', '陈静'],
    messages: ['王伟 2026-11-19 14:03: 支付什么时候能测？', '陈静 2026-11-19 14:05: 周五之前给您。'],
  },
  {
    name: '企业微信，只有月和日',
    text: '王伟 11/19 14:03:22\n支付什么时候能测？\n陈静 12/28 9:05:01\n去年的话。',
    kind: 'chat',
    people: ['王伟', '陈静'],
    messages: ['王伟 2026-11-19 14:03: 支付什么时候能测？', '陈静 2025-12-28 9:05: 去年的话。'],
  },
  {
    name: '微信，没有时间',
    text: '王伟:\n支付什么时候能测？\n\n陈静:\n周五之前给您。',
    kind: 'chat',
    people: ['王伟', '陈静'],
    messages: ['王伟: 支付什么时候能测？', '陈静: 周五之前给您。'],
  },
  {
    name: '飞书，昨天',
    text: '王伟 昨天 下午2:03\n支付什么时候能测？\n陈静 今天 9:05\n今天。',
    kind: 'chat',
    people: ['王伟', '陈静'],
    messages: ['王伟 2026-11-19 下午2:03: 支付什么时候能测？', '陈静 2026-11-20 9:05: 今天。'],
  },
  {
    name: 'QQ，时间在前',
    text: '2026-11-19 14:03:22 王伟(10001)\n支付什么时候能测？\n\n2026-11-19 14:05:10 陈静(10002)\n周五。',
    kind: 'chat',
    people: ['王伟', '陈静'],
    messages: ['王伟 2026-11-19 14:03: 支付什么时候能测？', '陈静 2026-11-19 14:05: 周五。'],
  },
  {
    name: 'each on one line, the time first',
    text: '19/11/2026 14:03:22 Anna Schmidt: When can we test?\n19/11/2026 14:05:10 Li Wei: On Friday.',
    kind: 'chat',
    people: ['Anna Schmidt', 'Li Wei'],
    messages: ['Anna Schmidt 2026-11-19 14:03: When can we test?', 'Li Wei 2026-11-19 14:05: On Friday.'],
  },
  {
    name: 'an agenda, which is no chat',
    text: '20/11/2026 9:00 Welcome\n20/11/2026 9:15 Where we stand: payment, photos\n',
    kind: 'text',
    people: [],
    messages: [': 20/11/2026 9:00 Welcome/20/11/2026 9:15 Where we stand: payment, photos'],
  },
  {
    name: 'words of nobody in particular',
    text: 'The client rang about the photos.\nNote: call back at 14:03.',
    kind: 'text',
    people: [],
    messages: [': The client rang about the photos./Note: call back at 14:03.'],
  },
  {
    name: 'a meeting note, which is no chat',
    text: 'Date: 2026-11-19\nAttendees: Anna, Li\nAction: send the offer',
    kind: 'text',
    people: [],
    messages: [': Date: 2026-11-19/Attendees: Anna, Li/Action: send the offer'],
  },
  {
    name: '一段话，不是聊天',
    text: '时间：2026-11-19\n决定：先上线支付。',
    kind: 'text',
    people: [],
    messages: [': 时间：2026-11-19/决定：先上线支付。'],
  },
];
