import { ConfigProvider } from 'antd';
import { useState, type ReactNode } from 'react';

interface MotionSettingProps {
  /** Whether the system asks for nothing to move. */
  readonly isStill: boolean;
  readonly nonce: string;
  readonly children: ReactNode;
}

/**
 * Stands around the provider whose theme says whether things move, so that the answer may change while the window is open.
 * Ant Design puts an element of its own there once a theme first differs from the one around it, and with that draws all
 * below it anew: what was typed and the open workspace would be gone. Here they differ from the beginning.
 */
export function MotionSetting({ isStill, nonce, children }: MotionSettingProps) {
  const [opposite] = useState(isStill);
  return (
    <ConfigProvider theme={{ token: { motion: opposite } }} csp={{ nonce }}>
      {children}
    </ConfigProvider>
  );
}
