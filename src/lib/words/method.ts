import { methodEn } from './method-en';
import { methodKo } from './method-ko';

export const methodWords = { ko: methodKo, en: methodEn };
