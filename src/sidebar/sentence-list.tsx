import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from './say';

const shownAtFirst = 3;

interface SentenceListProps {
  sentences: readonly string[];
  /** What stands under a sentence. */
  under?: (sentence: string) => ComponentChildren;
}

/** Sentences, the first few at first. */
export function SentenceList({ sentences, under }: SentenceListProps) {
  const [isAll, setAll] = useState(false);
  const hidden = sentences.length - shownAtFirst;
  return (
    <>
      <ul class="sentences">
        {(isAll ? sentences : sentences.slice(0, shownAtFirst)).map((sentence) => (
          <li key={sentence}>
            {sentence}
            {under?.(sentence)}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="link" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? say('sentences.fewer') : say('sentences.more', { count: hidden })}
        </button>
      )}
    </>
  );
}
