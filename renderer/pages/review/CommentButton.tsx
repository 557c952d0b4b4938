import { CommentOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Anchor } from '../../../shared/model/finding';
import { useReviewing } from './reviewing';

/** Lets a finding be written on what it stands beside. */
export function CommentButton({ label, anchor }: { readonly label: string; readonly anchor: Anchor }) {
  const { comment } = useReviewing();
  return (
    <Button
      type="text"
      size="small"
      aria-label={label}
      title={label}
      icon={<CommentOutlined aria-hidden="true" />}
      onClick={() => comment(anchor)}
    />
  );
}
