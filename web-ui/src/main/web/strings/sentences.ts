/**
 * Sentences of the server's, as it writes them; {0}, {1} … are what they are about. The more particular come before
 * those that they are alike. One that is in no table is shown as it came.
 */
export function asTheyAre<const Sentence extends string>(sentences: readonly Sentence[]): Record<Sentence, string> {
  return Object.fromEntries<string>(sentences.map((sentence) => [sentence, sentence])) as Record<Sentence, string>;
}
