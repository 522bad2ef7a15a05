import type { Project } from '../../model/snapshot';
import { foldHandle, identityOf } from '../../workspace/names';

/** Whose a note is by the folders it lies in. */
export interface FolderPlace {
  readonly client?: string;
  readonly project?: string;
  /** One of the folders bears the name of a client or project that there is. */
  readonly isKnown: boolean;
}

interface Known {
  readonly projects: readonly Project[];
  /** The names of all clients. */
  readonly clients: readonly string[];
}

const GENERIC =
  /^(?:my |old |all |our )?(?:notes?|meetings?|minutes|meeting (?:notes?|minutes)|docs?|documents?|files?|calls?|mails?|e ?mails?|chats?|reports?|status|stand ?ups?|workshops?|inbox|in|archive[ds]?|old|misc|others?|various|daily|journal|diary|weekly|monthly|private|personal|internal|external|work|business|vault|wiki|area|resource|template|attachment|asset|image|draft|temp|tmp|test|src|content|clients?|customers?|projects?|accounts?|folder|new folder|untitled)s?$|^(?:会议|会议纪要|会议记录|纪要|记录|笔记|文档|文件|资料|邮件|聊天|聊天记录|沟通|沟通记录|电话|通话记录|周报|月报|日报|报告|例会|周会|日记|工作|个人|归档|存档|收件箱|其他|其它|杂项|临时|草稿|模板|附件|图片|内部|客户|项目|新建文件夹)$/;
const OF_TIME =
  /^(?:(?:19|20)\d\d(?: \d{1,2}){0,2}|\d{1,2}|(?:(?:19|20)\d\d )?(?:q[1-4]|h[12]|kw ?\d{1,2}|cw ?\d{1,2}|week ?\d{1,2}|w\d{1,2})(?: (?:19|20)?\d\d)?|(?:(?:19|20)?\d\d )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober)?(?: (?:19|20)?\d\d)?|(?:(?:19|20)\d\d ?年?)?(?: ?\d{1,2} ?[月日]| ?第?[一二三四\d]季度| ?第?\d{1,2}周)*|上半年|下半年)$/;

/**
 * Client and project by the folders a note lies in: those that bear the name of one there is; else, where there are just two folders that are not generic
 * (`notes`, `2026`), CLIENT/PROJECT. Two levels are what nobody makes by chance; from one, or from three, nothing is guessed.
 *
 * @param path below the workspace folder
 */
export function placeByFolder(path: string, { projects, clients }: Known): FolderPlace | undefined {
  const folders = path
    .split('/')
    .slice(0, -1)
    .filter((name) => !isGeneric(name));
  const at = folders.findIndex((folder) => clients.some((name) => isSame(name, folder)));
  const client = clients.find((name) => isSame(name, folders[at] ?? ''));
  const below = client === undefined ? folders : folders.slice(at + 1);
  const project = below
    .map((folder) => onlyOne(projects.filter((it) => isSame(it.name, folder) && isOf(it, client))))
    .findLast((it) => it !== undefined);
  if (project) return { project: project.name, client: project.clientName ?? client, isKnown: true };
  if (client !== undefined) return { client, ...(below.length === 1 && { project: below[0] }), isKnown: true };
  const [first, second] = folders;
  return folders.length === 2 ? { client: first, project: second, isKnown: false } : undefined;
}

function isGeneric(folder: string): boolean {
  const folded = foldHandle(folder).replace(/^\d{1,2} (?=\p{L})/u, '');
  return folded === '' || folder.startsWith('.') || GENERIC.test(folded) || OF_TIME.test(folded);
}

/** A folder is often the name in small letters with dashes. */
function isSame(name: string, folder: string): boolean {
  return foldHandle(name) !== '' && foldHandle(name) === foldHandle(folder);
}

function isOf({ clientName }: Project, client: string | undefined): boolean {
  return client === undefined || (clientName !== undefined && identityOf(clientName) === identityOf(client));
}

function onlyOne<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}
