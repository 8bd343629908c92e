/** Text that a canvas takes: control characters and halves of a pair become spaces: it refuses them. */
export function drawableText(text: string): string {
	return text.replace(/[\p{Cc}\p{Cs}]/gu, ' ');
}
