/** The two first languages of the product: of its interface, of a note, of a report. */
export type Locale = 'en' | 'zh-cn';

export const LOCALES: readonly Locale[] = ['en', 'zh-cn'];

/** One text in every language; leaving one out does not compile. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;
