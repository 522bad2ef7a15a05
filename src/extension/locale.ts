import * as vscode from 'vscode';
import type { Locale } from '../core/model/locale';

/** The language of the interface: Simplified Chinese for any Chinese display language, English for the rest. */
export function interfaceLocale(): Locale {
  return vscode.env.language.toLowerCase().startsWith('zh') ? 'zh-cn' : 'en';
}
