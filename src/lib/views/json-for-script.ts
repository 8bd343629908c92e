/**
 * JSON that may stand inside a `<script>` element: no text in it can end the element or open a
 * comment, since every `<` is written as its escape. Parses to the same value.
 */
export function jsonForScript(value: unknown): string {
	return JSON.stringify(value).replaceAll('<', '\\u003c');
}
