import { createContext, useContext } from 'react';
import type { Shade } from './theme';

/** Whether the window is light or dark, for what is painted and not styled (charts). */
export const ShadeContext = createContext<Shade>('light');

export function useShade(): Shade {
  return useContext(ShadeContext);
}
