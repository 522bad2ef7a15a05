import { createEngine } from '../../core/analysis/engine';
import { promisedByUs } from '../../core/facts/promisedByUs';
import { fixAction, fixTitle, ruleOf, titleOf } from '../../core/rules/messageOf';
import { RULES } from '../../core/rules/registry';
import { rulePage } from '../../core/rules/rulePage';
import { CodeActions } from '../problems/codeActions';
import { diagnosticOf } from '../problems/diagnosticOf';
import { peopleItem } from '../tree/peopleItem';
import { projectsItem } from '../tree/projectsItem';
import { todayItem } from '../tree/todayItem';

/** The engine, the rules with their texts, what shows them, and what others ask of the judged. Loaded with the first notes. */
export const JUDGING = {
  CodeActions,
  RULES,
  createEngine,
  diagnosticOf,
  fixAction,
  fixTitle,
  peopleItem,
  projectsItem,
  promisedByUs,
  ruleOf,
  rulePage,
  titleOf,
  todayItem,
} as const;
