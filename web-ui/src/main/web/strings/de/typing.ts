import type * as english from "../en/typing";

export const typing: typeof english.typing = {
  today: ["heute", "h", "today"],
  page: (n) => `Seite ${n}`,
  list: "Ihre Liste",
};
