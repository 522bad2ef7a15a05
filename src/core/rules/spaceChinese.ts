/** Sets a blank between Chinese characters and Latin letters or digits, as Chinese typesetting does; quoted words stay as written. */
export function spaceChinese(text: string): string {
  return text
    .split(/(“[^”]*”)/)
    .map((part) =>
      part.startsWith('“')
        ? part
        : part
            .replace(/(\p{Script=Han})(?=[\p{Script=Latin}\p{Nd}])/gu, '$1 ')
            .replace(/([\p{Script=Latin}\p{Nd}])(?=\p{Script=Han})/gu, '$1 '),
    )
    .join('');
}
