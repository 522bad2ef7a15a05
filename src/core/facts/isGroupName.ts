const GROUP =
  /(?:^|\s)(?:teams?|groups?|members?|everyone|everybody|all|staff|students|participants|attendees)$|(?:小组|团队|部门|全员|全组|大家|成员|所有人|各方|各组)$/i;

/** Whether what stands where a name would (`Project team`, `each team member`, `小组全员`) is no single person. */
export function isGroupName(name: string): boolean {
  return GROUP.test(name);
}
