import type { Person } from '../model/snapshot';
import { foldHandle, foldName } from './names';

/** Whether somebody is called that: by name, by one of the other names of their profile, or written as a handle. */
export function isPersonNamed({ name, contact }: Person, wanted: string): boolean {
  const names = [name, ...(contact?.aliases ?? [])];
  return names.some((each) => foldName(each) === foldName(wanted) || foldHandle(each) === foldHandle(wanted));
}
