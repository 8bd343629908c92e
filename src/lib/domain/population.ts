export const sexes = ['total', 'male', 'female'] as const;
export type Sex = (typeof sexes)[number];

/** Age groups as the survey publishes them; `15+` is what "고용률" alone officially means. */
export const ages = ['15+', '15-64', '15-29', '30-49', '50-64', '55+', '65+'] as const;
export type Age = (typeof ages)[number];

/** The people a figure is about. */
export interface PopulationGroup {
	sex: Sex;
	age: Age;
}

export function parseSex(text: string): Sex | undefined {
	return sexes.find((sex) => sex === text);
}

export function parseAge(text: string): Age | undefined {
	return ages.find((age) => age === text);
}

/** Stable key of a group, `female.15-64`: used in series file names and maps. */
export function groupKey({ sex, age }: PopulationGroup): string {
	return `${sex}.${age}`;
}
