// Texts in HTML, which stands inside JSON for VOSviewer.

package netfile

import "html"

// inHTML is a text in HTML.
func inHTML(text string) string { return html.EscapeString(text) }
