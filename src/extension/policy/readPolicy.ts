import * as vscode from 'vscode';
import { parseLocalDate } from '../../core/calendar/localDate';
import type { LocalDate } from '../../core/model/date';
import type { Policy } from '../../core/model/policy';
import { policyOf } from '../../host/settings/policyOf';
import { localToday } from '../analysis/localToday';

/** The settings in force, as the core takes them. A value of the wrong shape counts as not set. */
export function readPolicy(): Policy {
  const settings = vscode.workspace.getConfiguration('rapport');
  return policyOf((name) => settings.get<unknown>(name));
}

/** The day it is: the one that `rapport.today` pins, else the calendar's. */
export function today(): LocalDate {
  const value: unknown = vscode.workspace.getConfiguration('rapport').get('today');
  return (typeof value === 'string' ? parseLocalDate(value) : undefined) ?? localToday();
}
