import { svg } from "lit";

const icon = (path: string) =>
  svg`<svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.5"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d=${path} /></svg>`;

export const icons = {
  minus: icon("M3 8h10"),
  plus: icon("M3 8h10M8 3v10"),
  width: icon("M2 3v10M14 3v10M4.5 8h7M6.5 6l-2 2 2 2M9.5 6l2 2-2 2"),
  page: icon("M4 2h8v12H4zM6.5 8h3"),
  right: icon("M13 3v3.5H9.5M12.6 6.3A5 5 0 1 0 13 9.5"),
  left: icon("M3 3v3.5h3.5M3.4 6.3A5 5 0 1 1 3 9.5"),
  find: icon("M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.7 10.7L14 14"),
  pick: icon("M3 3l4.2 10 1.5-4.3L13 7.2zM9.5 9.5L13.5 13.5"),
  places: icon("M2 4h7v3H2zM7 10h7v3H7z"),
  select: icon("M5.5 2.5c1.5 0 2.5.5 2.5 1.5v8c0 1-1 1.5-2.5 1.5M10.5 2.5C9 2.5 8 3 8 4M10.5 13.5C9 13.5 8 13 8 12"),
  up: icon("M4 10l4-4 4 4"),
  down: icon("M4 6l4 4 4-4"),
  close: icon("M4 4l8 8M12 4l-8 8"),
  comment: icon("M2.5 3h11v7.5H7.5L4.5 13v-2.5h-2z"),
  trail: icon("M8 5v3.2l2 1.3M2.7 9.5A5.5 5.5 0 1 0 3.6 4.6L2.3 6M2.3 2.8V6h3.2"),
  swap: icon("M2.5 3h11v10h-11zM8 3v10M5.8 6.5L4.3 8l1.5 1.5M10.2 6.5L11.7 8l-1.5 1.5"),
};
