import type { Claim } from '../claims/claim';
import type { OwnData } from '../domain/own-data';
import type { ReleaseContents } from '../domain/partial-dataset';
import type { Locale } from '../format/locale';
import { contentsJsonPath } from '../links/site-links';
import type { CheckedView } from '../views/checked-view';
import { Checker } from './checker';

/**
 * A claim of an article judged once more, with the reader's figures. Null where none of them bears on
 * it; rejects when figures cannot be fetched.
 */
export async function judgeWithOwn(
	claim: Claim,
	own: OwnData,
	published: string | null,
	locale: Locale
): Promise<(CheckedView & { own: NonNullable<CheckedView['own']> }) | null> {
	const response = await fetch(contentsJsonPath());
	if (!response.ok) throw new Error(`${contentsJsonPath()}: ${response.status}`);
	const checker = new Checker((await response.json()) as ReleaseContents);
	try {
		checker.useOwn(own);
		const view = await checker.judge(claim, published, locale);
		return view.own ? { ...view, own: view.own } : null;
	} finally {
		checker.end();
	}
}
