/** With a capital letter: for English sentences whose lines begin in lower case. Korean stays as it is. */
export function capitalized(sentence: string): string {
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
