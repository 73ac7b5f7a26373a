import { createContext } from 'react';
import type { ServiceReferenceSource } from '../../serviceReference/source.ts';

/** What policy editors know of AWS's actions; null: nothing, and they neither complete nor explain any. */
export const ServiceReferenceContext = createContext<ServiceReferenceSource | null>(null);
