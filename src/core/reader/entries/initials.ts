import { spared } from '../../search/spared';
import type { Block } from '../blocks/block';
import { firstLinesOf, partsOf } from '../body/listItem';
import { ABBREVIATIONS, LOWER_ABBREVIATIONS } from '../vocabulary/names';
import { mostOf } from './mostOf';
import { isOfDeeds, type Scope } from './scope';

const INITIALS_BEHIND = spared(
  /(?<=[\p{Script=Han}）)>」”]\s?(?:[（(]|\/\/)?\s?)([a-z]{2,4}(?:\s?[+、，,/&\s]\s?[a-z]{2,4}){0,5})[?？]?\s?[)）]?\s*$/u,
);

/** The initials that a line ends in: `评价（xcc + gmm）`, `资料编辑// xgl`. */
export function initialsBehind(line: string): readonly string[] {
  const said = INITIALS_BEHIND.exec(line.slice(-60))?.[1] ?? '';
  const initials = said.split(/[^a-z]+/).filter((each) => each !== '');
  return initials.some((each) => LOWER_ABBREVIATIONS.has(each)) ? [] : initials;
}

/** The initials behind most items of a list: colleagues, as whoever wrote it types them. */
export function initialsIn(list: Block, scope: Scope): readonly string[] {
  if (scope.heading.isOfPeople || list.children.length < 2 || isOfDeeds(scope)) return [];
  return initialsOfLines(firstLinesOf(list, scope.context.text));
}

/** The initials behind most of some lines, two of them together behind one at least, or three others in brackets. */
export function initialsOfLines(lines: readonly string[]): readonly string[] {
  const named = mostOf(lines, (lines.length * 2) / 5, (line) => {
    const initials = initialsBehind(line);
    return initials.length > 0 ? initials : undefined;
  });
  const all = named.flat();
  const isSure =
    (named.some((each) => each.length > 1) ||
      (new Set(all).size > 2 && lines.filter((line) => /[)）]\s*$/.test(line)).length === lines.length)) &&
    // Initials of Chinese names hardly hold a vowel; words do.
    all.filter((each) => !/[aeiou]/.test(each)).length * 3 >= all.length * 2;
  return isSure ? all : [];
}

const CAPITALS_BEHIND = /(?<=[\p{Script=Han}A-Za-z)）])\s(\p{Lu}{3})\s*$/u;

/** The initials in capitals that two or more items, and most, of tasks in Chinese end in (`对战界面 HCY`). */
export function capitalsIn(list: Block, { context: { text } }: Scope): readonly string[] {
  const lines = firstLinesOf(list, text);
  const names = lines.flatMap((line) => (/\p{Script=Han}/u.test(line) && CAPITALS_BEHIND.exec(line)?.[1]) || []);
  const areNames =
    names.length >= 2 && names.length * 3 >= lines.length * 2 && !names.some((name) => ABBREVIATIONS.has(name));
  return areNames && new Set(names).size > 1 ? names : [];
}

/** `yyt`, `pxw`: colleagues by their initials, where a list holds nothing else. */
export function initialsAlone(list: Block, text: string): readonly string[] {
  const said = list.children.map((item) => {
    const { start, end } = partsOf(text, item);
    return text.slice(start, end).trim();
  });
  const areInitials = said.every((each) => /^[a-z]{2,4}$/.test(each) && !LOWER_ABBREVIATIONS.has(each));
  return areInitials && said.filter((each) => !/[aeiou]/.test(each)).length * 2 > said.length ? said : [];
}
