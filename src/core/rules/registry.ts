import type { Rule } from './defineRule';
import { frontmatter } from './format/frontmatter';
import { olderOpen } from './format/older-open';
import { tooMany } from './format/too-many';
import { missingGoals } from './goals/missing-goals';
import { actionWithoutOwner } from './records/action-without-owner';
import { undocumentedAction } from './records/undocumented-action';

/** Every rule, by group. A rule that is not here does not exist. */
export const RULES: readonly Rule[] = [missingGoals, undocumentedAction, actionWithoutOwner, frontmatter, olderOpen, tooMany];
