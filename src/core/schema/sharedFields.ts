import { AUDIENCE, CHANNEL, LANGUAGE, TYPE, VISIBILITY } from './choices';
import { eitherOf, type Field, type FieldShape, field, listOf, mapOf, PERSON, TEXT } from './field';

/** The key that says what a note is. */
export const TYPE_FIELD: Field = field('type', TYPE, 'What this note records.', '这篇笔记记录的是什么。');

export const CLIENT_FIELD: Field = field(
  'client',
  { takes: 'client' },
  'The client, by name. Left out, it is the project’s, or that of the folder.',
  '客户名称。不写则取所属项目或所在文件夹的客户。',
);

export const PROJECT_FIELD: Field = field(
  'project',
  { takes: 'project' },
  'The project, by name. Left out, it is that of the folder.',
  '项目名称。不写则取所在文件夹的项目。',
);

/** Keys of every note. */
export const COMMON_FIELDS: readonly Field[] = [
  field('title', TEXT, 'What it is called in lists and reports.', '在列表和报告中显示的标题。'),
  field(
    'visibility',
    VISIBILITY,
    'Who may see it. Without a word from you, nothing reaches the client.',
    '谁可以看。不写明，就什么都不会给客户。',
  ),
  field('tags', listOf({ takes: 'tag' }), 'Words of your own to find it by.', '自定义标签，便于查找。'),
  field('lang', LANGUAGE, 'The language it is written in.', '笔记所用的语言。'),
  field('id', TEXT, 'A name for it that others can refer to.', '供其他笔记引用的编号。'),
];

/** Names, or a map that says more about a person. */
export const PEOPLE: FieldShape = listOf(
  eitherOf(
    PERSON,
    mapOf(
      field('name', PERSON, 'Full name.', '姓名。'),
      field('email', TEXT, 'E-mail address.', '邮箱。'),
      field('org', TEXT, '`us`, or the organisation’s name.', '`us`（我方）或单位名称。'),
    ),
  ),
);

export const NAMES: FieldShape = listOf(PERSON);

/** What a profile says about a person. */
export const CONTACTS: FieldShape = listOf(
  eitherOf(
    PERSON,
    mapOf(
      field('name', PERSON, 'Full name.', '姓名。'),
      field('aliases', listOf(TEXT), 'What else the person is called in notes.', '笔记中的其他称呼。'),
      field('role', TEXT, 'What they do, and what they decide.', '职务，能决定什么。'),
      field('email', TEXT, 'E-mail address.', '邮箱。'),
      field('org', TEXT, 'The organisation, where it is not the client’s own.', '所属单位，非客户本身时填写。'),
      field('audience', AUDIENCE, 'How much detail they want.', '希望了解到什么程度。'),
      field('channel', CHANNEL, 'How they like to be reached.', '偏好的沟通渠道。'),
      field('language', LANGUAGE, 'The language to write to them in.', '与其沟通所用的语言。'),
      field('focus', listOf(TEXT), 'What they care about most.', '最关心什么。'),
      field(
        'engagement',
        mapOf(
          field('current', TEXT, 'Where they stand towards the project now.', '目前对项目的态度。'),
          field('desired', TEXT, 'Where they would have to stand.', '希望其达到的态度。'),
        ),
        'Where they stand, and where they would have to stand.',
        '目前的态度和期望的态度。',
      ),
      field('notes', TEXT, 'Anything else worth remembering.', '其他值得记住的事。'),
    ),
  ),
);

export const PREFERENCES: FieldShape = mapOf(
  field('channel', CHANNEL, 'How this client likes to be reached.', '该客户偏好的渠道。'),
  field('audience', AUDIENCE, 'How much detail this client wants.', '该客户希望了解到什么程度。'),
  field('language', LANGUAGE, 'The language to write in.', '沟通所用的语言。'),
  field('notes', TEXT, 'How they like to be told good and bad news.', '喜欢怎样听到好消息和坏消息。'),
);
