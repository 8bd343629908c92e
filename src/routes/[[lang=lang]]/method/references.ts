/** Works that the methods come from, as they cite themselves. */
export const references = {
	chance: [
		'M. Mogstad, J. P. Romano, A. M. Shaikh, D. Wilhelm, “Inference for Ranks with Applications to Mobility across Neighbourhoods and Academic Achievement across Countries”, Review of Economic Studies 91, 2024.',
		'M. Klein, T. Wright, J. Wieczorek, “A joint confidence region for an overall ranking of populations”, Journal of the Royal Statistical Society C 69, 2020.',
		'T. Gasser, L. Sroka, C. Jennen-Steinmetz, “Residual variance and residual pattern in nonlinear regression”, Biometrika 73, 1986.'
	],
	robustness: [
		'Y. Wu, P. K. Agarwal, C. Li, J. Yang, C. Yu, “Toward Computational Fact-Checking”, Proceedings of the VLDB Endowment 7, 2014.'
	]
};
