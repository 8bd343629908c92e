/** A target, a plan, a forecast; "목표를 넘어" has been reached and is none. */
const planned =
	/목표(?!(?:치)?[를을]? ?(?:넘|웃돌|웃도|초과|달성했|조기))|계획|예정|전망|예상(?!보다|을 ?뛰어)|예측|기대[된되한하를]|방침|포부|다짐|각오|겠다|겠습니다|할 것|될 것|것으로 보|추진할|도약할/;

/** What an assertion only serves: "1위 달성을 위해". */
const purpose = /^[^,]{0,10}(?:위해|위한|위하여|하고자|하려고|라면|하면)/;

const denied =
	/(?:이|가|은|는|도|것은|것이|것도) 아니|아닌 것|아니었|아니다|지 ?못|못했|지 ?않|실패|놓쳤|놓친/;

/** Not only, but also: no denial. */
const notOnly = /뿐(?:만)? ?아니라|에 ?그치지 ?않고|지 ?않은 ?가운데/g;

/** Whether a clause speaks of something planned or expected; `after` is what follows the assertion. */
export function isHedged(clause: string, after: string): boolean {
	return planned.test(clause) || purpose.test(after) || /[?？]["'”’)]?\s*$/.test(after);
}

export function isDenied(after: string): boolean {
	return denied.test(after.replace(notOnly, ''));
}
