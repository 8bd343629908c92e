/** A name that ends in its province ("…-gu, Seoul") is closed by a comma inside an English sentence. */
export function closed(name: string): string {
	return name.includes(', ') ? `${name},` : name;
}
