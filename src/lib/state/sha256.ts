/** The sha256 of a text's UTF-8 bytes. Browsers hash only where a page is secure or local. */
export async function sha256(text: string): Promise<Uint8Array> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return new Uint8Array(digest);
}

export const hexOf = (bytes: Uint8Array) =>
	[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export const base64Of = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
