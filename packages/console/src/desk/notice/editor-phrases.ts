import { useMemo } from 'react';
import { useIntl } from 'react-intl';

/** What the editor says, by the words it knows itself by. */
const PHRASES = {
  Find: 'notice.editor.find',
  Replace: 'notice.editor.replace_with',
  next: 'notice.editor.next',
  previous: 'notice.editor.previous',
  all: 'notice.editor.all',
  'match case': 'notice.editor.match_case',
  regexp: 'notice.editor.regexp',
  'by word': 'notice.editor.by_word',
  replace: 'notice.editor.replace',
  'replace all': 'notice.editor.replace_all',
  close: 'notice.editor.close',
  'Go to line': 'notice.editor.go_to_line',
  go: 'notice.editor.go',
  'current match': 'notice.editor.current_match',
  'on line': 'notice.editor.on_line',
  'No diagnostics': 'notice.editor.no_findings',
  Diagnostics: 'notice.editor.findings',
  'Fold line': 'notice.editor.fold',
  'Unfold line': 'notice.editor.unfold',
} as const;

/** The editor's own words in the language of the page. */
export const usePhrases = (): Record<string, string> => {
  const intl = useIntl();
  return useMemo(
    () => Object.fromEntries(Object.entries(PHRASES).map(([word, id]) => [word, intl.formatMessage({ id })])),
    [intl],
  );
};
