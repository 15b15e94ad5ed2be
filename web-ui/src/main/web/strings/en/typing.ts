/** What is offered while one types. */
export const typing = {
  /** What stands for the present day. */
  today: ["today", "t"] as readonly string[],
  page: (n: number) => `page ${n}`,
  list: "your list",
};
