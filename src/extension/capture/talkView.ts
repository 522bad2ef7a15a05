import type { CarryOver } from '../../core/capture/stillOpen';
import type { LocalDate } from '../../core/model/date';
import type { Purpose } from '../../core/model/note';
import type { Project } from '../../core/model/snapshot';
import type { TemplateView } from '../../core/template/renderText';
import type { TalkKind } from './askTalkKind';

/** What is known of a call, mail or chat when its note is made. */
export interface Talk {
  readonly kind: TalkKind;
  readonly title: string;
  readonly date: LocalDate;
  readonly purpose?: Purpose;
  readonly participants: readonly string[];
  readonly carried?: CarryOver;
  readonly quote?: readonly string[];
  readonly questions?: readonly { readonly text: string; readonly from: string }[];
  readonly feedback?: readonly { readonly text: string; readonly from: string; readonly tone: string }[];
  readonly actions?: readonly { readonly text: string; readonly owner?: string; readonly due?: string }[];
}

/** What the templates of calls, mails and chats are filled with. */
export function talkView(project: Project, talk: Talk): TemplateView {
  const { openActions = [], openQuestions = [] } = talk.carried ?? {};
  return {
    title: talk.title,
    date: talk.date,
    project: project.name,
    client: project.clientName ?? '',
    channel: talk.kind === 'chat' ? 'im' : '',
    purpose: talk.purpose ?? '',
    participants: talk.participants.map((name) => ({ name })),
    shareWithClient: false,
    hasStillOpen: openActions.length + openQuestions.length > 0,
    openActions,
    openQuestions,
    quote: (talk.quote ?? []).map((line) => ({ line })),
    questions: (talk.questions ?? []).map((entry) => ({ ...entry })),
    feedback: (talk.feedback ?? []).map((entry) => ({ ...entry })),
    actions: (talk.actions ?? []).map(({ text, owner = '', due = '' }) => ({ text, owner: handleOf(owner), due })),
  };
}

/** A name as the owner of an action is written: `@anna`, `@{Anna Schmidt}`. */
function handleOf(name: string): string {
  return name === '' || !/[^\p{L}\p{N}_.-]/u.test(name) ? name && `@${name}` : `@{${name.replace(/[{}]/g, '')}}`;
}
