import { interfaceLocale } from '../locale';

/** Names one after the other, as the language of the interface lists them. */
export function listWords(names: readonly string[]): string {
  return names.join(interfaceLocale() === 'zh-cn' ? '、' : ', ');
}
