import type { ClientProfile } from '../../model/profile';
import type { ValueReader } from '../frontmatter/frontmatterReader';
import type { FrontmatterData } from '../frontmatter/readFrontmatter';
import { readContacts, readPreferences } from './readContacts';

/** A client's profile; its name falls back to the note's title. */
export function readClientProfile(reader: ValueReader, data: FrontmatterData | undefined, name: string): ClientProfile {
  return {
    name,
    contacts: readContacts(reader, data?.value('contacts') ?? data?.value('participants')),
    preferences: readPreferences(reader, data?.value('preferences')),
  };
}
