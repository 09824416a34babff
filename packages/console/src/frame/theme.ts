import { createTheme } from '@mantine/core';

/** Colours and sizes that Mantine's parts take as properties. The rest is in theme.css: see there why. */
export const theme = createTheme({
  primaryColor: 'blue',
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Tooltip: { defaultProps: { events: { hover: true, focus: true, touch: true } } },
    Modal: { defaultProps: { transitionProps: { duration: 0 } } },
    Loader: { defaultProps: { type: 'dots' } },
  },
});
