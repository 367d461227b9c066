/** What the parts of a function's help are called, in the sidebar and in the reference. */
export const HEADINGS = {
  example: 'Example',
  rule: 'How it is computed',
  remarks: 'What is left out, and what may surprise',
  answer: 'What it answers',
  syntax: 'How to write it',
  sources: 'Where it comes from',
} as const;
