/**
 * English nouns of the counted measures, which take a group after them: "number of employed people
 * aged 15–64". Rates need "of people" in between. Korean needs none of this.
 */
const countNouns: Readonly<Record<string, string>> = {
	employed_thousand: 'number of employed people',
	unemployed_thousand: 'number of unemployed people',
	labour_force_thousand: 'labour force',
	inactive_thousand: 'number of people outside the labour force'
};

/** The noun phrase of a series: what a value is the value of. Arguments come formatted. */
export interface SeriesPhrase {
	measure: string;
	/** The measure's name inside a sentence. */
	name: string;
	group: string;
	/** The group names people already ("women aged 15–64"), or is an age alone. */
	namesPeople: boolean;
	/** The measure's own name says its group: "15세 이상 인구". */
	saysGroup: boolean;
}

const ko = {
	/** `15세 이상 고용률`, `15~64세 여성 고용률`. */
	series: ({ name, group, saysGroup }: SeriesPhrase) => (saysGroup ? name : `${group} ${name}`),
	/** With the age left open. */
	ofSex: (name: string, sex: 'male' | 'female') => `${sex === 'male' ? '남성' : '여성'} ${name}`
};

const en: typeof ko = {
	/** `employment rate of women aged 15–64`, without an article. */
	series: ({ measure, name, group, namesPeople, saysGroup }) => {
		if (saysGroup) return name;
		const noun = countNouns[measure];
		if (noun) return namesPeople ? `${noun}, ${group}` : `${noun} ${group}`;
		return namesPeople ? `${name} of ${group}` : `${name} of people ${group}`;
	},
	ofSex: (name, sex) => `${sex === 'male' ? 'men' : 'women'}’s ${name}`
};

export const tellSeriesWords = { ko, en };
