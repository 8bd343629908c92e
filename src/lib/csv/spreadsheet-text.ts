/** What a spreadsheet takes for a formula when a text begins with it; the wide forms as some do. */
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;
/** `-0.4` is only a number, but `-2+3` is computed. */
const isNumber = /^-(\d+(\.\d+)?|\.\d+)$/;

/** A text that would run as a formula gets an apostrophe before it, which a spreadsheet shows as text. */
export function spreadsheetText(text: string): string {
	return startsFormula.test(text) && !isNumber.test(text) ? `'${text}` : text;
}
