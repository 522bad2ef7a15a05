/** What people do in minutes and things do not: a capitalised word before one of these is somebody. Bounded by the caller. */
export const SPOKE_EN =
  'said|says|asked|asks|mentioned|mentions|reported|thinks|thought|noted|explained|suggested|suggests|wants|wanted|believes|agreed|agrees|confirmed|proposed|wondered|offered|offers|volunteered|promised|walked|joined|phoned|called|replied|told|feels|prefers|worries|is worried|is concerned|is unhappy|is happy|is not convinced|was not convinced|is away|is on leave';

/** The same in Chinese, behind a name and what its brackets say. */
export const SPOKE_ZH = '说(?!明)|表示|认为|建议|提到|提出|询问|问|反馈|反映|指出|强调|介绍|汇报|补充|回应|同意';

/** Dates in a title, and the words around them that name nobody. */
export const DATE_WORDS =
  /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,9}\.?,?\s\d{4}|\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}\s?月\s?\d{1,2}\s?[日号]|\d{1,2}[:：]\d{2}/gu;
