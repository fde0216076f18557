import { createContext } from 'preact';
import type { Edition } from './edition.ts';

export const EditionContext = createContext<Edition>('chinese');
