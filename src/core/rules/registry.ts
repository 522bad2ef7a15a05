import { closedWithoutAgreement } from './conflict/closed-without-agreement';
import { noCause } from './conflict/no-cause';
import { noOptions } from './conflict/no-options';
import { stale } from './conflict/stale';
import type { Rule } from './defineRule';
import { drift } from './expectations/drift';
import { noBaseline } from './expectations/no-baseline';
import { notAgreed } from './expectations/not-agreed';
import { notCommunicated } from './expectations/not-communicated';
import { bidi } from './format/bidi';
import { frontmatter } from './format/frontmatter';
import { mergeConflict } from './format/merge-conflict';
import { mixedLineEnds } from './format/mixed-line-ends';
import { notAnalysed } from './format/not-analysed';
import { notUtf8 } from './format/not-utf8';
import { olderOpen } from './format/older-open';
import { tooMany } from './format/too-many';
import { unknownKey } from './format/unknown-key';
import { unknownPerson } from './format/unknown-person';
import { unknownProject } from './format/unknown-project';
import { value } from './format/value';
import { missingGoals } from './goals/missing-goals';
import { unconfirmed } from './goals/unconfirmed';
import { unreviewed } from './goals/unreviewed';
import { vagueGoal } from './goals/vague-goal';
import { ambiguous } from './leak/ambiguous';
import { needUnconfirmed } from './listening/need-unconfirmed';
import { unanswered } from './listening/unanswered';
import { channelMismatch } from './personal/channel-mismatch';
import { noPreferences } from './personal/no-preferences';
import { actionWithoutDue } from './records/action-without-due';
import { actionWithoutOwner } from './records/action-without-owner';
import { duplicateAction } from './records/duplicate-action';
import { missingDate } from './records/missing-date';
import { missingOutcome } from './records/missing-outcome';
import { missingParticipants } from './records/missing-participants';
import { notShared } from './records/not-shared';
import { undocumentedAction } from './records/undocumented-action';
import { draftStale } from './reporting/draft-stale';
import { incomplete } from './reporting/incomplete';
import { noPlan } from './reporting/no-plan';
import { overdue } from './reporting/overdue';
import { nobodyTrained } from './tools/nobody-trained';
import { undeclared } from './tools/undeclared';
import { declaredBetter } from './transparency/declared-better';
import { noMitigation } from './transparency/no-mitigation';
import { undisclosed } from './transparency/undisclosed';
import { promiseOverdue } from './trust/promise-overdue';
import { questionUnanswered } from './trust/question-unanswered';
import { redatedSilently } from './trust/redated-silently';

/** Every rule, by group. A rule that is not here does not exist. */
export const RULES: readonly Rule[] = [
  missingGoals,
  vagueGoal,
  unconfirmed,
  unreviewed,
  undocumentedAction,
  actionWithoutOwner,
  actionWithoutDue,
  missingDate,
  missingParticipants,
  missingOutcome,
  notShared,
  duplicateAction,
  questionUnanswered,
  promiseOverdue,
  redatedSilently,
  undisclosed,
  noMitigation,
  declaredBetter,
  unanswered,
  needUnconfirmed,
  noPlan,
  overdue,
  incomplete,
  draftStale,
  noCause,
  noOptions,
  closedWithoutAgreement,
  stale,
  noBaseline,
  notCommunicated,
  notAgreed,
  drift,
  noPreferences,
  channelMismatch,
  undeclared,
  nobodyTrained,
  frontmatter,
  value,
  unknownKey,
  unknownPerson,
  unknownProject,
  mergeConflict,
  notUtf8,
  mixedLineEnds,
  bidi,
  notAnalysed,
  olderOpen,
  tooMany,
  ambiguous,
];
