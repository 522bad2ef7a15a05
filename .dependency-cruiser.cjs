// The import table of docs/architecture.md, as rules. `npm run layers` runs them.

/** What each room of the core may import of the others. */
const CORE = {
  model: [],
  order: [],
  lazy: [],
  markup: [],
  search: [],
  calendar: ['model'],
  reader: ['model', 'lazy', 'calendar', 'search', 'visibility'],
  template: ['model'],
  visibility: ['model', 'search'],
  workspace: ['model', 'order', 'lazy', 'calendar', 'visibility', 'facts'],
  facts: ['model', 'order', 'calendar', 'visibility'],
  health: ['model', 'order', 'calendar', 'facts', 'markup'],
  rules: ['model', 'order', 'lazy', 'calendar', 'visibility', 'facts'],
  report: ['model', 'order', 'lazy', 'calendar', 'visibility', 'facts', 'template', 'markup'],
  agenda: ['model', 'order', 'calendar', 'visibility', 'facts', 'health', 'report'],
  edits: ['model', 'reader', 'visibility'],
  analysis: ['model', 'lazy', 'calendar', 'workspace', 'rules', 'health'],
  example: ['model', 'calendar'],
  schema: ['model', 'reader'],
  capture: ['model', 'order', 'calendar', 'reader', 'facts', 'workspace', 'edits'],
  lookup: ['model', 'order', 'calendar', 'reader', 'visibility', 'workspace', 'facts', 'schema', 'health', 'edits'],
};

const rooms = Object.entries(CORE).map(([room, allowed]) => ({
  name: `core-${room}`,
  comment: `src/core/${room} may import ${allowed.length > 0 ? allowed.join(', ') : 'no other room'}.`,
  severity: 'error',
  from: { path: `^src/core/${room}/` },
  to: { path: '^src/', pathNot: [room, ...allowed].map((name) => `^src/core/${name}/`) },
}));

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: 'core-rooms',
      comment: 'Every file of the core stands in a room of the table.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: Object.keys(CORE).map((room) => `^src/core/${room}/`) },
      to: {},
    },
    {
      name: 'core-is-pure',
      comment: 'The core imports neither vscode nor anything of Node.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: ['^vscode$', '@types/vscode', '^node:'] },
    },
    { name: 'core-without-node', severity: 'error', from: { path: '^src/core/' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'host',
      comment: 'src/host may import the core.',
      severity: 'error',
      from: { path: '^src/host/' },
      to: { path: '^src/', pathNot: ['^src/host/', '^src/core/'] },
    },
    {
      name: 'web-host-without-node',
      severity: 'error',
      from: { path: '^src/host/web/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'extension',
      comment: 'src/extension may import the core and the host, and the messages it exchanges with the dashboard.',
      severity: 'error',
      from: { path: '^src/extension/' },
      to: {
        path: '^src/',
        pathNot: ['^src/extension/', '^src/core/', '^src/host/', '^src/dashboard/(messages|state)\\.ts$'],
      },
    },
    {
      name: 'extension-without-node',
      comment: 'The extension runs in the browser too; what is for Node alone is composed in activateInNode.ts.',
      severity: 'error',
      from: { path: '^src/extension/', pathNot: '^src/extension/(activateInNode|notes/diskFiles)\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'copy-page',
      comment: 'src/copyPage is a page by itself.',
      severity: 'error',
      from: { path: '^src/copyPage/' },
      to: { path: '^(src/|vscode$)', pathNot: ['^src/copyPage/'] },
    },
    {
      name: 'dashboard',
      comment: 'src/dashboard may import types of the model.',
      severity: 'error',
      from: { path: '^src/dashboard/' },
      to: { path: '^(src/|vscode$)', pathNot: ['^src/dashboard/', '^src/core/model/'] },
    },
    {
      name: 'cli',
      comment: 'src/cli may import the core and the host.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^(src/|vscode$)', pathNot: ['^src/cli/', '^src/core/', '^src/host/'] },
    },
    {
      name: 'extension-parts',
      comment:
        'Code of the extension that is loaded later belongs to a part of src/extension/parts/, loaded by loadPart.ts.',
      severity: 'error',
      from: { path: '^src/extension/', pathNot: '^src/extension/parts/loadPart\\.ts$' },
      to: { dependencyTypes: ['dynamic-import'] },
    },
    {
      name: 'no-cycles',
      comment: 'Files do not import each other in a circle, not even for types. What a part loads later closes none.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
    },
    { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^vscode$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
