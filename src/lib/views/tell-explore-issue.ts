import type { DistrictList } from '../domain/district-list';
import type { Measure } from '../domain/measure';
import { parsePeriod } from '../domain/period';
import { parseAge, parseSex } from '../domain/population';
import { formatDistrict } from '../format/district';
import type { Locale } from '../format/locale';
import { formatPeriod } from '../format/period';
import { formatGroup } from '../format/population';
import { formatUniverse } from '../format/universe';
import type { ExploreIssue } from '../links/explore-query';
import { exploreKinds } from '../links/explore-view';
import { exploreWords } from '../words/explore';

interface Lists {
	measures: readonly Measure[];
	districts: DistrictList;
}

/** A part of an address that could not be followed, in words; what was mistyped stays as it was typed. */
export function tellExploreIssue(issue: ExploreIssue, lists: Lists, locale: Locale): string {
	const words = exploreWords[locale];
	const { parameter, problem, found, shown } = issue;
	const said = words.problems[problem](
		words.parameters[parameter],
		inWords(parameter, found, lists, locale)
	);
	// A list of nothing, or a choice that has no words of its own, is seen on the page.
	const instead = shown === '' ? '' : inWords(parameter, shown, lists, locale);
	return instead === '' || instead === shown ? said : `${said} ${words.shownInstead(instead)}`;
}

function inWords(
	parameter: ExploreIssue['parameter'],
	text: string,
	{ measures, districts }: Lists,
	locale: Locale
): string {
	const period = parsePeriod(text);
	if (period) return formatPeriod(period, locale);
	const [sexText = '', ageText = ''] = text.split(' ');
	const [sex, age] = [parseSex(sexText), parseAge(ageText)];
	switch (parameter) {
		case 'group':
			return sex && age ? formatGroup({ sex, age }, locale) : text;
		case 'measure':
			return measures.find(({ id }) => id === text)?.label[locale] ?? text;
		case 'view': {
			const kind = exploreKinds.find((each) => each === text);
			return kind ? exploreWords[locale].kinds[kind] : text;
		}
		case 'universe':
			return formatUniverse(text, districts.universes, locale);
		case 'd':
			return text
				.split(',')
				.map((code) => {
					const district = districts.find(code);
					return district ? formatDistrict(district, locale) : code;
				})
				.join(', ');
		default:
			return text;
	}
}
