import type { ErrorCode } from 'yaml';

/** What the YAML reader's error codes mean to somebody who writes a notice: what is wrong, and what to do. */
export const yamlWords: Readonly<Record<ErrorCode, readonly [message: string, help: string]>> = {
  ALIAS_PROPS: ['an alias (*name) carries an anchor or a tag', 'Write the alias alone.'],
  BAD_ALIAS: [
    'an alias (*name) has no name that can be followed',
    'Write out the value, or put text that begins with * in quotes.',
  ],
  BAD_COLLECTION_TYPE: ['a tag does not fit the list or map it stands on', 'Remove the tag.'],
  BAD_DIRECTIVE: [
    'a line that begins with % is not a directive of YAML',
    'Remove the line, or put the text in quotes.',
  ],
  BAD_DQ_ESCAPE: [
    'a backslash in double quotes begins no known escape',
    'Use single quotes, or write the backslash twice.',
  ],
  BAD_INDENT: [
    'the indentation does not line up with the lines above',
    'Give keys of one map the same number of spaces.',
  ],
  BAD_PROP_ORDER: [
    'an anchor or a tag stands in the wrong place',
    'Put it straight before the value, or remove it.',
  ],
  BAD_SCALAR_START: ['a value begins with a character that YAML reserves', 'Put the value in quotes.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'a map or a list begins in the middle of a line',
    'Begin it on a line of its own, indented. A value that holds ": " needs quotes.',
  ],
  BLOCK_IN_FLOW: [
    'an indented list or map stands inside [ ] or { }',
    'Write the inner part with [ ] or { } too.',
  ],
  DUPLICATE_KEY: [
    'the key stands a second time in the same map',
    'Keep one of the two: the other would be lost without a word.',
  ],
  IMPOSSIBLE: ['the text cannot be read as YAML', 'Look at this line and the one above.'],
  KEY_OVER_1024_CHARS: [
    'a key is longer than 1,024 characters',
    'Keys are short names; long text belongs in the texts files.',
  ],
  MISSING_CHAR: [
    'a character is missing: a closing quote, bracket, comma or colon',
    'Close what was opened. After "key:" comes a space.',
  ],
  MULTILINE_IMPLICIT_KEY: ['a key runs over several lines', 'A colon may be missing on this line.'],
  MULTIPLE_ANCHORS: ['a value has two anchors', 'Keep one.'],
  MULTIPLE_DOCS: ['the file holds several documents (---)', 'A file holds one notice: remove the line ---.'],
  MULTIPLE_TAGS: ['a value has two tags', 'Remove both.'],
  NON_STRING_KEY: ['a key is not a plain name', 'Write the key as one word.'],
  RESOURCE_EXHAUSTION: ['the file is nested too deep', 'A notice needs no more than ten levels.'],
  TAB_AS_INDENT: ['the line is indented with a tab', 'Indent with spaces: YAML allows no tabs there.'],
  TAG_RESOLVE_FAILED: [
    'a tag (!name) has no meaning here',
    'Remove the tag, or put text that begins with ! in quotes.',
  ],
  UNEXPECTED_TOKEN: [
    'something stands where YAML expects nothing',
    'Look for a stray character, or for a value that needs quotes.',
  ],
};
