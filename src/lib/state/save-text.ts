/** Hands a text to the reader as a file: made here, sent nowhere. */
export function saveText(name: string, text: string, type: string): void {
	const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// A browser may begin to read it a moment later.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
