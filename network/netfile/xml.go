// Texts in XML.

package netfile

// xml writes a text in XML 1.0, as content or in an attribute between double quotes. White space other than the space is written
// as a reference, else readers would take each for a space. Characters that XML forbids, even as references, are replaced.
func (f *file) xml(text string) { f.escaped(text, inXML) }

func inXML(r rune) string {
	switch r {
	case '<':
		return "&lt;"
	case '>':
		return "&gt;"
	case '&':
		return "&amp;"
	case '"':
		return "&quot;"
	case '\t':
		return "&#9;"
	case '\n':
		return "&#10;"
	case '\r':
		return "&#13;"
	}
	if r < 0x20 || r == 0xFFFE || r == 0xFFFF {
		return string(replacement)
	}
	return ""
}
