import { useActorNames } from './actors.ts';
import classes from './audit.module.css';

/** Who acted: a name is one word to the eye. */
export const ActorName = ({ actor }: { readonly actor: string | null | undefined }) => {
  const nameOf = useActorNames();
  return <span className={classes.one}>{nameOf(actor)}</span>;
};
