import type { ProposedField } from "../api/types";
import type { Why } from "../api/why";
import { words } from "../strings";
import { count, exactPercent, percent } from "../values/figures";

const w = words.why;

/** How sure a proposal is and what that rests on, sentence by sentence; what the record says once it is there. */
export function certainty(proposed: Pick<ProposedField, "confidence" | "source" | "proof">, why: Why | null): string[] {
  if (proposed.source === "xml" || proposed.source === "qr") return [w.certain];
  const sentences = [w.sureness(percent(proposed.confidence))];
  if (!why) return sentences;
  const { record } = why;
  const whose = why.version ? w.adjusted : w.unadjusted;
  if (proposed.source !== "rule") sentences.push(whose);
  if (!record) return [...sentences, w.noRecord];
  sentences.push(w.record(count(record.right), count(record.judged)));
  if (proposed.proof === "not_enough_evidence" || record.passFrom === null) sentences.push(w.unproven(exactPercent(record.mostWrong)));
  else sentences.push((proposed.proof === "passes" ? w.passes : w.fallsShort)(percent(record.passFrom), exactPercent(record.mostWrong)));
  return sentences;
}
