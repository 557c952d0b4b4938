import { gridText } from '../../../shared/text/window/grid';
import { useSay } from '../../app/language';
import type { Cell } from './cells';
import styles from './DataGrid.module.css';
import type { Piece } from './texts';

/** A cell as it is seen: what is missing, empty, or has not been read yet is told apart. */
export function CellText({
  cell,
  pieces,
}: {
  readonly cell: Cell | undefined;
  readonly pieces: (text: string) => readonly Piece[];
}) {
  const say = useSay();
  if (cell === undefined) return <Sign sign="…" name={say(gridText.pending)} />;
  if (cell === null) return <Sign sign="∅" name={say(gridText.missing)} />;
  if (cell === '') return <Sign sign="“”" name={say(gridText.blank)} />;
  return pieces(cell).map(({ text, isSign }, index) =>
    isSign ? (
      <span key={index} aria-hidden="true" className={styles.sign}>
        {text}
      </span>
    ) : (
      text
    ),
  );
}

/** A sign for those who see, a word for those who hear. */
function Sign({ sign, name }: { readonly sign: string; readonly name: string }) {
  return (
    <>
      <span aria-hidden="true" className={styles.sign}>
        {sign}
      </span>
      <span className="only-heard">{name}</span>
    </>
  );
}
