import type { Locale, Localized } from '../model/locale';

/** Channels as people call them; one that is not here is called what the note calls it. */
const WORDS: ReadonlyMap<string, Localized> = new Map<string, Localized>([
  ['video', { en: 'video', 'zh-cn': '视频会议' }],
  ['phone', { en: 'phone', 'zh-cn': '电话' }],
  ['email', { en: 'email', 'zh-cn': '邮件' }],
  ['im', { en: 'chat', 'zh-cn': '即时消息' }],
  ['chat', { en: 'chat', 'zh-cn': '即时消息' }],
  ['in-person', { en: 'a meeting in person', 'zh-cn': '当面沟通' }],
]);

/** The channels that have a word of their own. */
export const KNOWN_CHANNELS: readonly string[] = ['email', 'phone', 'video', 'im', 'in-person'];

/** What a way of talking is called; one that nobody knows, as it is written. */
export function channelWord(channel: string, locale: Locale): string {
  return WORDS.get(channel)?.[locale] ?? channel;
}
