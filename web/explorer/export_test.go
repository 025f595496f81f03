// What tests see beyond the package's face.

package explorer

import "time"

// Words are the words of closed lists; Texts are all texts that the page shows too, in English and in Chinese.
var Words = words

// Texts are the titles and sentences of a language.
func Texts() [2][]string {
	var all [2][]string
	for i, t := range []*texts{&english, &chinese} {
		all[i] = append(all[i], t.lead, t.wrongDate, t.noPage)
		for _, view := range views {
			all[i] = append(all[i], t.views[view])
		}
		for _, k := range listedKinds {
			all[i] = append(all[i], t.lists[k])
		}
	}
	return all
}

// Later is what a page of a row is called that is there, and not on its date.
func Later(name, date string) [2]string {
	return [2]string{english.later(name, date), chinese.later(name, date)}
}

// SetPerMap changes how many addresses a sitemap has.
func (s *Server) SetPerMap(n int) { s.perMap = n }

// SetDeadline changes how long a lookup may take.
func (s *Server) SetDeadline(d time.Duration) { s.deadline = d }

// ParseTemplate is the error of parseTemplate.
func ParseTemplate(page string) error {
	_, err := parseTemplate(page)
	return err
}
