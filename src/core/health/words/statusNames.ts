import type { Locale, Localized } from '../../model/locale';
import type { ProjectStatus } from '../../model/profile';

/** What the status of a project is called. */
export const STATUS_NAMES: Localized<Readonly<Record<ProjectStatus, string>>> = {
  en: { active: 'active', 'on-hold': 'on hold', complete: 'complete', 'not-started': 'not started' },
  'zh-cn': { active: '进行中', 'on-hold': '暂停', complete: '已完成', 'not-started': '未开始' },
};

/** The status of a project that counts in no mean; nothing for one that is active. */
export function idleWords(status: ProjectStatus, locale: Locale): string {
  return status === 'active' ? '' : STATUS_NAMES[locale][status];
}
