import * as vscode from 'vscode';
import { BASELINE_PARTS, type BaselinePart, baselineParts } from '../../core/facts/baselineParts';
import { projectOf } from '../../core/facts/projectOf';
import type { Analysis } from '../../core/model/analysis';
import type { LocalDate } from '../../core/model/date';
import type { Note } from '../../core/model/note';
import type { WorkCalendar } from '../../core/model/profile';
import { askDate, askPastDate } from '../ask/askDate';
import type { NoteChanges } from '../editor/noteChanges';
import { type BaselineValue, baselineOperations } from './baselineOperations';

/** Asks for what a project's baseline does not say yet, part by part, and writes it in one step. Escape changes nothing. */
export async function editBaseline(changes: NoteChanges, analysis: Analysis, profile: Note): Promise<void> {
  const baseline = profile.projectProfile?.baseline;
  const project = projectOf(analysis.snapshot, profile.path);
  const has = baselineParts(baseline);
  const values: BaselineValue[] = [];
  for (const part of BASELINE_PARTS.filter((each) => !has.includes(each))) {
    const value = await askPart(part, analysis.asOf, project?.calendar);
    if (value === 'cancelled') {
      return;
    }
    values.push(...value);
  }
  const agreed = baseline?.agreed ? [] : await askAgreement(analysis);
  if (agreed !== 'cancelled') {
    await changes.apply(profile.path, baselineOperations([...values, ...agreed], baseline !== undefined));
  }
}

const title = () => vscode.l10n.t('Baseline');

async function askPart(
  part: BaselinePart,
  today: LocalDate,
  calendar: WorkCalendar | undefined,
): Promise<readonly BaselineValue[] | 'cancelled'> {
  switch (part) {
    case 'goals':
      return listed(['goals'], await askList(vscode.l10n.t('What is the project to achieve?')));
    case 'scope': {
      const inside = listed(['scope', 'in'], await askList(vscode.l10n.t('What is part of it?')));
      const outside =
        inside === 'cancelled'
          ? inside
          : listed(['scope', 'out'], await askList(vscode.l10n.t('What is not part of it?')));
      return inside === 'cancelled' || outside === 'cancelled' ? 'cancelled' : [...inside, ...outside];
    }
    case 'time': {
      const end = await askDate(vscode.l10n.t('Baseline: when is it to be finished?'), today, calendar);
      return end ? [[['time', 'end'], end]] : 'cancelled';
    }
    case 'resources':
      return listed(['resources'], await askList(vscode.l10n.t('Who and what is there for it?')));
  }
}

/** Several, separated by semicolons; none where nothing is typed; undefined when cancelled. */
async function askList(prompt: string): Promise<readonly string[] | undefined> {
  const text = await vscode.window.showInputBox({
    title: title(),
    prompt,
    placeHolder: vscode.l10n.t('Several? Put a semicolon between them. Leave empty what is not known yet.'),
    ignoreFocusOut: true,
  });
  return text
    ?.split(/[;；]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function listed(path: BaselineValue[0], items: readonly string[] | undefined): readonly BaselineValue[] | 'cancelled' {
  return items === undefined ? 'cancelled' : items.length === 0 ? [] : [[path, items]];
}

async function askAgreement(analysis: Analysis): Promise<readonly BaselineValue[] | 'cancelled'> {
  const not = { label: vscode.l10n.t('Not yet'), agreed: false };
  const yes = { label: vscode.l10n.t('Yes, on a day I pick'), agreed: true };
  const chosen = await vscode.window.showQuickPick([not, yes], {
    title: title(),
    placeHolder: vscode.l10n.t('Has the client agreed to it?'),
    ignoreFocusOut: true,
  });
  const day = chosen?.agreed ? await askPastDate(title(), analysis.asOf) : undefined;
  return !chosen || (chosen.agreed && !day) ? 'cancelled' : day ? [[['agreed'], day]] : [];
}
