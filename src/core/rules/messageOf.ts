import type { Finding, FixAction, FixOffer, RelatedPlace, RuleId } from '../model/finding';
import type { Locale } from '../model/locale';
import type { FixContext, Rule } from './defineRule';
import { RULES } from './registry';
import { spaceChinese } from './spaceChinese';

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((it) => [it.id, it]));

/** The rule of that id, or nothing where none has it (a setting or comment may name anything). */
export function ruleOf(id: string): Rule | undefined {
  return BY_ID.get(id);
}

/** The finding in one sentence. */
export function messageOf(finding: Finding, locale: Locale): string {
  return spoken(known(finding.rule).message[locale](finding.data), locale);
}

/** The short name of a rule; its id where there is no such rule. */
export function titleOf(rule: RuleId, locale: Locale): string {
  return ruleOf(rule)?.docs[locale].title ?? rule;
}

/** What a related place has to do with the finding. */
export function relatedLabel(finding: Finding, place: RelatedPlace, locale: Locale): string {
  return known(finding.rule).related?.[place.label]?.[locale] ?? place.label;
}

/** The name of a way to mend the finding. */
export function fixTitle(finding: Finding, offer: FixOffer, locale: Locale): string {
  return spoken(known(finding.rule).fixes[offer.index]?.title[locale](finding.data) ?? '', locale);
}

/** What the fix does; nothing when the note has moved on or the answer that the fix asks for is missing. */
export function fixAction(
  finding: Finding,
  offer: FixOffer,
  context: Omit<FixContext, 'span'>,
  answer?: string,
): FixAction | undefined {
  return known(finding.rule).fixes[offer.index]?.action(finding.data, { ...context, span: finding.span }, answer);
}

function spoken(text: string, locale: Locale): string {
  return locale === 'zh-cn' ? spaceChinese(text) : text;
}

function known(id: RuleId): Rule {
  const rule = BY_ID.get(id);
  if (!rule) {
    throw new Error(`No rule is called ${id}`);
  }
  return rule;
}
