import type { Locale } from './locale';

/** `2024-08-09` as `2024년 8월 9일` or `9 August 2024`; `2024-08` without the day. Other text stays as it is. */
export function formatDate(iso: string, locale: Locale): string {
	const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(iso) ?? [];
	if (!year || !month) return iso;
	if (locale === 'ko') return `${year}년 ${Number(month)}월${day ? ` ${Number(day)}일` : ''}`;
	const names =
		'January February March April May June July August September October November December';
	const name = names.split(' ')[Number(month) - 1] ?? month;
	return `${day ? `${Number(day)} ` : ''}${name} ${year}`;
}
