import { mayBeInternal } from '../../visibility/mayBeInternal';
import type { Block } from '../blocks/block';
import { isChineseName } from '../fields/knownPeople';
import { isWhollyStruck, plainText } from '../inline/plainText';
import { SIDE_LABEL } from '../vocabulary/bodyLabels';
import { aimInLine } from './aimSentence';
import { assignFact, type FactWalk } from './assignFact';
import { boldLabel, bracketLabel, keyNamed, signLabel } from './keyNamed';
import { type LineLabel, lineLabel } from './labelOf';
import { namesInLine } from './names';
import { tellsAim } from './points';
import { isInternalLine } from './visibilityOfHeading';

/** @returns the key that the line gives a value to, if it is one that notes have; of several on one line the last */
export function readFactLine(
  walk: FactWalk,
  line: string,
  offset: number,
  nested: readonly Block[] | undefined,
): string | undefined {
  const all = labelledParts(line);
  // What stands between bars may keep inside what stands behind the next of them.
  const isWhole = all.length > 1 && mayBeInternal(line.replaceAll('\u3000', ' '));
  const parts = isWhole ? [{ start: 0, end: line.length }] : all;
  let last: string | undefined;
  for (const { start, end } of parts) last = readPart(walk, line.slice(start, end), offset + start, nested);
  return last;
}

const PART_ENDS = /\s*[|｜]\s*|[ \t]*\u3000\s*|[ \t]{2,}|\s[;；/]\s/g;

/** `时间：… ｜ 地点：… ｜ 参会：…`: where bars or wide blanks part labels that notes have, each by itself. */
function labelledParts(line: string): readonly { readonly start: number; readonly end: number }[] {
  const whole = [{ start: 0, end: line.length }];
  if (line.length > 400 || !/[:：]/.test(line) || !/[|｜\u3000\t]|\s[;；/ ]/.test(line)) return whole;
  const starts = [...line.matchAll(PART_ENDS)].flatMap((match) => {
    const start = match.index + match[0].length;
    const label = lineLabel(line.slice(start));
    return label && keyNamed(label.label) ? [{ start, until: match.index }] : [];
  });
  if (starts.length === 0) return whole;
  const ends = [...starts.map(({ until }) => until), line.length];
  return [0, ...starts.map(({ start }) => start)].map((start, i) => ({ start, end: ends[i] ?? line.length }));
}

function readPart(
  walk: FactWalk,
  line: string,
  offset: number,
  nested: readonly Block[] | undefined,
): string | undefined {
  const label = lineLabel(line) ?? bracketLabel(line) ?? boldLabel(line) ?? signLabel(line);
  const named = label && keyNamed(label.label);
  const isSide =
    label && (named === undefined || named === 'client' || named === 'team') && namesSide(label, line, offset, walk);
  const key = isSide ? 'participants' : named;
  const isName = key === 'goals' && label !== undefined && isSubjectAlone(label.label, line.slice(label.end));
  const isTopic = key === 'agenda' && label !== undefined && isTopicAlone(label.label, line.slice(label.end));
  if (label && key && !isName && !isTopic && !isInternalLine(line) && !isWhollyStruck(line))
    assignFact(walk, key, line.slice(label.end), offset + label.end, nested);
  if (key === undefined && walk.facts.goals.length === 0) readAim(walk, line, offset);
  return key;
}

/** `The purpose of the call was to agree the date.` */
function readAim(walk: FactWalk, line: string, offset: number): void {
  const aim = aimInLine(line);
  if (aim && !isInternalLine(line))
    assignFact(walk, 'goals', line.slice(aim.start, aim.end), offset + aim.start, undefined);
}

/** `会议主题：产品周会`, `主题：进度汇报`: what the meeting is called, or is about. */
function isSubjectAlone(label: string, value: string): boolean {
  return label.endsWith('主题') && !tellsAim(plainText(value));
}

/** `议题：选题`: one subject that is talked over, as `主题` names it; several are an agenda. */
function isTopicAlone(label: string, value: string): boolean {
  const subject = plainText(value).trim();
  return label.endsWith('议题') && subject !== '' && !/[、；;/，,。]|^\d/.test(subject) && !tellsAim(subject);
}

/** `甲方：李处长、张科`: several people by their names, or one by a title. */
function namesSide(label: LineLabel, line: string, offset: number, { lineStarts }: FactWalk): boolean {
  if (!SIDE_LABEL.test(label.label)) return false;
  const names = namesInLine(line.slice(label.end), offset + label.end, lineStarts).map(({ name }) => name);
  return names.length > 0 && names.every(isPersonOfSide) && (names.length > 1 || (names[0]?.length ?? 0) > 2);
}

/** `李处长`, `信息部姚经理`. */
function isPersonOfSide(name: string): boolean {
  return (
    isChineseName(name) || (/^\p{Script=Han}{2,8}$/u.test(name) && isChineseName(name.slice(-3)) && TITLED.test(name))
  );
}

const TITLED = /(?:经理|主任|主管|总监|[处科局部校院]长|老师|律师|会计|书记|总|工)$/u;
