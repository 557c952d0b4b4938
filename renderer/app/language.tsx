import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { fill, type Language, type Text, type TextParams } from '../../shared/text/language';

const LanguageContext = createContext<Language>('zh');

/** Sets the language of everything within. */
export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Says a text in the window's language, with its placeholders filled in. */
export type Say = (text: Text, params?: TextParams) => string;

export function useSay(): Say {
  const language = useLanguage();
  return useMemo(() => (text, params) => fill(text[language], params), [language]);
}
