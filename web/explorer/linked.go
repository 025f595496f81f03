// Linked data: what a page is about in the words of schema.org, which search engines and other programs read. Only what the atlas says
// is said, and only where a word of schema.org means just that: a person has no job here, because a position is of a date; an exchange
// has no type at all, because none means an arrangement between institutions.

package explorer

import (
	"cmp"
	"net/url"
	"slices"

	"alliance-atlas/atlas"
)

// MaxLinkedMembers is how many members of an alliance its linked data names: a page has all, and this must not be most of the page.
const MaxLinkedMembers = 50

// linked is an object of JSON-LD.
type linked map[string]any

// thing is an object of a type, with those of the values that are known.
func thing(ofType string, values linked) linked {
	for key, value := range values {
		switch v := value.(type) {
		case string:
			if v == "" {
				delete(values, key)
			}
		case []string:
			if len(v) == 0 {
				delete(values, key)
			}
		case []linked:
			if len(v) == 0 {
				delete(values, key)
			}
		case linked:
			if v == nil {
				delete(values, key)
			}
		}
	}
	values["@type"] = ofType
	return values
}

// linkedName is an object that stands for a row beside the one that the page is about; nil for no row.
func (l *lookup) linkedName(ofType string, id atlas.ID) linked {
	e := l.entity(id)
	if e == nil {
		return nil
	}
	return thing(ofType, linked{"name": l.nameOf(e), "url": l.address(id)})
}

// address is the address of the page of a row, "" where it is not known how others see this server.
func (l *lookup) address(id atlas.ID) string {
	if l.public == "" {
		return ""
	}
	return l.public + pathOf(id)
}

// about is the object of the entity that the page is about.
func (l *lookup) about(e atlas.Entity, ofType string, values linked) linked {
	var others []string
	name := l.nameOf(e)
	for _, n := range e.Names() {
		if n.Text != name {
			others = append(others, n.Text)
		}
	}
	values["@context"] = "https://schema.org"
	values["@id"] = l.address(e.NodeID())
	values["name"] = name
	values["alternateName"] = others
	return thing(ofType, values)
}

// organizationTypes are the types of institutions that are no plain Organization.
var organizationTypes = map[atlas.InstitutionKind]string{"UNIVERSITY": "CollegeOrUniversity", "GOVERNMENT": "GovernmentOrganization"}

func (l *lookup) linkedInstitution(i *atlas.Institution) linked {
	var same []string
	for _, identifier := range i.Identifiers() {
		same = append(same, identifier.URL)
	}
	return l.about(i, cmp.Or(organizationTypes[i.Kind], "Organization"), linked{
		"url": i.Website, "sameAs": same, "foundingDate": i.Founded.String(), "address": postal(i.City, i.CountryID), "location": place("", "", i.Location()),
	})
}

// postal is a postal address as far as it is known, nil where it is not.
func postal(city string, country atlas.ID) linked {
	if city == "" && country == "" {
		return nil
	}
	return thing("PostalAddress", linked{"addressLocality": city, "addressCountry": country.Local()})
}

// place is where something is, nil where nothing of it is known.
func place(city string, country atlas.ID, at *atlas.Location) linked {
	p := linked{"address": postal(city, country), "geo": geo(at)}
	if p = thing("Place", p); len(p) == 1 {
		return nil
	}
	return p
}

func geo(at *atlas.Location) linked {
	if at == nil {
		return nil
	}
	latitude, _ := at.Latitude.Float()
	longitude, _ := at.Longitude.Float()
	return linked{"@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude}
}

// linkedAlliance says who is named as a member and not known to have left: the first of them, in the order of the API.
func (l *lookup) linkedAlliance(a *atlas.Alliance) linked {
	var ids []atlas.ID
	for _, n := range l.ends(atlas.AllianceMemberships.Relationship, a.ID, MaxLinkedMembers) {
		m := n.(*atlas.Membership)
		if !m.To.Known() && !slices.Contains(ids, m.InstitutionID) {
			ids = append(ids, m.InstitutionID)
		}
	}
	l.fetch(append(ids, a.ParentID)...)
	var members []linked
	for _, id := range ids {
		if member := l.linkedName("Organization", id); member != nil {
			members = append(members, member)
		}
	}
	return l.about(a, "Organization", linked{
		"url": a.Website, "foundingDate": a.Founded.String(), "dissolutionDate": a.Ended.String(), "description": a.Description,
		"address": postal(a.SeatCity, a.SeatID), "parentOrganization": l.linkedName("Organization", a.ParentID), "member": members,
	})
}

func (l *lookup) linkedCountry(c *atlas.Country) linked {
	return l.about(c, "Country", linked{"identifier": c.Code(), "geo": geo(c.Location())})
}

func (l *lookup) linkedCourse(c *atlas.Course, description string) linked {
	return l.about(c, "Course", linked{
		"url": c.Website, "courseCode": c.Code, "inLanguage": c.Language, "about": c.Field, "description": description,
		"provider": l.linkedName("Organization", c.ProviderID),
	})
}

// attendance are the words of schema.org for how an event was held.
var attendance = map[atlas.EventMode]string{
	"IN_PERSON": "https://schema.org/OfflineEventAttendanceMode", "ONLINE": "https://schema.org/OnlineEventAttendanceMode",
	"HYBRID": "https://schema.org/MixedEventAttendanceMode",
}

func (l *lookup) linkedEvent(e *atlas.Event, hosts []atlas.ID, description string) linked {
	var organizers []linked
	for _, id := range hosts {
		organizers = append(organizers, l.linkedName("Organization", id))
	}
	return l.about(e, "Event", linked{
		"startDate": e.From.String(), "endDate": e.To.String(), "location": place(e.City, e.CountryID, nil), "organizer": organizers,
		"eventAttendanceMode": attendance[e.Mode], "superEvent": l.linkedName("Event", e.ParentID), "description": description,
	})
}

func (l *lookup) linkedSource(s *atlas.Source) linked {
	publisher := linked(nil)
	if s.Publisher != "" {
		publisher = thing("Organization", linked{"name": s.Publisher})
	}
	return thing("CreativeWork", linked{
		"@context": "https://schema.org", "name": s.Title, "url": s.URL, "datePublished": s.Published.String(), "inLanguage": s.Language, "publisher": publisher,
	})
}

// dataset is the object of the whole.
func (l *lookup) dataset() linked {
	set := l.reader.Dataset()
	about := l.server.downloads.About(set)
	var licenses []string
	for _, license := range about.Licenses {
		licenses = append(licenses, license.URL())
	}
	if len(licenses) == 0 && set.License != "" {
		licenses = []string{"https://spdx.org/licenses/" + url.PathEscape(set.License)}
	}
	var files []linked
	if l.public != "" {
		for _, table := range about.Resources {
			files = append(files, thing("DataDownload", linked{"name": cmp.Or(table.Title, table.Name), "encodingFormat": "text/csv", "contentUrl": l.public + "/tables/" + url.PathEscape(table.Name) + ".csv"}))
		}
		files = append(files, thing("DataDownload", linked{"name": set.Title, "encodingFormat": "application/zip", "contentUrl": l.public + "/tables.zip"}))
	}
	page := ""
	if l.public != "" {
		page = l.public + "/"
	}
	return thing("Dataset", linked{
		"@context": "https://schema.org", "@id": page, "url": page, "name": cmp.Or(set.Title, set.Name), "description": cmp.Or(about.Description, l.text.lead),
		"license": licenses, "version": set.Version, "citation": set.Citation, "dateModified": set.Updated.String(), "keywords": about.Keywords,
		"isAccessibleForFree": true, "distribution": files,
	})
}
