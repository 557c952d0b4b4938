import { UserOutlined } from '@ant-design/icons';
import { Dropdown, type MenuProps } from 'antd';
import { inOrder } from '../../shared/model/primitives';
import { frameText } from '../../shared/text/window/frame';
import { useDesk } from '../app/desk-context';
import { useSay } from '../app/language';
import { useTasks } from '../app/tasks';
import type { Replica } from '../replica';
import styles from './ActorMenu.module.css';

/** Who acts, of the people filed in the workspace; nothing proves it, and the window says so. */
export function ActorMenu({ replica: { state, actor } }: { readonly replica: Replica }) {
  const { chooseActor } = useDesk();
  const { tell } = useTasks();
  const say = useSay();
  const people = inOrder(state.people);
  const menu: MenuProps = {
    selectable: true,
    selectedKeys: [actor],
    items: people.map(({ name, duty }) => ({ key: name, label: duty === '' ? name : `${name} · ${duty}` })),
    onClick: ({ key }) => void chooseActor(key).catch(tell),
  };
  const shown = actor === '' ? say(frameText.actorChoose) : actor;
  return (
    <Dropdown
      menu={menu}
      trigger={['click']}
      placement="topLeft"
      autoFocus
      // Inside the landmark that it belongs to.
      getPopupContainer={(button) => button.parentElement ?? document.body}
    >
      <button
        type="button"
        className={styles.actor}
        data-chosen={actor !== ''}
        title={`${shown}\n${say(frameText.actorHint)}`}
      >
        <span aria-hidden="true">
          <UserOutlined />
        </span>
        <span className={styles.words}>
          {actor !== '' && <span className="only-heard">{say(frameText.actorTitle)}: </span>}
          <span className={styles.name}>{shown}</span>
          {actor !== '' && <span className={styles.doubt}>{say(frameText.unauthenticated)}</span>}
        </span>
      </button>
    </Dropdown>
  );
}
