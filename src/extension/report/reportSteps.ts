import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { ProjectHealth } from '../../core/model/health';
import { knownPeriod } from '../../core/report/knownPeriod';
import { leftOutOf } from '../../core/report/leftOut';
import { wordsOf } from '../../core/report/reportWords';
import { saidBeside } from '../../core/report/saidBeside';
import { selectEntries } from '../../core/report/selectEntries';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { projectItems } from '../ask/askProject';
import type { RecentProject } from '../ask/recentProject';
import type { Step, StepPlace } from '../ask/runSteps';
import { choiceStep, inputStep } from '../ask/stepInputs';
import { bandWords, scoreWords } from '../words/healthWords';
import type { ClientTexts } from './clientText';
import { askTarget, draftsFor, type Target } from './draftStep';
import { explainRefusal } from './explainRefusal';
import { markSteps } from './markSteps';
import type { ReportBuilder, ReportWish } from './reportBuilder';
import { askOptions, suggestedOptions } from './reportOptions';
import { entriesSaid, type Reviewable, shownEntry } from './reviewable';
import { showPreview } from './showPreview';
import { refusedWords } from './withheldWords';

/** Everything that is asked for on the way to a report. */
export interface ReportState extends ReportWish, Target {
  /** The report as the notes are marked now, and the template it is written with. */
  readonly body: string;
  readonly template: string;
}

/** What the steps work with. */
interface StepParts {
  readonly feed: AnalysisFeed;
  readonly analysis: Analysis;
  readonly builder: ReportBuilder;
  readonly texts: ClientTexts;
  readonly recent: RecentProject;
  /** True where the project is known already. */
  readonly isChosen: boolean;
}

/** The way to a report: project, whom it is for, what the client sees, how things stand, and where it goes. */
export function reportSteps(parts: StepParts): readonly Step<ReportState>[] {
  const { feed, analysis, isChosen, builder, texts } = parts;
  // Somebody may mend a note while they are asked: what is known now counts.
  const now = () => feed.current ?? analysis;
  const projectNow = ({ project }: ReportState) =>
    now().snapshot.projects.find(({ id }) => id === project.id) ?? project;
  const drafts = (state: ReportState) => draftsFor(projectNow(state), state.options.period);
  const reviewable = (state: ReportState): Reviewable => {
    const { options, body } = state;
    const { snapshot, asOf } = now();
    const period = knownPeriod({ period: options.period, asOf });
    const { visible, withheld, withheldNotes } = selectEntries(snapshot, projectNow(state), period);
    return {
      // Until it is built, a report is taken to say all it may: how many steps there are is told from the start.
      visible: (body === '' ? visible : entriesSaid(visible, body)).map(shownEntry),
      leftOut: leftOutOf(projectNow(state), period, body),
      beside: saidBeside(projectNow(state), period, state, options.language),
      withheld,
      withheldNotes,
    };
  };
  return [
    {
      isNeeded: () => !isChosen && analysis.snapshot.projects.length > 1,
      decidesTheRest: true,
      ask: (state, place) => askProject(state, place, parts),
    },
    {
      ask: async (state, place) => {
        const options = await askOptions(place, state.project, analysis.asOf, state.options);
        if (options === undefined || options === 'back') return options;
        // What would refuse the report in the end is said before anybody spends time on it.
        const wish = { ...state, options, marks: new Map(), summary: '' };
        const result = await builder.build(wish);
        if (result.ok)
          return { ...state, options, body: result.body, template: (await builder.request(wish)).template };
        await explainRefusal(result.refusals);
        return undefined;
      },
    },
    ...markSteps(reviewable, async (state) => showPreview(texts, await builder.build(state))),
    { ask: (state, place) => askSummary(state, place, builder, now()) },
    {
      isNeeded: (state) => drafts(state).length > 0,
      ask: async (state, place) => {
        const target = await askTarget(place, drafts(state), state.options.period);
        return target === undefined || target === 'back' ? target : { ...state, ...target };
      },
    },
  ];
}

async function askProject(
  state: ReportState,
  place: StepPlace,
  { analysis, recent }: StepParts,
): Promise<ReportState | 'back' | undefined> {
  const rows = projectItems(analysis, recent).map((item) => ({ ...item, value: item.project }));
  const answer = await choiceStep({ place, rows, placeholder: vscode.l10n.t('Which project?') });
  if (answer === undefined || answer === 'back') return answer;
  return { ...state, project: answer.value, options: suggestedOptions(answer.value, analysis.asOf) };
}

/** How things stand, in one line that somebody has looked at; the declared health stands beside it. */
async function askSummary(
  state: ReportState,
  place: StepPlace,
  builder: ReportBuilder,
  analysis: Analysis,
): Promise<ReportState | 'back' | undefined> {
  const { project, options } = state;
  const health = project.declaredHealth && wordsOf(options.language).health[project.declaredHealth.value];
  const records = analysis.health.projects.find(({ projectId }) => projectId === project.id);
  const given = await inputStep({
    place,
    value: state.summary,
    prompt: health
      ? opensWith(health, records)
      : vscode.l10n.t('One line at the top that says how things stand? It may stay empty.'),
    placeholder: vscode.l10n.t('For example: the search is done, the payment test moves to Thursday'),
    check: async (summary) => {
      const result = await builder.build({ ...state, summary });
      const [refusal] = result.ok ? [] : result.refusals;
      return refusal && refusedWords(refusal);
    },
  });
  return given === undefined || given === 'back' ? given : { ...state, summary: given.text };
}

/** What the report opens with; where the records say worse, that too, for ourselves alone. */
function opensWith(health: string, records: ProjectHealth | undefined): string {
  const words = vscode.l10n.t(
    'The report opens with “{0}” and one line from you that says why. Left empty, it says neither.',
    health,
  );
  if (!records?.watermelon) return words;
  const score = scoreWords(records.score);
  return `${words} ${vscode.l10n.t('⚠ Your own records say “{0}” ({1}).', bandWords(records.band), score)}`;
}
