import type { Localized } from '../../model/locale';
import type { HealthBand } from '../../model/profile';

/** What each band is called; `none` is the lack of evidence. */
export const BAND_NAMES: Localized<Readonly<Record<HealthBand | 'none', string>>> = {
  en: { 'on-track': 'on track', 'at-risk': 'at risk', 'off-track': 'off track', none: 'not enough evidence' },
  'zh-cn': { 'on-track': '正常', 'at-risk': '存在风险', 'off-track': '偏离', none: '依据不足' },
};
