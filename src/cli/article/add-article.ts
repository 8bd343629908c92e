import { formatArticleIssue } from '../../lib/article/article-issue';
import type { LeftOut } from '../../lib/article/propose-claims';
import type { Claim } from '../../lib/claims/claim';
import { planArticle, type ArticleOptions } from '../../lib/server/plan-article';
import { writeFolders } from '../../lib/server/write-folders';

const reasons: Record<LeftOut['reason'], string> = {
	'no-district': 'no single district is named: give --district, or add it to claims.json by hand',
	'not-unique': 'the same words stand elsewhere too: add it to claims.json with a prefix or suffix',
	overlaps: 'its words belong to the claim before it: add it with other words by hand'
};

/** Prints what a post comes to and writes it, unless something is wrong: then 1, and nothing written. */
export function addArticle(options: ArticleOptions): number {
	const { plan, issues } = planArticle(options);
	if (!plan) {
		console.error(`${issues.map(formatArticleIssue).join('\n')}\nNothing was written.`);
		return 1;
	}
	writeFolders(plan.folders);
	for (const { path, texts, copies } of plan.folders) {
		console.log(`Wrote ${path}: ${[...Object.keys(texts), ...Object.keys(copies)].join(', ')}`);
	}
	console.log(`District ${plan.district}, ${plan.date ? `text of ${plan.date}` : 'no date known'}`);
	console.log(`${plan.claims.length} ${plan.claims.length === 1 ? 'claim' : 'claims'} proposed:`);
	for (const claim of plan.claims) console.log(`  ${claimLine(claim)}`);
	for (const { claim, reason } of plan.leftOut) {
		console.log(`  left out: “${claim.quote}” (${claim.statement.kind}): ${reasons[reason]}`);
	}
	for (const { kind, quote } of plan.notes) console.log(`  not understood (${kind}): “${quote}”`);
	for (const { src, file } of plan.images) {
		if (file === null) console.log(`  image not found, so not shown: ${src}`);
	}
	if (plan.date === null) {
		console.log('Without a date, "last year" and open periods mean the latest survey: see --date.');
	}
	console.log(
		'Check claims.json by hand, add article.en.md if you translate the text, then run\n' +
			'  npm run data -- accept-verdicts'
	);
	return 0;
}

function claimLine({ id, district, anchor, statement }: Claim): string {
	const series =
		'measure' in statement
			? [
					statement.measure,
					statement.sex ?? 'sex open',
					statement.age ?? 'age open',
					statement.periods?.join('+') ?? 'period open'
				]
			: [];
	const universe = 'universe' in statement ? [statement.universe ?? 'universe open'] : [];
	const facts = [statement.kind, district, ...series, ...universe].join(', ');
	return `${id}: “${anchor.ko.exact}” (${facts})`;
}
