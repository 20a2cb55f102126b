// The languages of www/lang; the first is for whoever speaks none of them. Written by `npm run contract`; not to be edited.
export const LANGUAGES = ["es", "en", "pt-BR"];
