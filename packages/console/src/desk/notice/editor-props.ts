import type { Finding } from './desk-calls.ts';

/** A place that the editor goes to; a new object each time, so that the same place can be gone to again. */
export interface Jump {
  readonly line: number;
  readonly column: number;
}

export interface EditorProps {
  /** What is edited, for those who hear it. */
  readonly label: string;
  /** Language of what is written; English for the structure. */
  readonly language: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly jump: Jump | undefined;
  readonly onChange: (text: string) => void;
}
