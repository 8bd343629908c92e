/** Text without the key, however a URL or a server would write it. */
export function redact(text: string, key: string): string {
	if (key === '') return text;
	const parameter = new URLSearchParams({ key }).toString().slice('key='.length);
	return [key, encodeURIComponent(key), encodeURI(key), parameter].reduce(
		(rest, form) => rest.replaceAll(form, '[key]'),
		text
	);
}
