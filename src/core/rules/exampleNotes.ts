/** Lines of a note, for examples. */
export function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

/** The client and project that examples play in, in English. */
export const ACME = {
  'acme/client.md': lines(
    '---',
    'type: client',
    'name: Acme GmbH',
    'contacts:',
    '  - { name: Anna Schmidt, channel: video, audience: executive }',
    '---',
  ),
  'acme/webshop/project.md': lines(
    '---',
    'type: project',
    'client: Acme GmbH',
    'name: Webshop',
    'team: [Li Wei, Sam Roe]',
    '---',
  ),
} as const;

/** The same in Chinese. */
export const SHILI = {
  '示例公司/client.md': lines(
    '---',
    'type: client',
    'name: 示例公司',
    'contacts:',
    '  - { name: 王芳, channel: im, audience: executive }',
    '---',
  ),
  '示例公司/小程序/project.md': lines(
    '---',
    'type: project',
    'client: 示例公司',
    'name: 小程序',
    'team: [李明]',
    '---',
  ),
} as const;
