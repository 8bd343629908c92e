import { hostScriptPath } from '../links/embed-links';

/** Of an include without a height: enough for most, and the host script corrects it. */
const usualHeight = 560;

/**
 * The file that a Jekyll site keeps in `_includes/`, so that its posts need one line each. It writes what
 * `embedPath` writes, in Liquid; a test builds a Jekyll site and compares. Entities in a title stay as
 * they are (`escape_once`), since some characters cannot stand in a tag of Liquid.
 */
export function jekyllInclude(origin: string): string {
	return `{%- comment -%}
Goyong Check (${origin}): save as _includes/goyong.html, then write in a post
  {% raw %}{% include goyong.html claim="ARTICLE/CLAIM" %}{% endraw %}
or district="1119", preset="women", view="QUERY OF THE WORKBENCH".
Also: lang="en", theme="dark", release="2026.1" (keeps the figures of that release), height="480", title="…".
{%- endcomment -%}
{%- assign goyong_lang = include.lang | default: "ko" -%}
{%- capture goyong_path -%}
{%- if include.view -%}view/?{{ include.view }}{% if include.release %}&at={{ include.release }}{% endif %}
{%- else -%}
{%- if include.release -%}at/{{ include.release }}/{%- endif -%}
{%- if include.claim -%}claims/{{ include.claim }}/
{%- elsif include.district -%}districts/{{ include.district }}/
{%- else -%}presets/{{ include.preset }}/
{%- endif -%}
{%- endif -%}
{%- if include.theme == "light" or include.theme == "dark" -%}#{{ include.theme }}{%- endif -%}
{%- endcapture -%}
<iframe src="${origin}/embed/{{ goyong_lang }}/{{ goyong_path | escape_once }}" title="{{ include.title | default: "고용체크" | escape_once }}" width="100%" height="{{ include.height | default: ${usualHeight} }}" frameborder="0" loading="lazy"></iframe>
<script async src="${origin}${hostScriptPath()}"></script>
`;
}
