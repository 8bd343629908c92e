import { ownDataEn } from './own-data-en';
import { ownDataKo } from './own-data-ko';

export const ownDataWords = { ko: ownDataKo, en: ownDataEn };
