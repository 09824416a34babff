import {
  NativeSelect,
  type NativeSelectProps,
  Textarea,
  type TextareaProps,
  TextInput,
  type TextInputProps,
} from '@mantine/core';

/** What is wrong with a field, told beside it and read aloud with it. */
type WithProblem<Props> = Omit<Props, 'error'> & { readonly problem?: string | undefined };

/** A line of text. Nothing typed is offered again by the browser: it would be kept outside the register. */
export const TextField = ({ problem, ...props }: WithProblem<TextInputProps>) => (
  <TextInput autoComplete="off" {...props} error={problem} />
);

export const LongTextField = ({ problem, ...props }: WithProblem<TextareaProps>) => (
  <Textarea autoComplete="off" rows={4} {...props} error={problem} />
);

export const ChoiceField = ({ problem, ...props }: WithProblem<NativeSelectProps>) => (
  <NativeSelect {...props} error={problem} />
);
