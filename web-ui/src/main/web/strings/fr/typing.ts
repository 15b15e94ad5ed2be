import type * as english from "../en/typing";

export const typing: typeof english.typing = {
  today: ["aujourd’hui", "aujourd'hui", "auj", "today"],
  page: (n) => `page ${n}`,
  list: "votre liste",
};
