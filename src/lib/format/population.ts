import type { Age, PopulationGroup, Sex } from '../domain/population';
import type { Locale } from './locale';

const sexWords: Record<Sex, Record<Locale, string>> = {
	total: { ko: '', en: '' },
	male: { ko: '남성', en: 'men' },
	female: { ko: '여성', en: 'women' }
};

const ageWords: Record<Age, Record<Locale, string>> = {
	'15+': { ko: '15세 이상', en: 'aged 15 and over' },
	'15-64': { ko: '15~64세', en: 'aged 15–64' },
	'15-29': { ko: '15~29세', en: 'aged 15–29' },
	'30-49': { ko: '30~49세', en: 'aged 30–49' },
	'50-64': { ko: '50~64세', en: 'aged 50–64' },
	'55+': { ko: '55세 이상', en: 'aged 55 and over' },
	'65+': { ko: '65세 이상', en: 'aged 65 and over' }
};

/** `15세 이상`, `aged 15 and over`. */
export function formatAge(age: Age, locale: Locale): string {
	return ageWords[age][locale];
}

/** A group of people: `15세 이상`, `15~64세 여성`; `aged 15 and over`, `women aged 15–64`. */
export function formatGroup({ sex, age }: PopulationGroup, locale: Locale): string {
	const words = [ageWords[age][locale], sexWords[sex][locale]];
	return (locale === 'ko' ? words : words.reverse()).filter(Boolean).join(' ');
}
