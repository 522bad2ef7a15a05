// What `npm start` says, in the language of the person's system. Plain Node: nothing is installed yet.

/** The display language that the system asks for: `zh-cn` for any Chinese one, else `en`. */
export const SYSTEM_LOCALE = /^zh/i.test(
  process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || Intl.DateTimeFormat().resolvedOptions().locale,
)
  ? 'zh-cn'
  : 'en';

const ENGLISH = {
  packages: 'Installing packages …',
  building: 'Building …',
  copying: 'Copying the example studio …',
  kept: (folder) =>
    `The example studio in ${folder} has been changed, so it stays as it is. For a fresh one, delete that folder and start again.`,
  vscode: 'Installing VS Code (once, about 600 MB, a minute or more) …',
  vscodeParts: 'Installing what VS Code needs …',
  chinese: 'Installing the Chinese texts of VS Code (once) …',
  browser: 'Installing a browser for the tests (once) …',
  opening: (folder) => `Opening ${folder} in VS Code …`,
  open: (folder, address) =>
    `\nRapport is open on ${folder}.\nOpen this address in a browser:\n\n  ${address}\n\nCtrl-C stops it.`,
  stopping: '\nStopping …',
  taken: (port) =>
    `Port ${port} is taken by another program. Stop it, or choose another: npm start -- --port ${port + 1}`,
  port: 'After --port comes a number from 1 to 65535.',
  option: (option) => `There is no option ${option}. What there is: npm start -- [FOLDER] [--port NUMBER]`,
  noFolder: (folder) => `There is no folder ${folder}. Give the path of a folder with notes: npm start -- PATH`,
  noBuild: 'The build failed; what went wrong stands above.',
  noCode: (cause) =>
    `VS Code could not be started (${cause}). Check VSCODE_EXECUTABLE_PATH, or unset it to use the VS Code that comes as a package.`,
  noNpm: (cause) => `npm could not be started: ${cause}. Install Node.js 20 or later with npm.`,
  npmFailed: (command, why) => `${command} failed.\n${why}`,
  offline:
    'The package registry could not be reached. Check your network connection or proxy, and run the command again.',
};

const CHINESE = {
  packages: '正在安装依赖包……',
  building: '正在构建……',
  copying: '正在复制示例工作区……',
  kept: (folder) => `${folder} 里的示例工作区已有改动，保持原样。想要全新的一份，请删除这个文件夹后重新启动。`,
  vscode: '正在安装 VS Code（只需一次，约 600 MB，需要一分钟或更久）……',
  vscodeParts: '正在安装 VS Code 所需的组件……',
  chinese: '正在安装 VS Code 的中文界面（只需一次）……',
  browser: '正在安装测试用的浏览器（只需一次）……',
  opening: (folder) => `正在用 VS Code 打开 ${folder}……`,
  open: (folder, address) =>
    `\nRapport 已打开 ${folder}。\n请在浏览器里打开这个地址：\n\n  ${address}\n\n按 Ctrl-C 停止。`,
  stopping: '\n正在停止……',
  taken: (port) => `端口 ${port} 已被其他程序占用。请停止那个程序，或换一个端口：npm start -- --port ${port + 1}`,
  port: '--port 后面要写 1 到 65535 之间的数字。',
  option: (option) => `没有 ${option} 这个选项。可用的写法：npm start -- [文件夹] [--port 端口]`,
  noFolder: (folder) => `找不到文件夹 ${folder}。请给出笔记文件夹的路径：npm start -- 路径`,
  noBuild: '构建失败，原因见上。',
  noCode: (cause) =>
    `VS Code 无法启动（${cause}）。请检查 VSCODE_EXECUTABLE_PATH，或取消这个变量，改用随依赖包安装的 VS Code。`,
  noNpm: (cause) => `npm 无法启动：${cause}。请安装 Node.js 20 或更高版本（自带 npm）。`,
  npmFailed: (command, why) => `${command} 失败。\n${why}`,
  offline: '连接不上 npm 的软件源。请检查网络或代理设置，然后再运行一次。',
};

export const WORDS = SYSTEM_LOCALE === 'zh-cn' ? CHINESE : ENGLISH;
