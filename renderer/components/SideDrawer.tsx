import { Drawer } from 'antd';
import type { ReactNode } from 'react';

interface SideDrawerProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons, the main one last; they stay in sight. */
  readonly actions?: ReactNode;
  /** In px; 520 unless a table stands inside. */
  readonly width?: number;
}

/** Where one thing is looked at and changed, beside the table it was chosen from. Esc closes it. */
export function SideDrawer({ title, open, onClose, children, actions, width = 520 }: SideDrawerProps) {
  return (
    <Drawer
      title={title}
      open={open}
      onClose={onClose}
      size={`min(${width}px, 92vw)`}
      destroyOnHidden
      closable={{ placement: 'end' }}
      footer={actions}
      styles={{ footer: { display: 'flex', gap: 8, justifyContent: 'flex-end', padding: '12px 16px' } }}
    >
      {children}
    </Drawer>
  );
}
