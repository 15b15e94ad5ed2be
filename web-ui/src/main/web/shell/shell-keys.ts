import { keyTable } from "../shared/keys";
import { words } from "../strings";

export interface ShellKeys {
  help(): void;
  to(screen: "upload" | "queue"): void;
  forYou(): void;
}

export const shellKeys = keyTable<ShellKeys>()("anywhere", () => words.keys.screens.anywhere, {
  help: { keys: ["?"], text: () => words.keys.shell.help, run: (on) => on.help() },
  queue: { keys: ["q"], text: () => words.keys.shell.queue, run: (on) => on.to("queue") },
  forYou: { keys: ["y"], text: () => words.keys.shell.forYou, run: (on) => on.forYou() },
  upload: { keys: ["u"], text: () => words.keys.shell.upload, run: (on) => on.to("upload") },
});
