import * as vscode from 'vscode';
import { parseLocalDate } from '../../core/calendar/localDate';
import type { LocalDate } from '../../core/model/date';
import type { Policy } from '../../core/model/policy';
import { policyOf } from '../../host/settings/policyOf';
import { localToday } from '../analysis/localToday';
import { folderPrefix } from '../notes/workspacePaths';

/**
 * The settings in force, as the core takes them; where several folders are open, with those of each. A value of the wrong shape
 * counts as not set.
 */
export function readPolicy(): Policy {
  const policy = policyIn();
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length <= 1) {
    return policy;
  }
  const own = new Map(folders.map((folder) => [folderPrefix(folder), policyIn(folder.uri).judging]));
  return { ...policy, judging: { ...policy.judging, folders: own } };
}

/** Those of a folder, or of the whole window. */
function policyIn(folder: vscode.Uri | null = null): Policy {
  const settings = vscode.workspace.getConfiguration('rapport', folder);
  return policyOf((name) => settings.get<unknown>(name));
}

/** The day it is: the one that `rapport.today` pins, else the calendar's. */
export function today(): LocalDate {
  const value: unknown = vscode.workspace.getConfiguration('rapport').get('today');
  return (typeof value === 'string' ? parseLocalDate(value) : undefined) ?? localToday();
}
