/** One address of every kind of page. */
export const pageKinds = {
	home: '/',
	article: '/articles/yeongdeungpo-jobs-award-2024/',
	claim: '/claims/yeongdeungpo-jobs-award-2024/employment-rate-first/',
	'claim without data': '/claims/yeongdeungpo-jobs-award-2024/womens-rate-first/',
	'claim outside': '/claims/yeongdeungpo-jobs-award-2024/training-budget/',
	check: '/check/',
	ranking: '/rankings/employment_rate/',
	explore: '/explore/',
	question: '/explore/firstRanks/',
	compare: '/compare/',
	districts: '/districts/',
	district: '/districts/1119/',
	data: '/data/',
	'own data': '/data/own/',
	method: '/method/',
	embedding: '/embedding/'
} as const;
