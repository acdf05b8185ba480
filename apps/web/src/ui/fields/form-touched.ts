import { createContext } from 'react';

/** Tells the form around that something was chosen, for a field in which nothing is typed. */
export const FormTouched = createContext<() => void>(() => undefined);
