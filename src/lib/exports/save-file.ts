/** Hands a file to the reader's browser to save. */
export function saveFile(content: Blob | string, type: string, name: string): void {
	const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
	const href = URL.createObjectURL(blob);
	const link = Object.assign(document.createElement('a'), { href, download: name });
	link.click();
	// Some browsers read it only after the click is over.
	setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
