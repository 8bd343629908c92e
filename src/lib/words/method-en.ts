import type { MethodWords } from './method-words';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const methodEn: MethodWords = {
	title: 'Method',
	description:
		'How Goyong Check judges a claim: readings and verdicts, definitions, groups of districts, ranks, sampling error, limits.',
	lead: (article) =>
		`How this site tells what is true of a claim and what it cannot tell, explained with the claims of the article “${article}”. Every figure below is computed from the data as it is now.`,
	contents: 'On this page',
	example: 'Example',
	statistician: 'For statisticians',

	verdicts: {
		heading: 'Verdicts',
		readings:
			'A sentence that boasts of a rank often leaves things out: which districts were compared, which ages were counted, which survey is meant. Filling every gap in one way gives one reading of the sentence.',
		steps: [
			'What the sentence states stays as it is; what it leaves open takes every sensible value. That gives the readings. The literal one, what a reader with no other knowledge would take it to mean, comes first.',
			'Each reading is worked out on the published figures: it holds or it fails.',
			'All results together give one of the verdicts below.',
			'How firm and how robust the claim is, is said separately from the verdict.'
		],
		example: ({ quote, open, all, holds, fails }) =>
			`The words “${quote}” do not state ${open}. So there are ${all} readings: ${holds} hold and ${fails} fail.`,
		exampleMissing: (missing) => `For ${missing} the figures are missing.`,
		open: {
			universe: 'the districts compared',
			age: 'the ages',
			sex: 'the sex',
			periods: 'the survey'
		},
		literal: (universe) => `Taken literally they mean: among ${universe}.`,
		trueSentence: 'This would have been true',
		rule: {
			supported: 'If one reading fails or cannot be worked out, this verdict is not given.',
			depends:
				'It says where the claim holds and where it fails, the most natural counterexample first, and how it could have been put to be true.',
			refuted: 'However kindly it is read, it does not agree with the figures.',
			'no-data':
				'It says which survey and which group of people is missing, and how to add the table. Even if all readings that can be worked out hold, a missing one keeps the claim from being called true.',
			outside:
				'Awards, budgets and programmes are not in employment statistics. There is no verdict of ours; press reports are shown beside it.'
		},
		inArticle: 'In this article',
		computed:
			'Nobody types a verdict in. It is computed anew when the data change, and text, table and chart come from one computation, so they cannot disagree.'
	},

	definitions: {
		heading: 'What the measures mean',
		ages: ({ all, working }) =>
			`“Employment rate” alone officially means people ${all}. District offices often use the rate of people ${working} without saying so.`,
		byAge: ({ district, period, labels, all, working, older }) =>
			`In the ${period} the employment rate of ${district} was ${all} for people ${labels.all} and ${working} for people ${labels.working}. The gap comes from people ${labels.older} (${older}), many of them retired, who are in the first rate only.`,
		unemployment:
			'The unemployment rate is a share of the labour force, not of the population. When people give up looking for work, the employment rate and the unemployment rate can fall together.',
		change: ({ district, first, last, from, to, points, percent }) =>
			`A change of a rate is given in percentage points. The employment rate of ${district} went from ${from} in the ${first} to ${to} in the ${last}: ${points}. Calling it a change of ${percent} is right arithmetic but another statement, so the two are never mixed.`
	},

	universes: {
		heading: 'Who is compared',
		lead: 'A rank depends on whom one is compared with. The same figure comes first in one group and far behind in another.',
		headers: {
			universe: 'Group',
			what: 'Members',
			members: (period) => `How many now (${period})`,
			rank: (district, period) => `Rank of ${district} (${period})`
		},
		notMember: 'not a member',
		what: {
			seoul: 'The autonomous districts (gu) of Seoul',
			'metro-gu': 'The autonomous districts of the metropolitan cities, without their counties',
			'metro-official':
				'The autonomous districts and counties of the metropolitan cities, which the statistics office’s release compares apart from other cities and counties',
			si: 'Cities (si) that belong to a province',
			gun: 'Counties (gun) of provinces and metropolitan cities',
			national: 'Every autonomous district, city and county with published figures'
		},
		province: {
			label: 'Districts of one province',
			what: 'The autonomous districts, cities and counties of one province or metropolitan city',
			members: (provinces) => `${provinces} provinces`
		},
		custom: { label: 'Chosen districts', what: 'Whichever districts a reader chooses' },
		move: ({ name, date, from, to }) => `${name} moved from ${from} to ${to} on ${date}.`,
		size: ({ universe, before, after, sizeBefore, sizeAfter }) =>
			`So “${universe}” had ${sizeBefore} members up to the ${before} and has ${sizeAfter} since the ${after}.`,
		moveRule:
			'Who belongs where follows the time of the survey. KOSIS tables downloaded later list earlier figures under the new province too, but ranks are taken in the group of that time.',
		abolished: (count, names) =>
			`Districts that exist no more (${count}: ${names}) are ranked only in the years in which they existed.`
	},

	ranks: {
		heading: 'Ranks',
		rule: 'A rank is one more than the number of districts ahead. Equal figures share a rank, marked “joint”, and as many ranks are skipped after them.',
		caption: ({ period, universe, group }) =>
			`Rows from the ranking of ${universe}, employment rate of people ${group}, ${period}`,
		headers: {
			district: 'District',
			value: 'Employment rate',
			rank: 'Rank',
			rounding: 'Ranks that rounding allows'
		},
		missing:
			'A district without a figure gets no rank; how many there are, which, and why, is said below the ranking. A missing figure is never filled with 0 or an average.',
		direction:
			'The highest comes first; a claim of “lowest” is counted from the other end. Whether high is good differs by measure and is said apart from the rank.',
		rounding: ({ value, low, high, decimals }) =>
			`Published rates are rounded to ${decimals === 1 ? 'one decimal' : `${decimals} decimals`}. ${value} stands for some value from ${low} up to, but not including, ${high}. So the best and the worst rank that rounding alone allows are computed too: an exact range that needs no assumption.`,
		unsure: (names) => `In this ranking rounding leaves the order open only for ${names}.`,
		sure: 'In this ranking rounding leaves no order open.',
		formula: 'The rank is one plus the number of members with a higher value'
	},

	chance: {
		heading: 'Sampling error',
		survey: (marks, figures) =>
			`The Local Area Labour Force Survey asks a sample of households, not everybody. Had other households been drawn, the figures would differ a little. The office publishes no standard errors for districts; it only marks figures whose error is large (${marks} of the ${figures} here). So this site estimates the error and says that it does.`,
		model: ({ sampleSize, district, period, value, standardError, level, low, high }) =>
			`Suppose that ${sampleSize} people were drawn by lot in each district. Then the ${value} of ${district} in the ${period} has a standard error of about ${standardError} percentage points, and its ${level} confidence interval runs from ${low} to ${high}.`,
		rival: ({ name, value, margin, standardError }) =>
			`The best of the others, ${name} (${value}), is ${margin} points away, and the standard error of that difference is ${standardError} points.`,
		sets: 'The more districts are compared, the easier it is to come first by luck. So a rank gets a confidence set too. All figures are shaken by their errors again and again; only differences that luck would hardly overturn decide who is ahead; the ranks that remain possible form the set.',
		setsExample: ({ period, universe, rank, set, level }) =>
			`${capital(period)}: ${rank} among ${universe}, ${level} confidence set ${set}.`,
		means:
			'“Came first in the survey” and “is first in truth” are two statements. The first is judged on the published figures; how firm the claim is answers the second.',
		firmness: {
			established: {
				term: 'Established',
				meaning: (level) => `The ${level} confidence set holds nothing but the claimed rank.`
			},
			'within-sampling-error': {
				term: 'Leads, but within sampling error',
				meaning: (level) => `The ${level} confidence set holds the claimed rank and others.`
			},
			contradicted: {
				term: 'Contradicted',
				meaning: (level) => `The claimed rank is not in the ${level} confidence set.`
			}
		},
		apart:
			'Firmness never changes a verdict; it stands beside it. A claim about several surveys at once needs a stricter level for each. A claim that rests on a figure marked by the office is never called established.',
		thisClaim: (grade, sets, parts, level) =>
			parts > 1
				? `This claim speaks of ${parts} surveys at once. With sets that hold together at ${level} (${sets}) it is “${grade.toLowerCase()}”.`
				: `With its ${level} confidence set (${sets}) this claim is “${grade.toLowerCase()}”.`,
		details: {
			modelled: ({ sampleSize, designEffect }) =>
				`Defaults: n = ${sampleSize} (the national sample of households times adults per household, divided by the number of districts) and a design effect of ${designEffect}. The true samples differ between districts and are drawn in clusters, so true errors may be larger. Readers may change both.`,
			groups:
				'For other groups n is scaled by their share of the population aged 15 and over; where the population by sex is not published, each sex counts as half. For the unemployment rate n is the share of the labour force.',
			noise: ({ districts, share, median, low, high }) =>
				`The roughness of the series themselves gives a second estimate, without a model. From second differences of same-half values the standard error has a median of ${median} points over ${districts} districts, and the middle ${share} lie between ${low} and ${high}. Real change is in it too, so it errs on the high side; it is of the same size as the model’s.`,
			stepdown: ({ draws, level }) =>
				`Confidence sets of ranks follow the stepdown method of Mogstad, Romano, Shaikh and Wilhelm (2024). Errors are drawn ${draws} times from independent normal distributions with a fixed seed; c is the ${level} quantile of the largest statistic over the pairs that remain; pairs beyond it are rejected, and c is computed anew until nothing more is rejected. A marginal set uses the pairs of its own district, simultaneous sets use all pairs.`,
			joint: ({ members, z, level }) =>
				`The second method is the joint intervals of Klein, Wright and Wieczorek (2020). Each of the ${members} members’ intervals reaches ${z} standard errors to either side, so that all hold together at ${level}; only intervals that do not overlap decide who is ahead. It needs no simulation and is wider.`,
			table: 'Sets of the example',
			headers: {
				period: 'Survey',
				marginal: 'Marginal',
				simultaneous: 'Simultaneous',
				joint: 'Joint intervals'
			},
			bonferroni:
				'A claim about m surveys takes the sets at level 1 − α/m (Bonferroni), so that they hold together at 1 − α. “n times in a row” and “highest ever” are treated alike.',
			references: 'References'
		},
		formulas: {
			modelled: 'The standard error is the square root of v times 100 minus v times deff, over n',
			critical:
				'c is the quantile of the maximum, over the remaining pairs j, k, of Z_j minus Z_k over the root of the sum of both variances',
			rejected:
				'j is taken to be ahead of k if the difference of the estimates is larger than c times its standard error',
			set: 'The set of ranks of j runs from one plus the number taken to be ahead of j to p minus the number that j is taken to be ahead of',
			noise: 'The squared standard error is the mean square of second differences divided by six',
			joint:
				'z is the standard normal quantile of one minus half of gamma; gamma is one minus the K-th root of the level'
		}
	},

	robustness: {
		heading: 'How robust a claim is',
		lead: 'A single reading that holds makes a sentence sound true. So we ask how the sentence fares when what it leaves open changes. The more natural a reading, the more it counts.',
		example: ({ fairness, robustness }) =>
			`The example has a fairness of ${fairness} and a robustness of ${robustness}. A fairness of 0 means as stated, below 0 overstated; a robustness of 1 means that no reading weakens it.`,
		unique: ({ universe, sameClaim, others }) =>
			sameClaim === 0
				? `Among ${universe} none of the other ${others} could make the same claim about these surveys.`
				: `Among ${universe}, ${sameClaim} of the other ${others} could make the same claim.`,
		firsts: ({ period, districts, of }) =>
			`In the ${period}, ${districts} of ${of} were first in one published rate or another.`,
		weights: 'Weights of the readings',
		headers: { parameter: 'Left open', choice: 'Filled with', weight: 'Weight', reason: 'Reason' },
		groups: {
			universe: 'Districts compared',
			age: 'Ages',
			period: 'Survey',
			base: 'Compared with',
			indicators: 'Indicators'
		},
		roles: {
			everywhere: 'the whole country',
			'own-province': 'its own province',
			'metropolitan-official': 'metropolitan districts and counties',
			'metropolitan-gu': 'metropolitan districts (gu)',
			'same-kind': 'its own kind (cities, or counties)',
			other: 'anything else',
			'15+': 'aged 15 and over',
			'15-64': 'aged 15–64',
			named: 'the survey named',
			neighbour: 'the one before or after',
			'year-before': 'the same half a year before',
			'half-before': 'the half before',
			measures: 'measures of the table',
			'age-groups': 'employment rates by age',
			everything: 'every published rate'
		},
		formulas: {
			strength:
				'The strength SR of reading p is the stated rank minus the rank under p, over the number of members minus one',
			fairness: 'Fairness is the sum of sensibility SP times strength SR',
			robustness:
				'Robustness is e to the minus sum of SP times the square of the negative part of SR'
		},
		details:
			'After Wu and others (2014): a claim is a query with parameters, and perturbing them shows how its result changes. The sensibility SP of a reading is the product of its weights, normalised to sum to 1. The weights are judgement, not measurement; they stand in one table in the code, each with its reason.'
	},

	averages: {
		heading: 'Averages',
		text: 'The rate of several districts together is found by adding up people, not by averaging rates: a mean of rates counts small districts as much as large ones.',
		example: ({ period, universe, measure, mean, weighted }) =>
			`In the ${period} the mean ${measure} of ${universe} is ${mean}; adding up people gives ${weighted}.`,
		formula: 'The pooled rate is the sum of the numerators over the sum of the denominators'
	},

	reported: {
		heading: 'Reported values and indirect evidence',
		text: (count) =>
			`${count} values known only from announcements or the press are shown apart, with who reported them and when. They have not been checked against a table, so no rank, chart or verdict rests on them.`,
		indirect: (low, high) =>
			`Even without the table that is needed, figures for both sexes together tell something. With the share of women between ${low} and ${high}, one can compute how small the gap between men and women elsewhere would have to be for the women’s rate there to exceed a reported value. This is shown as indirect evidence and never makes a claim “supported”.`,
		formula:
			'The rate of both sexes is s times the women’s rate plus one minus s times the men’s rate'
	},

	limits: {
		heading: 'What this site cannot tell',
		items: [
			'Why a figure is high or low. A rank names no cause: whether it is a district’s policy or the ages and trades of its people, these statistics cannot say.',
			'How good the jobs are. Pay, hours and security are not in these measures.',
			'Where people work. Everyone is counted where they live, so these are not numbers of jobs in a district.',
			'Whether town or country does better. Counties where older people go on farming have high rates; places of different kinds should be put in one line with care.',
			'The true standard errors. Ours are estimates, and so is how firm a claim is.',
			'What awards, budgets and programmes are worth: they are outside these statistics.'
		],
		since: (period, district) =>
			`Anything before the ${period}: figures for ${district} begin there.`
	},

	corrections: {
		heading: 'Corrections and data versions',
		text: [
			'The office sometimes revises figures. When a revised table is brought in, every figure that differs is shown, and replaced only after it has been looked at. Verdicts and charts are then made anew.',
			'What changed and why is written in the data part of the change log. The same version of the data always gives the same verdicts.'
		],
		version: (version) => `This page was computed from data version ${version}.`,
		link: 'Data, sources, downloads'
	}
};
